package org.entente.provenance;

import java.util.List;
import java.util.Optional;

/**
 * A publisher of reports.
 *
 * @param name its usual name
 * @param otherNames spellings and web domains under which event data know it
 * @param owner who owns it, if known
 * @param ownerKind state, private, party and so on, if known
 * @param side ISO-3 code of the state that owns or controls it; empty for none, or not known
 * @param basis why it is given that side
 */
public record Publisher(
        String name,
        List<String> otherNames,
        Optional<String> owner,
        Optional<String> ownerKind,
        Optional<String> side,
        Optional<String> basis) {

    /** Copies the names. */
    public Publisher {
        otherNames = List.copyOf(otherNames);
    }

    /** Two publishers are independent when they have different known owners and do not share a side. */
    public boolean independentOf(Publisher other) {
        boolean owners = owner.isPresent() && other.owner.isPresent() && !owner.equals(other.owner);
        boolean sides = side.isEmpty() || other.side.isEmpty() || !side.equals(other.side);
        return owners && sides;
    }
}
