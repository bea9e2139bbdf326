package org.entente.coding;

import java.util.Optional;
import org.entente.event.EventType;
import org.entente.event.TypeAndMode;

/**
 * A line of {@code corpus/relations}.
 *
 * @param sentence the sentence and its pair
 * @param type what relates them; empty when nothing happens from source to target
 * @param mode PLOVER's mode, where one fits
 * @param status whether it happened
 * @param trigger the words that express it; empty where nothing happens
 * @param claimant the words that name who says so, if any do
 */
public record CorpusRow(
        MarkedSentence sentence,
        Optional<EventType> type,
        Optional<String> mode,
        EventStatus status,
        Optional<String> trigger,
        Optional<String> claimant) {

    /** As the model of relations learns it. */
    public CodedRow coded() {
        return new CodedRow(sentence, new Relation(type));
    }

    /** Type and mode, {@code CONSULT/visit}. @throws java.util.NoSuchElementException when nothing happens */
    String key() {
        return new TypeAndMode(type.orElseThrow(), mode).key();
    }

    Optional<TriggerView> triggerView(WordReader reader) {
        int start = trigger.map(sentence.text()::indexOf).orElse(-1);
        return start < 0
                ? Optional.empty()
                : TriggerView.at(
                        reader.read(sentence.text()),
                        start,
                        start + trigger.orElseThrow().length());
    }
}
