/**
 * What leaves Entente: tables with the meaning of every column, as CSV and as JSON, with the words by which a view is
 * cited.
 *
 * <p>The way in is {@link org.entente.export.Tables} for the tables, {@link org.entente.export.Export} for a view with its
 * citation. Pure: records in, text out. May use relation, incident, crisis, ingest and the vocabulary; knows nothing of
 * files, pages or the store.
 */
@NullMarked
package org.entente.export;

import org.jspecify.annotations.NullMarked;
