package org.entente.provenance;

import java.util.Locale;

/** How rows came to be. The two never mix in one figure. */
public enum Evidence {
    /** Chosen and coded by a person. Feeds the record, never a rate. */
    CURATED,
    /** Coded by a program from a stream whose coverage is known. */
    MACHINE;

    /** The word that case files and exports use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
