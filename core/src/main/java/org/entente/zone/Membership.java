package org.entente.zone;

/** Whether something lies in a zone. */
public enum Membership {
    /** All of the place lies in the zone. */
    INSIDE,
    /** None of it does. */
    OUTSIDE,
    /** Part of it may: the place is not known closely enough to tell. */
    UNKNOWABLE
}
