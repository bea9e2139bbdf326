/**
 * When and where: the day and the place that a sentence of the news tells of an event.
 *
 * <p>The ways in are {@link org.entente.situation.EventDays} and {@link org.entente.situation.EventPlaces}; both take a
 * sentence, where in it the word of the event stands, and the day of its document. What a sentence does not tell stays
 * untold: the answer then says that the document's day is only assumed, or that a place comes from the dateline only.
 * {@link org.entente.situation.Places} is the table of places, {@link org.entente.situation.WrittenDates} the one reader of
 * dates as texts write them.
 *
 * <p>English only. Everything here is linear in the length of a sentence and never fails on any text. May use the vocabulary
 * and documents; knows nothing of events, actors in text or the store.
 */
@NullMarked
package org.entente.situation;

import org.jspecify.annotations.NullMarked;
