package org.entente.coding;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.event.EventType;
import org.entente.event.EventVocabulary;
import org.entente.event.TypeAndMode;

/** What has been learned of modes and of what did not happen. Unchanging. */
public final class DetailModels {
    private static final String MODES = "mode-model.gz";
    private static final String STATUSES = "status-model.gz";
    private static final ModelFile MODE_FILE = new ModelFile("mode-model v1", "entente train events");
    private static final ModelFile STATUS_FILE = new ModelFile("status-model v1", "entente train events");
    private static final List<String> STATUS_WORDS =
            Arrays.stream(EventStatus.values()).map(EventStatus::word).toList();

    private final LabelModel modes;
    private final LabelModel statuses;

    private DetailModels(LabelModel modes, LabelModel statuses) {
        this.modes = modes;
        this.statuses = statuses;
    }

    /** The models that ship with Entente. */
    public static DetailModels shipped() {
        return new DetailModels(
                LabelModel.shipped(MODE_FILE, MODES, modeWords()),
                LabelModel.shipped(STATUS_FILE, STATUSES, STATUS_WORDS));
    }

    /** Every type alone and with each of its modes. */
    private static List<String> modeWords() {
        EventVocabulary vocabulary = new EventVocabulary();
        return Arrays.stream(EventType.values())
                .flatMap(type -> Stream.concat(
                        Stream.of(new TypeAndMode(type, Optional.empty())),
                        vocabulary.modes(type).stream().map(mode -> new TypeAndMode(type, Optional.of(mode)))))
                .map(TypeAndMode::key)
                .toList();
    }

    static DetailModels train(List<CorpusRow> rows, WordReader reader) {
        List<Learned> learned = rows.stream()
                .filter(row -> row.type().isPresent())
                .flatMap(row -> row.triggerView(reader).stream().map(view -> new Learned(view.vector(), row)))
                .toList();
        List<FeatureVector> vectors = learned.stream().map(Learned::vector).toList();
        List<String> modes = modeWords();
        return new DetailModels(
                LabelModel.train(
                        modes,
                        vectors,
                        learned.stream().map(one -> one.row().key()).toList()),
                LabelModel.train(
                        STATUS_WORDS,
                        vectors,
                        learned.stream().map(one -> one.row().status().word()).toList()));
    }

    private record Learned(FeatureVector vector, CorpusRow row) {}

    /** The mode that the words tell of a type; empty when they tell none. */
    Optional<String> mode(EventType type, TriggerView trigger) {
        String key = modes.label(
                trigger.vector(), label -> label.equals(type.name()) || label.startsWith(type.name() + "/"));
        int slash = key.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(key.substring(slash + 1));
    }

    /** Why something that is told did not happen. */
    EventStatus unrealised(TriggerView trigger) {
        String realised = EventStatus.REALISED.word();
        return EventStatus.find(statuses.label(trigger.vector(), label -> !label.equals(realised)))
                .orElseThrow();
    }

    /** Writes the models of modes and of statuses. */
    public void write(Output output) throws IOException {
        modes.write(MODE_FILE, output.open(MODES));
        statuses.write(STATUS_FILE, output.open(STATUSES));
    }

    /** Opens the file of a name. */
    public interface Output {
        /** A stream that the caller closes. */
        OutputStream open(String name) throws IOException;
    }
}
