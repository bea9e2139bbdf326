package org.entente.fragility;

/** What the coders of a crisis tell. */
public enum Told {
    YES,
    NO,
    /** They do not say, or what they say does not fit the pair. */
    UNKNOWN
}
