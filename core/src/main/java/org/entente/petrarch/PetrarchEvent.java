package org.entente.petrarch;

/**
 * An event in the codes of the dictionaries.
 *
 * @param source who did it; {@code ---} where unknown actors are asked for, and before the code of an agent without actor
 * @param target to whom
 * @param code what
 */
public record PetrarchEvent(String source, String target, String code) {
    /** Nobody known. */
    static final String NOBODY = "---";
}
