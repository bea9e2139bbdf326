package org.entente.compliance;

/** Why a provision went from one state to another. */
public sealed interface Cause {

    /**
     * The text of the agreement and the calendar.
     *
     * @param words what the text says, with its day
     */
    record Text(String words) implements Cause {}

    /**
     * What somebody said of an incident.
     *
     * @param claim the claim, which names both
     */
    record Said(Claim claim) implements Cause {}

    /** In one line. */
    default String line() {
        return switch (this) {
            case Text(String words) -> words;
            case Said(Claim claim) -> claim.sign().label() + ", says " + claim.voice() + " (" + claim.incident() + ")";
        };
    }
}
