package org.entente.coding;

/**
 * What became of sentences on their way through the coder.
 *
 * @param documents documents read
 * @param sentences sentences cut
 * @param screened sentences with two different actors and a word of an event
 * @param unsure sentences of which something may be told, and nothing surely enough
 * @param realised events that happened
 * @param unrealised events that are told and did not happen
 */
public record CodingCounts(long documents, long sentences, long screened, long unsure, long realised, long unrealised) {
    /** Nothing yet. */
    public static final CodingCounts NONE = new CodingCounts(0, 0, 0, 0, 0, 0);

    /** Both together. */
    public CodingCounts plus(CodingCounts other) {
        return new CodingCounts(
                documents + other.documents,
                sentences + other.sentences,
                screened + other.screened,
                unsure + other.unsure,
                realised + other.realised,
                unrealised + other.unrealised);
    }
}
