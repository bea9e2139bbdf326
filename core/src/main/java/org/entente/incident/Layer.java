package org.entente.incident;

import java.util.Locale;

/** How an incident belongs to the case's pair. */
public enum Layer {
    /** Between the two states themselves. */
    OWN("between the two"),
    /** One side's part is played by someone for whom that side answers. */
    ANSWERED_FOR("by or against those a side answers for"),
    /** With others, of bearing on the pair; never counted as the pair's. */
    CONTEXT("with others");

    private final String label;

    Layer(String label) {
        this.label = label;
    }

    /** The layer in words. */
    public String label() {
        return label;
    }

    /** The word of exports and addresses, {@code answered-for} for instance. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
