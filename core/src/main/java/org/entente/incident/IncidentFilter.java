package org.entente.incident;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.event.Quad;
import org.entente.provenance.Evidence;
import org.entente.series.Window;

/**
 * Which incidents to show. An empty part does not narrow.
 *
 * @param window the days
 * @param direction forward or backward, each with what is mutual; {@code MUTUAL} for that alone
 * @param quad the quad class
 * @param layer the layer; empty for all three
 * @param evidence curated or machine
 */
public record IncidentFilter(
        Optional<Window> window,
        Optional<Direction> direction,
        Optional<Quad> quad,
        Optional<Layer> layer,
        Optional<Evidence> evidence) {

    /** Everything. */
    public static final IncidentFilter ALL = new IncidentFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same with other days. */
    public IncidentFilter within(LocalDate from, LocalDate to) {
        return new IncidentFilter(Optional.of(new Window(from, to)), direction, quad, layer, evidence);
    }
}
