/**
 * What binds two states beside events, as others have counted it: pledges of alliance treaties, joint membership of
 * organisations, votes at the United Nations, and scores a day that somebody made from events.
 *
 * <p>The way in is {@link org.entente.tie.TieReader}: files that a user names in, read with checks, each row accounted for.
 * A year or a day that a file does not hold is not known; nothing is carried forward. May use the vocabulary only.
 */
@NullMarked
package org.entente.tie;

import org.jspecify.annotations.NullMarked;
