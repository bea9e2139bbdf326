package org.entente.audit;

import java.util.Locale;

/** What a sample is drawn from. */
public enum SampleKind {
    /** Incidents: is what was coded right? */
    INCIDENTS("Does the source tell this, of these actors, of this kind, on this day?"),
    /** Documents from which nothing was coded: do they tell an event? */
    DOCUMENTS("Does this text tell an event between two states that should have been coded?");

    private final String question;

    SampleKind(String question) {
        this.question = question;
    }

    /** What coders are asked of each item. */
    public String question() {
        return question;
    }

    /** The word of exports and commands. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
