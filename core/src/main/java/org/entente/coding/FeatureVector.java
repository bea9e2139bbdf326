package org.entente.coding;

import java.util.Arrays;
import java.util.List;

/** A sentence as numbers: the buckets into which its features fall, and the coordinates of its meaning. */
final class FeatureVector {
    /** How many buckets there are; a power of two. */
    static final int BUCKETS = 1 << 18;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final int[] buckets;
    private final float[] meaning;

    private FeatureVector(int[] buckets, float[] meaning) {
        this.buckets = buckets;
        this.meaning = meaning;
    }

    /** Hashes names; a feature that stands twice counts once. */
    static FeatureVector of(List<String> names, float[] meaning) {
        int[] buckets = new int[names.size()];
        for (int i = 0; i < buckets.length; i++) {
            buckets[i] = bucket(names.get(i));
        }
        Arrays.sort(buckets);
        int distinct = 0;
        for (int i = 0; i < buckets.length; i++) {
            if (i == 0 || buckets[i] != buckets[i - 1]) {
                buckets[distinct++] = buckets[i];
            }
        }
        return new FeatureVector(Arrays.copyOf(buckets, distinct), meaning);
    }

    /** FNV-1a over the characters, folded. */
    static int bucket(String name) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return (int) ((hash ^ (hash >>> 32)) & (BUCKETS - 1));
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
