/**
 * The data file: one DuckDB database that one process owns. All SQL of Entente stands here and in the numbered files of
 * {@code schema/}, which only go forward.
 *
 * <p>The way in is {@link org.entente.store.Store}. Sources that {@code ingest} describes as data are compiled to DuckDB's
 * own readers; SQL groups and windows, Java reasons. May use ingest, incident, relation and the vocabulary; nothing but
 * {@code Observatory}, export and brief may use it.
 */
@NullMarked
package org.entente.store;

import org.jspecify.annotations.NullMarked;
