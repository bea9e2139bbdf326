/**
 * UCDP's Georeferenced Event Dataset, described as data. The way in is {@link org.entente.ingest.ucdp.UcdpEvents}. What we do
 * about known defects stands in docs/data/ucdp.md.
 */
@NullMarked
package org.entente.ingest.ucdp;

import org.jspecify.annotations.NullMarked;
