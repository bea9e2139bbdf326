package org.entente.petrarch;

/**
 * A verb in a sentence and how far its patterns and actors reach.
 *
 * @param at the place of the verb
 * @param from the place at which what can stand before it begins
 * @param clause the place at which the clause with the verb's own subject begins
 * @param to the place behind the last word that can stand after it
 * @param phraseEnd the place behind its verb phrase: once the verb gives an event, other verbs up to there give none
 */
record VerbSite(int at, int from, int clause, int to, int phraseEnd) {
    /** Whether another verb stands behind this one in its phrase. */
    boolean governs(VerbSite other) {
        return other.at > at && other.at < phraseEnd;
    }
}
