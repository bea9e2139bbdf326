/**
 * Who says so: publishers with owner and side, claimants, citations, and whether a person or a program coded a row.
 *
 * <p>Every record that says something about the world carries a {@link org.entente.provenance.Provenance}. The way in
 * is {@link org.entente.provenance.Publishers}. Knows nothing but itself and the word lists.
 */
@NullMarked
package org.entente.provenance;

import org.jspecify.annotations.NullMarked;
