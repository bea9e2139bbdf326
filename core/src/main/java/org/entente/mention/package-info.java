/**
 * Finds the actors that a text names: states by name, demonym, capital and metonym, organisations, leaders and ministers by
 * date, and roles that stand with the word for a state ("Turkish troops").
 *
 * <p>The way in is {@link org.entente.mention.ActorFinder}: it opens a {@link org.entente.mention.DocumentActors} for each
 * document, which reads one sentence after the other and gives {@link org.entente.mention.Mention}s with their places in the
 * sentence. What a pronoun or "the two leaders" stands for is guessed, and marked as such by its
 * {@link org.entente.mention.MentionKind}. Uses the tables of the actors and its own word lists; knows nothing of documents
 * and events.
 */
@NullMarked
package org.entente.mention;

import org.jspecify.annotations.NullMarked;
