package org.entente.petrarch;

import java.util.List;

/**
 * A noun phrase that is one side of an event, or several sides joined by "and".
 *
 * @param start the place of its first word
 * @param end the place behind its last one
 * @param parties who it is; empty when nobody is known
 */
record Unit(int start, int end, List<Party> parties) {
    /**
     * Somebody with a code.
     *
     * @param code the code, or the words in quotation marks where noun phrases without code may stand for an actor
     * @param at the place of the word that gives the code
     * @param known whether it is a code of the dictionaries
     */
    record Party(String code, int at, boolean known) {}

    Unit {
        parties = List.copyOf(parties);
    }

    boolean coded() {
        return parties.stream().anyMatch(Party::known);
    }

    boolean compound() {
        return parties.stream().map(Party::code).distinct().count() > 1;
    }

    boolean holds(int place) {
        return start <= place && place < end;
    }

    List<String> codes() {
        return parties.stream().map(Party::code).distinct().toList();
    }
}
