package org.entente.ingest;

/** What the values of a field look like. */
public enum FieldKind {
    /** Any text. */
    TEXT,
    /** A day: 2020-03-05 or 20200305. */
    DAY,
    /** One actor: TUR, TUR MIL, TURMIL, Turkey, NAT. */
    ACTOR,
    /** Several actors, separated by semicolons. */
    ACTORS,
    /** An actor, {@code third-party} or {@code both}. */
    CLAIMANT,
    /** One of PLOVER's sixteen types. */
    TYPE,
    /** A CAMEO code of two to four digits, kept as text. */
    CAMEO,
    /** A decimal number. */
    NUMBER
}
