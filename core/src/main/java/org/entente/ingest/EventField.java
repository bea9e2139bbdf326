package org.entente.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a source can mean. The word in a case file is the constant's name in lower case. */
public enum EventField {
    /** The source's own identifier of the row. */
    ID(FieldKind.TEXT),
    /** The day on which it happened. */
    DATE(FieldKind.DAY),
    /** Who acted. */
    SOURCE(FieldKind.ACTOR),
    /** Towards whom. */
    TARGET(FieldKind.ACTOR),
    /** Who else took part, separated by semicolons. */
    WITH(FieldKind.ACTORS),
    /** PLOVER's event type. */
    TYPE(FieldKind.TYPE),
    /** PLOVER's mode. */
    MODE(FieldKind.TEXT),
    /** CAMEO's code, where the source has no PLOVER type. */
    CAMEO(FieldKind.CAMEO),
    /** The source's own weight of the event (Goldstein or intensity), from −10 to 10. */
    WEIGHT(FieldKind.NUMBER),
    /** Name of the place. */
    PLACE(FieldKind.TEXT),
    /** Degrees north. */
    LATITUDE(FieldKind.NUMBER),
    /** Degrees east. */
    LONGITUDE(FieldKind.NUMBER),
    /** The theatre, as the case's {@code answersFor} names it. */
    THEATRE(FieldKind.TEXT),
    /** What happened, in words. */
    TEXT(FieldKind.TEXT),
    /** Who says so. */
    CLAIMANT(FieldKind.CLAIMANT),
    /** Who published the document. */
    PUBLISHER(FieldKind.TEXT),
    /** The document's title. */
    DOCUMENT(FieldKind.TEXT),
    /** The day the document was published: from then on the event can be known. */
    PUBLISHED(FieldKind.DAY),
    /** Where the document was found. */
    URL(FieldKind.TEXT);

    /** The fields that every source must map. */
    public static final List<EventField> REQUIRED = List.of(DATE, SOURCE, TARGET);

    private final FieldKind kind;

    EventField(FieldKind kind) {
        this.kind = kind;
    }

    /** What its values look like. */
    public FieldKind kind() {
        return kind;
    }

    /** The word that case files use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of this word. */
    public static Optional<EventField> find(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }

    /** All words, for messages. */
    public static List<String> words() {
        return Arrays.stream(values()).map(EventField::word).toList();
    }
}
