/**
 * ICEWS coded event data, described as data. The way in is {@link org.entente.ingest.icews.IcewsEvents}. What we do about
 * known defects stands in docs/data/icews.md.
 */
@NullMarked
package org.entente.ingest.icews;

import org.jspecify.annotations.NullMarked;
