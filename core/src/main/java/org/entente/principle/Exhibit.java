package org.entente.principle;

import java.util.List;
import org.entente.channel.Cited;

/**
 * A piece of evidence for or against a principle.
 *
 * @param name what it is
 * @param text what it says, as of the day
 * @param evidence what it rests on, earliest first; at least one
 */
public record Exhibit(ExhibitName name, String text, List<Cited> evidence) {

    /** Copies the evidence. @throws IllegalArgumentException when it rests on nothing */
    public Exhibit {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException(name + " rests on nothing");
        }
    }
}
