/**
 * What happens: PLOVER's sixteen event types with their modes, CAMEO's codes and the way between the two, the table that
 * gives each type its quad class, and the tables of weights.
 *
 * <p>The way in is {@link org.entente.event.EventVocabulary}. Every table is versioned and carries its own history beside
 * the classes. Knows nothing but itself and the word lists.
 */
@NullMarked
package org.entente.event;

import org.jspecify.annotations.NullMarked;
