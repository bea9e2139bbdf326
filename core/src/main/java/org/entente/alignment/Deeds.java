package org.entente.alignment;

import java.util.Optional;

/**
 * What one state and another did together and to each other in a year.
 *
 * @param other the other state
 * @param cooperation amount of cooperation: material incidents by share, or days scored positive made independent
 * @param conflict amount of conflict, likewise
 * @param contacts visits, meetings and calls by share; empty where the reading cannot know them
 * @param incidents how many incidents of any kind, or scored days, it rests on
 */
public record Deeds(String other, double cooperation, double conflict, Optional<Double> contacts, long incidents) {

    /** @throws IllegalArgumentException when an amount is negative */
    public Deeds {
        if (cooperation < 0 || conflict < 0 || contacts.orElse(0.0) < 0 || incidents < 0) {
            throw new IllegalArgumentException("amounts are 0 or more: " + cooperation + ", " + conflict);
        }
    }

    /** What speaks of cooperation or conflict at all. */
    public double amount() {
        return cooperation + conflict;
    }
}
