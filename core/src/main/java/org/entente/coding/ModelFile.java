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
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Files of what was learned: a version, then the tables of one or more regressions as bytes, for each table its largest
 * weight, and every weight as its share of that in 127ths. The same weights give the same bytes.
 *
 * @param version which features and classes the weights are for
 * @param command what makes the file anew
 */
record ModelFile(String version, String command) {
    private static final int STEPS = 127;

    void write(OutputStream out, List<SoftmaxRegression> models) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(out)))) {
            data.writeUTF(version);
            data.writeInt(models.size());
            for (SoftmaxRegression model : models) {
                writeTable(data, model.words());
                writeTable(data, model.meaning());
                writeTable(data, model.base());
            }
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

    /** Reads a file that ships with Entente. */
    List<SoftmaxRegression> shipped(String resource) {
        try (InputStream in = ModelFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the model " + resource + " is missing: run " + command);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file. @throws IOException when it is of another version or torn */
    List<SoftmaxRegression> read(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))) {
            String found = data.readUTF();
            if (!found.equals(version)) {
                throw new IOException("the model is " + found + ", must be " + version + ": run " + command);
            }
            List<SoftmaxRegression> models = new ArrayList<>();
            for (int left = data.readInt(); left > 0; left--) {
                models.add(new SoftmaxRegression(readTable(data), readTable(data), readTable(data)));
            }
            return models;
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
