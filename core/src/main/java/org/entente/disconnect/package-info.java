/**
 * Words against deeds: how much rosier a pair speaks than it acts, and what became of what was promised, threatened or refused.
 *
 * <p>The way in is {@link org.entente.disconnect.DisconnectReader}, which makes a {@link org.entente.disconnect.DisconnectStudy} of
 * a pair; {@link org.entente.disconnect.WordsAndDeeds} gives the ranks of single days to whoever has many pairs. Words are verbal
 * incidents and deeds material ones; each is ranked within the pair's own past, never against another pair. Where there is too
 * little the answer is that there is not enough evidence, which is never no disconnect.
 *
 * <p>Pure functions on small records; may use incident, crisis, relation and the vocabulary. No SQL, no files, no clock. See
 * docs/methods/disconnect.md.
 */
@NullMarked
package org.entente.disconnect;

import org.jspecify.annotations.NullMarked;
