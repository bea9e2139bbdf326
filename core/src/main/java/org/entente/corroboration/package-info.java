/**
 * Corroboration: holds the curated incidents of a case against collections that others made, and says which are borne out,
 * by what, which stand alone, which lie where no collection looks, and which may carry a wrong date.
 *
 * <p>The way in is {@link org.entente.corroboration.Corroboration#of}. A collection is read into dated {@link
 * org.entente.corroboration.Report}s by one reader for each kind; a report bears an incident out only when both the day and
 * the content agree. A false corroboration is worse than none, so that every rule asks for more than a likeness.
 *
 * <p>May use incident, casefile, ingest's file finder and the vocabulary; no SQL, and nothing here changes an incident.
 */
@NullMarked
package org.entente.corroboration;

import org.jspecify.annotations.NullMarked;
