package org.entente.coding;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Predicate;

/**
 * A small model that gives a label to the words of an event: its mode or its status. Unchanging.
 *
 * @param labels what can be given, in order
 * @param weights one class for each
 */
record LabelModel(List<String> labels, SoftmaxRegression weights) {
    private static final int BUCKETS = 1 << 14;

    LabelModel {
        labels = List.copyOf(labels);
    }

    /** Learns from vectors; the same in the same order give the same model. */
    static LabelModel train(List<String> labels, List<FeatureVector> vectors, List<String> answers) {
        SoftmaxTrainer.Settings settings = new SoftmaxTrainer.Settings(labels.size(), BUCKETS, 12, 0.1f, 2e-4f, 5e-4f);
        return new LabelModel(
                labels,
                SoftmaxTrainer.train(
                        vectors, answers.stream().map(labels::indexOf).toList(), settings));
    }

    /** The likeliest of those that may be. @throws IllegalArgumentException when none may */
    String label(FeatureVector vector, Predicate<String> possible) {
        double[] odds = weights.probabilities(vector);
        int best = -1;
        for (int label = 0; label < labels.size(); label++) {
            if (possible.test(labels.get(label)) && (best < 0 || odds[label] > odds[best])) {
                best = label;
            }
        }
        if (best < 0) {
            throw new IllegalArgumentException("no label is possible");
        }
        return labels.get(best);
    }

    static LabelModel shipped(ModelFile file, String resource, List<String> labels) {
        return new LabelModel(labels, file.shipped(resource).getFirst());
    }

    void write(ModelFile file, OutputStream out) throws IOException {
        file.write(out, List.of(weights));
    }
}
