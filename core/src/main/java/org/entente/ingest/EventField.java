package org.entente.ingest;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
    URL(FieldKind.TEXT),
    /** ACLED's sub-event type, where the source has no other. */
    ACLED(FieldKind.TEXT),
    /** The quad class that the row itself carries, 1 to 4; kept beside ours. */
    QUAD(FieldKind.NUMBER),
    /** 1 when the event stands in the lead of its document. */
    ROOT(FieldKind.TEXT),
    /** In how many documents the source found the event. */
    ARTICLES(FieldKind.NUMBER),
    /** The day on which the source took the event up: from then on it can be known. */
    ADDED(FieldKind.TEXT),
    /** How precise the place is, in the source's own scale. */
    PRECISION(FieldKind.TEXT),
    /** The country of the place, as the source writes it. */
    COUNTRY(FieldKind.TEXT),
    /** The source's identifier of the document. */
    STORY(FieldKind.TEXT),
    /** Best estimate of deaths. */
    FATALITIES(FieldKind.NUMBER),
    /** The line of the user's file that the row was made from, where that is not the row's own. */
    LINE(FieldKind.NUMBER);

    /** The fields that every source must map. */
    public static final List<EventField> REQUIRED = List.of(DATE, SOURCE, TARGET);

    /** The fields that a case may map a table's columns to; the rest belongs to named sources. */
    public static final Set<EventField> OF_TABLES = Set.copyOf(EnumSet.range(ID, URL));

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

    /** The field of tables that has this word. */
    public static Optional<EventField> find(String word) {
        return OF_TABLES.stream().filter(field -> field.word().equals(word)).findFirst();
    }

    /** The words of the fields of tables, for messages. */
    public static List<String> words() {
        return OF_TABLES.stream().map(EventField::word).sorted().toList();
    }
}
