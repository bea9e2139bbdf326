package org.entente.condition;

import java.util.List;
import org.entente.actor.Actor;
import org.entente.event.EventType;
import org.entente.event.Quad;
import org.entente.incident.Incident;

/** The part of an incident on which a fact depends, so that it is looked at once for all incidents that share the part. */
enum Facet {
    TYPE,
    QUAD,
    EVIDENCE,
    SOURCE,
    TARGET,
    DEED,
    MODE,
    WITH,
    DAY,
    WEIGHT,
    NAMED,
    GROUND,
    CLAIM,
    TEXT;

    /** Who acted towards whom in a deed of that kind. */
    private record Deed(Actor source, Actor target, boolean mutual) {}

    /** A type and the class it was given. */
    private record Classed(Quad quad, EventType type) {}

    /** Who says so of whom. */
    private record Claim(Actor source, Actor target, List<String> claimants) {}

    /** Equal for incidents of which every fact of this facet says the same. */
    Object key(Incident incident) {
        return switch (this) {
            case TYPE -> incident.what().type();
            case QUAD -> new Classed(incident.quad(), incident.what().type());
            case EVIDENCE -> incident.evidence();
            case SOURCE -> incident.source();
            case TARGET -> incident.target();
            case DEED ->
                new Deed(
                        incident.source(),
                        incident.target(),
                        incident.what().type().reciprocal());
            case MODE -> incident.what();
            case WITH -> incident.with();
            case DAY -> incident.day();
            case WEIGHT -> incident.weight();
            case NAMED -> List.of(incident.place(), incident.theatre());
            case GROUND -> List.of(incident.place(), incident.theatre(), incident.location());
            case CLAIM -> new Claim(incident.source(), incident.target(), Claims.of(incident));
            case TEXT -> incident.text();
        };
    }
}
