package org.entente.event;

/** PLOVER's event types (manual 0.8, 2021). Their quad class stands in quads.tsv, their labels in types.tsv. */
public enum EventType {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT;

    /**
     * True when both parties do the same thing, so that the happening is counted once for the pair and once for each
     * direction.
     */
    public boolean reciprocal() {
        return this == AGREE || this == CONSULT;
    }
}
