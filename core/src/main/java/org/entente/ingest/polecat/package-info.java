/**
 * POLECAT (PLOVER-coded) event data, described as data. The way in is {@link org.entente.ingest.polecat.PolecatEvents}. What
 * we do about known defects stands in docs/data/polecat.md.
 */
@NullMarked
package org.entente.ingest.polecat;

import org.jspecify.annotations.NullMarked;
