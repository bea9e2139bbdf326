package org.entente.principle;

import java.util.List;

/**
 * What somebody says holds in a relation.
 *
 * @param id its key in the case
 * @param text the principle, in words
 * @param basis who says so, and where
 * @param supporting names of what speaks for it
 * @param opposing names of what speaks against it
 */
public record Principle(
        String id, String text, String basis, List<ExhibitName> supporting, List<ExhibitName> opposing) {

    /** Copies the lists. */
    public Principle {
        supporting = List.copyOf(supporting);
        opposing = List.copyOf(opposing);
    }
}
