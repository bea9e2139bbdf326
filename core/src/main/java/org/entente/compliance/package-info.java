/**
 * Whether agreements are carried out: pure functions on provisions and incidents.
 *
 * <p>The way in is {@link org.entente.compliance.Compliance}. What incidents show is read claimant by claimant
 * ({@link org.entente.compliance.Claim}); from the claims of each and from the calendar follows the course of a provision
 * ({@link org.entente.compliance.Course}), and every step of it cites what it rests on. Claimants are never merged silently.
 * Levels, on-time shares and the score of an agreement are given as bounds where something is not known; rates of
 * violations rest on machine-coded evidence of covered days only.
 *
 * <p>The same incidents in any order give the same; nothing that was known later than the day asked about takes part. May
 * use agreement, incident, coverage and the vocabulary.
 */
@NullMarked
package org.entente.compliance;

import org.jspecify.annotations.NullMarked;
