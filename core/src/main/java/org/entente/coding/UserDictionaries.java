package org.entente.coding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.entente.actor.Actor;
import org.entente.event.EventType;
import org.entente.event.EventVocabulary;
import org.entente.event.TypeAndMode;
import org.entente.petrarch.Dictionaries;
import org.entente.petrarch.DictionarySentence;
import org.entente.petrarch.SentenceCoder;
import org.entente.petrarch.Settings;

/**
 * A user's dictionaries beside what ships with Entente; how both join stands in docs/methods/petrarch.md. Counts what it did.
 * Safe for use by several threads.
 */
public final class UserDictionaries {
    private static final int ROOT = 2;

    private final SentenceCoder coder;
    private final UserActors actors = new UserActors();
    private final EventVocabulary events = new EventVocabulary();
    private final LongAdder named = new LongAdder();
    private final LongAdder sentences = new LongAdder();
    private final LongAdder documents = new LongAdder();
    private final LongAdder coded = new LongAdder();
    private final LongAdder left = new LongAdder();

    /** Dictionaries as they were read. */
    public UserDictionaries(Dictionaries dictionaries) {
        this.coder = dictionaries.coder(Settings.DEFAULT);
    }

    /**
     * What was done so far.
     *
     * @param named mentions that are theirs
     * @param sentences sentences that a discard dropped
     * @param documents documents that a discard dropped
     * @param coded events that their verbs gave
     * @param left events of their verbs that were not taken: within one state, without a PLOVER type, or given before
     */
    public record Counts(long named, long sentences, long documents, long coded, long left) {}

    /** What was done so far. */
    public Counts counts() {
        return new Counts(named.sum(), sentences.sum(), documents.sum(), coded.sum(), left.sum());
    }

    DictionarySentence read(String text, LocalDate day) {
        return coder.readText(text, day);
    }

    Actor actor(String code, LocalDate day) {
        return actors.actor(code, day);
    }

    /** The type of a CAMEO code, of its root where the code itself is not known, or of PLOVER's own word. */
    Optional<TypeAndMode> type(String code) {
        return events.findByCameo(code)
                .or(() -> events.findByCameo(code.substring(0, Math.min(ROOT, code.length()))))
                .or(() -> Arrays.stream(EventType.values())
                        .filter(type -> type.name().equals(code))
                        .map(type -> new TypeAndMode(type, Optional.empty()))
                        .findFirst());
    }

    void countNamed() {
        named.increment();
    }

    void countSentence() {
        sentences.increment();
    }

    void countDocument() {
        documents.increment();
    }

    void countEvents(long taken, long notTaken) {
        coded.add(taken);
        left.add(notTaken);
    }
}
