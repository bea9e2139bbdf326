package org.entente.alignment;

/** From what practical partnership is read. The two are never mixed. */
public enum Reading {
    /** Machine-coded incidents with types: deeds apart from words, and contacts. */
    INCIDENTS("incidents", "material cooperation and conflict, and contacts, in machine-coded incidents"),
    /** Scores a day without types: words and deeds in one, no contacts. */
    DAY_SCORES("day-scores", "days scored positive and negative, words and deeds in one, contacts unknown");

    private final String word;
    private final String label;

    Reading(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** The word that addresses use. */
    public String word() {
        return word;
    }

    /** What it is. */
    public String label() {
        return label;
    }
}
