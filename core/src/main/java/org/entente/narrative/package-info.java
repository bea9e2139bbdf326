/**
 * What two states call each other: labels such as "strategic partner" or "stab in the back" that leaders, ministries and media of
 * one side use for the other, with the place in the text, the tone and who says so; leaps from a label to its opposite; polls.
 *
 * <p>The way in is {@link org.entente.narrative.NarrativeReading}, which takes documents one by one, and
 * {@link org.entente.narrative.NarrativeBook}, which holds what was found. The words come from one shipped table,
 * {@code labels.tsv}. It may use documents, mentions, incidents and the vocabulary. Every figure can also be had without
 * publishers that belong to a state. Nothing here says what people think: that is in polls, where a case gives them.
 */
@NullMarked
package org.entente.narrative;

import org.jspecify.annotations.NullMarked;
