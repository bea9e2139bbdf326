/**
 * GDELT's event files, 1.0 and 2.0, described as data: names and order of columns after the codebooks (1.03 and 2.0), and
 * what they mean. The way in is {@link org.entente.ingest.gdelt.GdeltEvents}. What we do about known defects stands in
 * docs/data/gdelt.md.
 */
@NullMarked
package org.entente.ingest.gdelt;

import org.jspecify.annotations.NullMarked;
