package org.entente.coding;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.hipparchus.util.FastMath;

/**
 * Multinomial logistic regression: the probability of class k is exp(w_k · x) / Σ_j exp(w_j · x). Unchanging once trained.
 */
final class SoftmaxRegression {
    private final int classes;
    private final int lastBucket;
    private final float[] words;
    private final float[] meaning;
    private final float[] base;

    /**
     * Takes weights: the arrays are the model's from now on.
     *
     * @param words class after class for every bucket; the number of buckets is a power of two
     * @param meaning class after class for every coordinate
     * @param base one for each class
     */
    SoftmaxRegression(float[] words, float[] meaning, float[] base) {
        this.classes = base.length;
        this.lastBucket = words.length / base.length - 1;
        this.words = words;
        this.meaning = meaning;
        this.base = base;
    }

    static SoftmaxRegression blank(int classes, int buckets, int dimensions) {
        return new SoftmaxRegression(new float[buckets * classes], new float[dimensions * classes], new float[classes]);
    }

    /** The one whose weights are the means of theirs: where the loss is convex, what chance put into each of them cancels out. */
    static SoftmaxRegression mean(List<SoftmaxRegression> models) {
        SoftmaxRegression first = models.getFirst();
        return new SoftmaxRegression(
                mean(models, SoftmaxRegression::words, first.words.length),
                mean(models, SoftmaxRegression::meaning, first.meaning.length),
                mean(models, SoftmaxRegression::base, first.base.length));
    }

    private static float[] mean(
            List<SoftmaxRegression> models, Function<SoftmaxRegression, float[]> weights, int length) {
        float[] mean = new float[length];
        for (SoftmaxRegression model : models) {
            float[] one = weights.apply(model);
            for (int i = 0; i < length; i++) {
                mean[i] += one[i] / models.size();
            }
        }
        return mean;
    }

    /** Where the weights of a feature begin among those of words. */
    int at(int bucket) {
        return (bucket & lastBucket) * classes;
    }

    int classes() {
        return classes;
    }

    float[] words() {
        return words;
    }

    float[] meaning() {
        return meaning;
    }

    float[] base() {
        return base;
    }

    /** The probability of each class; they sum to one. */
    double[] probabilities(FeatureVector vector) {
        double[] scores = new double[classes];
        Arrays.setAll(scores, k -> base[k]);
        float value = vector.value();
        for (int i = 0; i < vector.size(); i++) {
            int at = at(vector.bucketAt(i));
            for (int k = 0; k < classes; k++) {
                scores[k] += words[at + k] * value;
            }
        }
        for (int i = 0; i < meaning.length / classes; i++) {
            int at = i * classes;
            float coordinate = vector.meaningAt(i);
            for (int k = 0; k < classes; k++) {
                scores[k] += meaning[at + k] * coordinate;
            }
        }
        return normalised(scores);
    }

    private static double[] normalised(double... scores) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            scores[k] = FastMath.exp(scores[k] - highest);
            sum += scores[k];
        }
        for (int k = 0; k < scores.length; k++) {
            scores[k] /= sum;
        }
        return scores;
    }
}
