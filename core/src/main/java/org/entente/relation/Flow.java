package org.entente.relation;

import org.entente.actor.Dyad;
import org.entente.incident.Direction;

/** Which part of the traffic between two states a figure counts. */
public enum Flow {
    /** From the first state to the second, what is mutual included. */
    FORWARD,
    /** From the second to the first, what is mutual included. */
    BACKWARD,
    /** Everything between the two, what is mutual once. */
    PAIR;

    /** True when an incident of that direction counts here. */
    public boolean counts(Direction direction) {
        return switch (this) {
            case FORWARD -> direction != Direction.BACKWARD;
            case BACKWARD -> direction != Direction.FORWARD;
            case PAIR -> true;
        };
    }

    /** The flow in the codes of a pair: {@code RUS→TUR}. */
    public String label(Dyad dyad) {
        return switch (this) {
            case FORWARD -> dyad.first() + "→" + dyad.second();
            case BACKWARD -> dyad.second() + "→" + dyad.first();
            case PAIR -> dyad.first() + "–" + dyad.second();
        };
    }
}
