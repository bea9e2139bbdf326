package org.entente.mention;

/** How a text names an actor. */
public enum MentionKind {
    /** A state by its name. */
    STATE,
    /** A state by the word for its people. */
    PEOPLE,
    /** A state by its capital or by the house its government sits in. */
    SEAT,
    /** An organisation, armed group or organ of a state by a name of its own. */
    BODY,
    /** A part of a state by a word for the part that stands with one for the state: "Turkish troops". */
    ROLE,
    /** A person by the full name, or by title and name. */
    PERSON,
    /** A person by the bare surname. */
    SURNAME,
    /** A state or capital behind a word of place: "in Vienna". Perhaps no more than where it happened. */
    PLACE,
    /** A pronoun, "the two leaders" or a role without a state: guessed from what stands before it. */
    REFERENCE;

    /** True when the text does not name the actor as one that acts: what rests on it alone is weaker evidence. */
    public boolean isWeak() {
        return switch (this) {
            case PLACE, REFERENCE -> true;
            case STATE, PEOPLE, SEAT, BODY, ROLE, PERSON, SURNAME -> false;
        };
    }
}
