package org.entente.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.event.Quad;
import org.entente.event.TypeAndMode;
import org.entente.provenance.Evidence;
import org.entente.provenance.Provenance;
import org.entente.zone.Location;

/**
 * One happening in the world.
 *
 * @param key its name in links and citations: the source's own identifier where it has one, else made from the content; where
 *     two sources use one identifier, ~2 and so on is added for all but the first, curated evidence coming first
 * @param day when it happened
 * @param source who acted
 * @param target towards whom
 * @param with codes of others who took part
 * @param what type and mode
 * @param quad the quad class of the type, by our table
 * @param weight the weight of the row where the source gives one, else of the type by {@code plover-0.8}; −10 to 10
 * @param layer how it belongs to the case's pair
 * @param direction from which side to which; empty for context
 * @param place name of the place, if given
 * @param theatre the theatre, if given
 * @param location where, as closely as the source says; empty when it gives no point, or only that of a country
 * @param text what happened, in words
 * @param evidence curated or machine
 * @param attendees how many states met, 3 or more; empty when it is no gathering of several
 * @param reports the rows that report it, at least one, by file and record
 */
public record Incident(
        String key,
        LocalDate day,
        Actor source,
        Actor target,
        List<String> with,
        TypeAndMode what,
        Quad quad,
        double weight,
        Layer layer,
        Optional<Direction> direction,
        Optional<String> place,
        Optional<String> theatre,
        Optional<Location> location,
        Optional<String> text,
        Evidence evidence,
        Optional<Integer> attendees,
        List<Provenance> reports) {

    /** Copies the lists. @throws IllegalArgumentException when nothing reports it */
    public Incident {
        with = List.copyOf(with);
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("the incident " + key + " rests on no report");
        }
    }

    /** An incident of which no point is known. */
    public Incident(
            String key,
            LocalDate day,
            Actor source,
            Actor target,
            List<String> with,
            TypeAndMode what,
            Quad quad,
            double weight,
            Layer layer,
            Optional<Direction> direction,
            Optional<String> place,
            Optional<String> theatre,
            Optional<String> text,
            Evidence evidence,
            Optional<Integer> attendees,
            List<Provenance> reports) {
        this(
                key,
                day,
                source,
                target,
                with,
                what,
                quad,
                weight,
                layer,
                direction,
                place,
                theatre,
                Optional.empty(),
                text,
                evidence,
                attendees,
                reports);
    }

    /**
     * The first day on which it could be known: that of the report that was published first, and not before it happened. A
     * report without a date is taken to be of the day itself.
     */
    public LocalDate knownOn() {
        return reports.stream()
                .map(report ->
                        report.citation().published().filter(day::isBefore).orElse(day))
                .min(LocalDate::compareTo)
                .orElse(day);
    }

    /** The part of it that is this pair's, over 0 to 1: a gathering of n states is shared by n(n − 1)/2 pairs. */
    public double share() {
        return attendees.map(n -> 2.0 / (n * (n - 1.0))).orElse(1.0);
    }

    /** Where it happened. */
    public Whereabouts whereabouts() {
        return new Whereabouts(theatre, place, location, evidence);
    }

    /** The same with other reports. @throws IllegalArgumentException when there is none */
    public Incident reportedBy(List<Provenance> others) {
        return new Incident(
                key, day, source, target, with, what, quad, weight, layer, direction, place, theatre, location, text,
                evidence, attendees, others);
    }
}
