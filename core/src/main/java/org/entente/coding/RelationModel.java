package org.entente.coding;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What has been learned of relations from a corpus. Unchanging. Its file holds the weights as bytes: for each table the
 * largest weight, and every weight as its share of that in 127ths.
 */
public final class RelationModel {
    /** The version that answers carry. */
    public static final String VERSION = "relation-model v1";

    private static final String RESOURCE = "relation-model.gz";
    private static final SoftmaxTrainer.Settings SETTINGS = new SoftmaxTrainer.Settings(8, 0.1f, 2e-4f, 5e-4f);
    private static final int STEPS = 127;

    private final SoftmaxRegression weights;

    private RelationModel(SoftmaxRegression weights) {
        this.weights = weights;
    }

    /** The model that ships with Entente. */
    public static RelationModel shipped() {
        try (InputStream in = RelationModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the model " + RESOURCE + " is missing: run entente train relations");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        return new RelationModel(SoftmaxTrainer.train(vectors, answers, Relation.ALL.size(), SETTINGS));
    }

    /** The probability of each relation, in the order of {@link Relation#ALL}. */
    RelationOdds odds(FeatureVector vector) {
        return new RelationOdds(
                Arrays.stream(weights.probabilities(vector)).boxed().toList());
    }

    /** Writes the model; the same model gives the same bytes. */
    public void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(out)))) {
            data.writeUTF(VERSION);
            writeTable(data, weights.words());
            writeTable(data, weights.meaning());
            writeTable(data, weights.base());
        }
    }

    private static void writeTable(DataOutputStream data, float... table) throws IOException {
        float largest = 0;
        for (float weight : table) {
            largest = Math.max(largest, Math.abs(weight));
        }
        data.writeInt(table.length);
        data.writeFloat(largest);
        for (float weight : table) {
            data.writeByte(largest == 0 ? 0 : Math.round(weight / largest * STEPS));
        }
    }

    /** Reads a model. @throws IOException when it is of another version or torn */
    public static RelationModel read(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))) {
            String version = data.readUTF();
            if (!version.equals(VERSION)) {
                throw new IOException(
                        "the model is " + version + ", must be " + VERSION + ": run entente train relations");
            }
            return new RelationModel(
                    new SoftmaxRegression(Relation.ALL.size(), readTable(data), readTable(data), readTable(data)));
        }
    }

    private static float[] readTable(DataInputStream data) throws IOException {
        float[] table = new float[data.readInt()];
        float largest = data.readFloat();
        for (int i = 0; i < table.length; i++) {
            table[i] = data.readByte() * largest / STEPS;
        }
        return table;
    }
}
