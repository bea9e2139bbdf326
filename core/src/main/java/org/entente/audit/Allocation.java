package org.entente.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a sample of fixed size is shared out among strata: in proportion to their units, by largest remainders. Strata whose due is
 * less than one get one, and the rest is shared among the others.
 */
final class Allocation {
    private Allocation() {}

    /**
     * How many to draw from each stratum; they add up to the size, or to all units where those are fewer.
     *
     * @param populations units of each stratum, at least one each
     * @param size at least the number of strata
     */
    static List<Integer> of(List<Long> populations, int size) {
        int left = (int) Math.min(size, sum(populations, indices(populations)));
        if (left < populations.size()) {
            throw new IllegalArgumentException(left + " cannot be shared among " + populations.size() + " strata");
        }
        List<Integer> shares = new ArrayList<>(Collections.nCopies(populations.size(), 1));
        List<Integer> others = indices(populations);
        for (List<Integer> small = small(populations, others, left);
                !small.isEmpty();
                small = small(populations, others, left)) {
            others.removeAll(small);
            left -= small.size();
        }
        share(populations, others, left, shares);
        return shares;
    }

    private static List<Integer> indices(List<Long> populations) {
        return new ArrayList<>(IntStream.range(0, populations.size()).boxed().toList());
    }

    private static long sum(List<Long> populations, List<Integer> of) {
        return of.stream().mapToLong(populations::get).sum();
    }

    /** Those whose due is less than one. */
    private static List<Integer> small(List<Long> populations, List<Integer> of, int size) {
        long all = sum(populations, of);
        return of.stream().filter(i -> populations.get(i) * size < all).toList();
    }

    private static void share(List<Long> populations, List<Integer> of, int size, List<Integer> shares) {
        long all = sum(populations, of);
        int left = size;
        for (int i : of) {
            shares.set(i, (int) (populations.get(i) * size / all));
            left -= shares.get(i);
        }
        of.stream()
                .sorted(Comparator.comparingLong((Integer i) -> populations.get(i) * size % all)
                        .reversed())
                .limit(left)
                .forEach(i -> shares.set(i, shares.get(i) + 1));
    }
}
