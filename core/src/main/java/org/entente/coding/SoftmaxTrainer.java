package org.entente.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Learns a {@link SoftmaxRegression} by AdaGrad (Duchi, Hazan and Singer 2011): every weight has its own step, rate / √(sum
 * of its squared gradients), with a squared penalty on the weights of what is seen. A few rounds depend on the order in which
 * rows are seen, so it learns in several orders and takes the mean. The same rows in the same order give the same weights to
 * the last bit.
 */
final class SoftmaxTrainer {
    private static final long SEED = 20261122;
    private static final int ORDERS = 4;
    private static final float SMALL = 1e-8f;

    private final Settings settings;
    private final SoftmaxRegression model;
    private final float[] wordSquares;
    private final float[] meaningSquares;
    private final float[] baseSquares;
    private final int classes;

    /**
     * How to learn.
     *
     * @param classes how many classes there are
     * @param buckets into how many buckets features fall, a power of two
     * @param rounds how often all rows are gone through
     * @param rate the length of steps
     * @param wordPenalty weight of the penalty on words
     * @param meaningPenalty weight of the penalty on coordinates
     */
    record Settings(int classes, int buckets, int rounds, float rate, float wordPenalty, float meaningPenalty) {}

    private SoftmaxTrainer(Settings settings, int dimensions) {
        this.settings = settings;
        this.classes = settings.classes();
        model = SoftmaxRegression.blank(classes, settings.buckets(), dimensions);
        wordSquares = new float[model.words().length];
        meaningSquares = new float[model.meaning().length];
        baseSquares = new float[classes];
    }

    /**
     * Learns from rows.
     *
     * @param answers the class of each row
     */
    static SoftmaxRegression train(List<FeatureVector> vectors, List<Integer> answers, Settings settings) {
        List<SoftmaxRegression> orders = IntStream.range(0, ORDERS)
                .parallel()
                .mapToObj(
                        order -> new SoftmaxTrainer(settings, vectors.getFirst().dimensions())
                                .go(vectors, answers, new Random(SEED + order)))
                .toList();
        return SoftmaxRegression.mean(orders);
    }

    private SoftmaxRegression go(List<FeatureVector> vectors, List<Integer> answers, Random chance) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < vectors.size(); i++) {
            order.add(i);
        }
        for (int round = 0; round < settings.rounds(); round++) {
            Collections.shuffle(order, chance);
            order.forEach(row -> learn(vectors.get(row), answers.get(row)));
        }
        return model;
    }

    private void learn(FeatureVector vector, int answer) {
        double[] wrong = model.probabilities(vector);
        wrong[answer] -= 1;
        for (int k = 0; k < classes; k++) {
            step(model.base(), baseSquares, k, (float) wrong[k], 0);
        }
        float value = vector.value();
        for (int i = 0; i < vector.size(); i++) {
            int at = model.at(vector.bucketAt(i));
            for (int k = 0; k < classes; k++) {
                step(model.words(), wordSquares, at + k, (float) wrong[k] * value, settings.wordPenalty());
            }
        }
        for (int i = 0; i < vector.dimensions(); i++) {
            int at = i * classes;
            float coordinate = vector.meaningAt(i);
            for (int k = 0; k < classes; k++) {
                step(model.meaning(), meaningSquares, at + k, (float) wrong[k] * coordinate, settings.meaningPenalty());
            }
        }
    }

    private void step(float[] weights, float[] squares, int at, float wrong, float penalty) {
        float gradient = wrong + penalty * weights[at];
        squares[at] += gradient * gradient;
        weights[at] -= settings.rate() * gradient / (float) Math.sqrt(squares[at] + SMALL);
    }
}
