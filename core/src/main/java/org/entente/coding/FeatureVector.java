package org.entente.coding;

import java.util.Arrays;
import java.util.List;

/** A sentence as numbers: the buckets into which its features fall, and the coordinates of its meaning. */
final class FeatureVector {
    /** How many buckets there are; a power of two. */
    static final int BUCKETS = 1 << 18;

    private final int[] buckets;
    private final float[] meaning;

    FeatureVector(int[] buckets, float[] meaning) {
        this.buckets = buckets;
        this.meaning = meaning;
    }

    int size() {
        return buckets.length;
    }

    int bucketAt(int i) {
        return buckets[i];
    }

    /** The value of each bucket that is there: all vectors are equally long. */
    float value() {
        return (float) (1 / Math.sqrt(Math.max(1, buckets.length)));
    }

    int dimensions() {
        return meaning.length;
    }

    float meaningAt(int i) {
        return meaning[i];
    }

    /** How often each bucket is there among vectors. */
    static int[] counts(List<FeatureVector> vectors) {
        int[] counts = new int[BUCKETS];
        vectors.forEach(vector -> Arrays.stream(vector.buckets).forEach(bucket -> counts[bucket]++));
        return counts;
    }
}
