package org.entente.triad;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Permutations of time in blocks: the periods are turned by a random number, cut into blocks, and the blocks shuffled, so that
 * what lies near stays near. The same permutation moves all quarrels at once, so that what triads have in common stays so.
 */
final class Permutations {
    private final int[][] moved;

    Permutations(int periods, TriadSettings settings) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(settings.seed());
        moved = new int[settings.permutations()][];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = draw(periods, settings.block(), random);
        }
    }

    private static int[] draw(int periods, int block, RandomGenerator random) {
        int blocks = (periods + block - 1) / block;
        int[] order = new int[blocks];
        for (int b = 0; b < blocks; b++) {
            int other = random.nextInt(b + 1);
            order[b] = order[other];
            order[other] = b;
        }
        int turn = random.nextInt(periods);
        int[] to = new int[periods];
        int next = 0;
        for (int b : order) {
            for (int t = b * block; t < Math.min(periods, (b + 1) * block); t++) {
                to[(t + turn) % periods] = next++;
            }
        }
        return to;
    }

    int count() {
        return moved.length;
    }

    /** Where the i-th permutation moves a period. */
    int of(int i, int period) {
        return moved[i][period];
    }
}
