package org.entente.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scores of contacts on the documents that the right answers name; a contact is right when document, counterpart and kind are.
 *
 * @param gold how many contacts are right
 * @param given how many were given in those documents
 * @param hits how many of these are right
 * @param strays how many were given in other documents
 */
public record ContactScores(int gold, int given, int hits, int strays) {

    /** Compares answers. */
    public static ContactScores of(ContactGold gold, List<ContactAnswer> answers) {
        int right = gold.documents().values().stream().mapToInt(Set::size).sum();
        Map<String, Set<ContactAnswer>> documents = gold.documents();
        int given = 0;
        int hits = 0;
        int strays = 0;
        for (ContactAnswer answer : new LinkedHashSet<>(answers)) {
            if (!documents.containsKey(answer.id())) {
                strays++;
                continue;
            }
            given++;
            if (documents.getOrDefault(answer.id(), Set.of()).contains(answer)) {
                hits++;
            }
        }
        return new ContactScores(right, given, hits, strays);
    }

    /** The share of given contacts that is right; empty when none was given. */
    public Optional<Share> precision() {
        return given == 0 ? Optional.empty() : Optional.of(new Share(hits, given));
    }

    /** The share of right contacts that was given; empty when none is right. */
    public Optional<Share> recall() {
        return gold == 0 ? Optional.empty() : Optional.of(new Share(hits, gold));
    }

    /** F1 = 2 hits / (gold + given); empty when there is neither. */
    public Optional<Double> f1() {
        return gold + given == 0 ? Optional.empty() : Optional.of(2.0 * hits / (gold + given));
    }
}
