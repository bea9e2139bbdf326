package org.entente.incident;

import java.util.Optional;
import org.entente.provenance.Evidence;
import org.entente.zone.Location;

/**
 * Where something happened, as the row tells it that gives it its name.
 *
 * @param theatre the field of the relation, as a person names it
 * @param place the name of the place
 * @param location its point, with its precision
 * @param evidence who says so: a person's point is taken as it is
 */
public record Whereabouts(
        Optional<String> theatre, Optional<String> place, Optional<Location> location, Evidence evidence) {}
