/**
 * The relation ledger: for a pair, a direction and a period, how many incidents of each quad class, words and deeds apart,
 * and the shrunken mean weight with its interval, beside the coverage without which none of it means anything.
 *
 * <p>The way in is {@link org.entente.relation.RelationLedger}. Pure functions on small records; may use incident, coverage and the
 * vocabulary. Curated and machine evidence never stand in one row, and curated evidence gets no mean.
 */
@NullMarked
package org.entente.relation;

import org.jspecify.annotations.NullMarked;
