package org.entente.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a coder can say of an item. */
public enum Answer {
    /** The source tells what was coded. */
    RIGHT(SampleKind.INCIDENTS, "right"),
    /** Something happened, but not between these two, or the other way round. */
    WRONG_ACTOR(SampleKind.INCIDENTS, "wrong actor"),
    /** Something happened between them, but of another kind. */
    WRONG_TYPE(SampleKind.INCIDENTS, "wrong type"),
    /** It happened, but on another day. */
    WRONG_DATE(SampleKind.INCIDENTS, "wrong date"),
    /** The source tells no event. */
    NO_EVENT(SampleKind.INCIDENTS, "no event"),
    /** It cannot be told from what there is. */
    CANNOT_TELL(SampleKind.INCIDENTS, "cannot tell"),
    /** The document tells an event that was missed. */
    EVENT_MISSED(SampleKind.DOCUMENTS, "tells an event"),
    /** The document tells none. */
    NOTHING_MISSED(SampleKind.DOCUMENTS, "tells none"),
    /** It cannot be told from what there is. */
    UNCLEAR(SampleKind.DOCUMENTS, "cannot tell");

    private final SampleKind kind;
    private final String label;

    Answer(SampleKind kind, String label) {
        this.kind = kind;
        this.label = label;
    }

    /** The answers to a kind of item, in the order of their keys, from 1. */
    public static List<Answer> to(SampleKind kind) {
        return Arrays.stream(values()).filter(answer -> answer.kind == kind).toList();
    }

    /** The answer of this word, to this kind of item. */
    public static Optional<Answer> find(SampleKind kind, String word) {
        return to(kind).stream().filter(answer -> answer.word().equals(word)).findFirst();
    }

    /** The kind of item to which it is an answer. */
    public SampleKind kind() {
        return kind;
    }

    /** The answer in words. */
    public String label() {
        return label;
    }

    /** The word of exports and addresses, {@code wrong-actor} for instance. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True when the answer leaves the question open. */
    public boolean open() {
        return this == CANNOT_TELL || this == UNCLEAR;
    }

    /** True for what the share counts: a right item, a document that tells an event. */
    public boolean counts() {
        return this == RIGHT || this == EVENT_MISSED;
    }
}
