/**
 * Entente: a record of the relation between two states, with its evidence.
 *
 * <p>The way in is {@link org.entente.Observatory}: it opens a case and its data file and hands out the parts. The
 * packages below are the nouns of the field. Imports point one way: {@code Observatory} uses store, export and brief;
 * those use ingest, incident, relation and crisis; those use the vocabulary (actor, event, provenance, series), which
 * knows nothing but itself. One test in the module {@code gate} holds this.
 */
@NullMarked
package org.entente;

import org.jspecify.annotations.NullMarked;
