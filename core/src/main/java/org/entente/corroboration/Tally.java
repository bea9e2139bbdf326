package org.entente.corroboration;

import org.entente.casefile.Reference;

/**
 * How the incidents fared against one kind of collection.
 *
 * @param collection the kind
 * @param corroborated incidents that it bears out
 * @param missing incidents that it should report and does not, though it covers their day
 * @param notCovered incidents that it would report, had it items for that time
 */
public record Tally(Reference.Kind collection, long corroborated, long missing, long notCovered) {}
