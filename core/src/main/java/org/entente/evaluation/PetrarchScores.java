package org.entente.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.petrarch.PetrarchEvent;

/**
 * Scores of events coded with a user's dictionaries.
 *
 * @param n how many records
 * @param exact records whose events are exactly the right ones, none more and none less
 * @param truePositives events that are right
 * @param falsePositives events that are not
 * @param falseNegatives right events that are missing
 */
public record PetrarchScores(int n, int exact, int truePositives, int falsePositives, int falseNegatives) {
    /**
     * A record with the events given for it.
     *
     * @param right the right events
     * @param given the events given
     */
    public record Answer(Set<PetrarchEvent> right, Set<PetrarchEvent> given) {
        boolean exact() {
            return right.equals(given);
        }

        int hits() {
            Set<PetrarchEvent> hits = new HashSet<>(given);
            hits.retainAll(right);
            return hits.size();
        }
    }

    /** Scores answers. */
    public static PetrarchScores of(List<Answer> answers) {
        int hits = answers.stream().mapToInt(Answer::hits).sum();
        int right = answers.stream().mapToInt(answer -> answer.right().size()).sum();
        int given = answers.stream().mapToInt(answer -> answer.given().size()).sum();
        int exact = (int) answers.stream().filter(Answer::exact).count();
        return new PetrarchScores(answers.size(), exact, hits, given - hits, right - hits);
    }
}
