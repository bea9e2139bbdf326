package org.entente.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** What has been learned of events among the actors of a sentence. Unchanging. */
public final class EventModel {
    /** The version that events carry. */
    public static final String VERSION = "event-model v1";

    /** The name of its file. */
    public static final String FILE_NAME = "event-model.gz";

    private static final ModelFile FILE = new ModelFile(VERSION, "entente train events");
    private static final SoftmaxTrainer.Settings SETTINGS =
            new SoftmaxTrainer.Settings(EventOdds.CLASSES, FeatureVector.BUCKETS, 16, 0.1f, 2e-4f, 5e-4f);

    private final SoftmaxRegression weights;

    private EventModel(SoftmaxRegression weights) {
        this.weights = weights;
    }

    /** The model that ships with Entente. */
    public static EventModel shipped() {
        return new EventModel(FILE.shipped(FILE_NAME).getFirst());
    }

    /** @param answers the class of each vector */
    static EventModel train(List<FeatureVector> vectors, List<Integer> answers) {
        return new EventModel(SoftmaxTrainer.train(vectors, answers, SETTINGS));
    }

    EventOdds odds(FeatureVector vector) {
        return new EventOdds(
                Arrays.stream(weights.probabilities(vector)).boxed().toList());
    }

    /** Writes the model; the same model gives the same bytes. */
    public void write(OutputStream out) throws IOException {
        FILE.write(out, List.of(weights));
    }

    /** Reads a model. @throws IOException when it is of another version or torn */
    public static EventModel read(InputStream in) throws IOException {
        return new EventModel(FILE.read(in).getFirst());
    }
}
