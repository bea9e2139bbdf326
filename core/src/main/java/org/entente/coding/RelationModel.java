package org.entente.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What has been learned of relations from a corpus. Unchanging. */
public final class RelationModel {
    /** The version that answers carry. */
    public static final String VERSION = "relation-model v2";

    private static final String RESOURCE = "relation-model.gz";
    private static final SoftmaxTrainer.Settings SETTINGS =
            new SoftmaxTrainer.Settings(Relation.ALL.size(), FeatureVector.BUCKETS, 8, 0.1f, 5e-5f, 1e-4f);
    private static final ModelFile FILE = new ModelFile(VERSION, "entente train relations");

    private final SoftmaxRegression weights;

    private RelationModel(SoftmaxRegression weights) {
        this.weights = weights;
    }

    /** The model that ships with Entente. */
    public static RelationModel shipped() {
        return new RelationModel(FILE.shipped(RESOURCE).getFirst());
    }

    /** Learns from rows. The same rows in the same order give the same model on the same processor. */
    public static RelationModel train(List<CodedRow> rows, SentenceVectors vectors) {
        List<FeatureVector> seen = new ArrayList<>();
        rows.forEach(row -> seen.add(vectors.of(row.sentence())));
        return train(seen, rows);
    }

    static RelationModel train(List<FeatureVector> vectors, List<CodedRow> rows) {
        List<Integer> answers =
                rows.stream().map(row -> Relation.ALL.indexOf(row.relation())).toList();
        return new RelationModel(SoftmaxTrainer.train(vectors, answers, SETTINGS));
    }

    /** The probability of each relation, in the order of {@link Relation#ALL}. */
    RelationOdds odds(FeatureVector vector) {
        return new RelationOdds(
                Arrays.stream(weights.probabilities(vector)).boxed().toList());
    }

    /** Writes the model; the same model gives the same bytes. */
    public void write(OutputStream out) throws IOException {
        FILE.write(out, List.of(weights));
    }

    /** Reads a model. @throws IOException when it is of another version or torn */
    public static RelationModel read(InputStream in) throws IOException {
        return new RelationModel(FILE.read(in).getFirst());
    }
}
