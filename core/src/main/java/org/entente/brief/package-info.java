/**
 * The brief: what is known of a relation on a day, in plain sentences, each with the incidents it rests on.
 *
 * <p>The way in is {@link org.entente.brief.Brief#of}. Sentences come from rules, never from a language model. May use
 * relation, crisis, incident, ingest, the records (stake, channel, principle) and the vocabulary.
 */
@NullMarked
package org.entente.brief;

import org.jspecify.annotations.NullMarked;
