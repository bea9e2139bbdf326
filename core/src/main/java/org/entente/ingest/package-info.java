/**
 * Sources as data: which files a case reads, in which format, which column means what, what is wrong with a row, and the
 * plan that compares what lies on disk with what the data file holds.
 *
 * <p>The way in is {@link org.entente.ingest.IngestPlan}. Reading itself is compiled to SQL in {@code store}; nothing here
 * opens a database. May use the vocabulary only.
 */
@NullMarked
package org.entente.ingest;

import org.jspecify.annotations.NullMarked;
