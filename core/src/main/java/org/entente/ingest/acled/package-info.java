/**
 * ACLED export files that users bring themselves, described as data. The way in is
 * {@link org.entente.ingest.acled.AcledEvents}. Terms and what we do about known defects stand in docs/data/acled.md: rows
 * never leave in exports.
 */
@NullMarked
package org.entente.ingest.acled;

import org.jspecify.annotations.NullMarked;
