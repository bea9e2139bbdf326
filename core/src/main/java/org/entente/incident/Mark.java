package org.entente.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A reason for which a machine-coded row is left out of the ladder unless the case keeps it. A marked row stays an event and
 * can be seen with its mark. The marks answer the defects D8, D11, D12 and D12a of docs/data/README.md.
 */
public enum Mark {
    /** It was dated by a phrase such as "last year": its day lies 7 days or more before the day it was reported. */
    DATE_DOUBTFUL("the day lies a week or more before the report"),
    /** An actor without a role whose name is not the state's: a city, a province, a person, a firm. */
    NOT_THE_STATE("an actor without a role is named by a place, a person or a firm, not by the state"),
    /** A word of sport stands in the address or the text. */
    SPORTS("sport"),
    /** A word of commemoration or history stands in the address or the text. */
    HISTORY("history or commemoration"),
    /** A word of film, music or pastime stands in the address or the text. */
    ENTERTAINMENT("entertainment"),
    /** The source says that it does not stand in the lead of its document. */
    NOT_LEAD("not in the lead of its document");

    private final String label;

    Mark(String label) {
        this.label = label;
    }

    /** The mark in words. */
    public String label() {
        return label;
    }

    /** The word of case files, exports and addresses, {@code not-lead} for instance. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The mark of this word. */
    public static Optional<Mark> find(String word) {
        return Arrays.stream(values()).filter(mark -> mark.word().equals(word)).findFirst();
    }

    /** All words. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Mark::word).toList();
    }
}
