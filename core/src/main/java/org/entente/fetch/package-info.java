/**
 * Current data from the web: which files a public list names, which of them are held, what is missing, and only the rows
 * that name a case's actors kept on disk, one file a day, with totals so that shares can be computed.
 *
 * <p>The way in is {@link org.entente.fetch.GdeltFetch}: compare states, make a plan, print it, do it. What was tried stands
 * in {@link org.entente.fetch.Manifest}; a slot that is missing is listed there and is never calm. May use the vocabulary,
 * the case and {@code ingest}'s progress; reads no clock, opens no database.
 */
@NullMarked
package org.entente.fetch;

import org.jspecify.annotations.NullMarked;
