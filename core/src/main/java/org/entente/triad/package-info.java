/**
 * Third parties: does a state turn to another after a quarrel of one of them with a third?
 *
 * <p>The way in is {@link org.entente.triad.TriadStudy}: series of pairs in, one pooled estimate for each question first, then
 * triads, each with permutation p, correction for many tests, the smallest effect that could have been found, and a check of
 * what went before. A null is a result and is kept. Pure functions on small series, seeded; see docs/methods/triads.md.
 */
@NullMarked
package org.entente.triad;

import org.jspecify.annotations.NullMarked;
