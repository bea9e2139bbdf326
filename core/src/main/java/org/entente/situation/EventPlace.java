package org.entente.situation;

import java.util.Optional;

/** Where an event happened, as its sentence or the dateline above it tells. */
public sealed interface EventPlace {
    /**
     * The sentence names the place.
     *
     * @param place the place
     * @param state code of the state in which it lay on the document's day, if in one
     * @param start where the name begins in the sentence
     * @param end behind its last character
     */
    record Named(Place place, Optional<String> state, int start, int end) implements EventPlace {}

    /**
     * Only the dateline names a place: the report was sent from there. The event may have happened elsewhere.
     *
     * @param place the place
     * @param state code of the state in which it lay on the document's day, if in one
     */
    record FromDateline(Place place, Optional<String> state) implements EventPlace {}

    /** No place is named. */
    record Unknown() implements EventPlace {}
}
