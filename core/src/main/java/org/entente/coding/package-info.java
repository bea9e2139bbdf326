/**
 * Text to events.
 *
 * <p>The way in is {@link org.entente.coding.CodingPool}: documents in, {@link org.entente.coding.CodedEvent}s out. Its stages:
 * sentences and the actors in them, a {@code Screen}, words with tags, {@code ActorPair}s, the odds of each type by
 * {@link org.entente.coding.EventModel}, {@code EventChoice} over the document, and {@code EventDetails}. Beside it,
 * {@link org.entente.coding.RelationModel} answers for pairs that are marked beforehand. There is no parser. What is learned
 * is linear, so every decision can be taken apart.
 *
 * <p>It may use documents, mentions, situations, and the vocabulary. It knows nothing of cases or of the store.
 */
@NullMarked
package org.entente.coding;

import org.jspecify.annotations.NullMarked;
