/**
 * Text to events. So far its first stage: which event relates two actors whose mentions are marked in a sentence.
 *
 * <p>The way in is {@link org.entente.coding.RelationModel}: it loads what {@code entente train relations} has learned
 * from the sentences under {@code corpus/relations} and gives each type of event its probability. Words are split and
 * tagged by OpenNLP; there is no parser. What is learned is linear, so every decision can be taken apart.
 *
 * <p>It may use the vocabulary of events and word lists. It knows nothing of files of data, of cases or of the store.
 */
@NullMarked
package org.entente.coding;

import org.jspecify.annotations.NullMarked;
