package org.entente.zone;

import java.util.List;
import java.util.Optional;

/**
 * A named piece of ground.
 *
 * @param id its key, by which conditions name it
 * @param title its name
 * @param names words for a theatre or place that mean it, beside id and title
 * @param shape where it lies
 * @param basis from what it was drawn; empty where the case does not say
 * @param approximate how far its edge may be off, in the words of the case; empty where the case does not say
 */
public record Zone(
        String id,
        String title,
        List<String> names,
        Shape shape,
        Optional<String> basis,
        Optional<String> approximate) {

    /** Copies the names. */
    public Zone {
        names = List.copyOf(names);
    }

    /** A zone as it is drawn. */
    public static Zone of(String id, String title, List<String> names, GeoJson.Drawing drawing) {
        return new Zone(id, title, names, drawing.shape(), drawing.basis(), drawing.approximate());
    }

    /** Whether a place lies in it, as far as its precision lets us tell. */
    public Membership membership(Location location) {
        return shape.membership(location);
    }

    /** How another zone lies to it: all of it inside, none of it, or neither. */
    public Membership membership(Zone other) {
        return other.id.equals(id) ? Membership.INSIDE : shape.membership(other.shape);
    }

    /** Its edge for a drawing: rings, each a list of corners that ends with its first. */
    public List<List<Corner>> outline() {
        return shape.outline();
    }

    /** A corner of an edge, in degrees. */
    public record Corner(double longitude, double latitude) {}
}
