package org.entente.coding;

import java.util.Arrays;

/** Puts features into buckets by a hash of their names: FNV-1a over the characters, folded. */
final class FeatureBuckets implements Features {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final int ROOM = 512;

    private int[] buckets = new int[ROOM];
    private int size;

    @Override
    public void add(String... name) {
        if (size == buckets.length) {
            buckets = Arrays.copyOf(buckets, 2 * size);
        }
        buckets[size++] = bucket(name);
    }

    static int bucket(String... name) {
        long hash = FNV_OFFSET;
        for (String piece : name) {
            for (int i = 0; i < piece.length(); i++) {
                hash = (hash ^ piece.charAt(i)) * FNV_PRIME;
            }
        }
        return (int) ((hash ^ (hash >>> 32)) & (FeatureVector.BUCKETS - 1));
    }

    /** What came so far; a feature that came twice counts once. */
    FeatureVector vector(float... meaning) {
        Arrays.sort(buckets, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || buckets[i] != buckets[i - 1]) {
                buckets[distinct++] = buckets[i];
            }
        }
        size = distinct;
        return new FeatureVector(Arrays.copyOf(buckets, distinct), meaning);
    }
}
