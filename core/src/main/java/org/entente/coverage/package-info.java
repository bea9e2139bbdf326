/**
 * What the sources held, day by day, and how much they reported at all: without it a count says nothing, as an empty day may
 * be calm or merely missing, and a full one may be a full newspaper.
 *
 * <p>The way in is {@link org.entente.coverage.CoverageBook}. Pure functions on small records; see docs/methods/coverage.md.
 */
@NullMarked
package org.entente.coverage;

import org.jspecify.annotations.NullMarked;
