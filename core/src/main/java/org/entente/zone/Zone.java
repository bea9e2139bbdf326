package org.entente.zone;

import java.util.List;

/**
 * A named piece of ground.
 *
 * @param id its key, by which conditions name it
 * @param title its name
 * @param names words for a theatre or place that mean it, beside id and title
 * @param shape where it lies
 */
public record Zone(String id, String title, List<String> names, Shape shape) {

    /** Copies the names. */
    public Zone {
        names = List.copyOf(names);
    }

    /** Whether a place lies in it, as far as its precision lets us tell. */
    public Membership membership(Location location) {
        return shape.membership(location);
    }

    /** How another zone lies to it: all of it inside, none of it, or neither. */
    public Membership membership(Zone other) {
        return other.id.equals(id) ? Membership.INSIDE : shape.membership(other.shape);
    }
}
