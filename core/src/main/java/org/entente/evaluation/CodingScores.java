package org.entente.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Scores of the events found in texts. Events are sets: of one source, target and type there is one a text.
 *
 * @param n how many texts
 * @param source share of texts whose set of sources is right
 * @param target the same of targets
 * @param dyad the same of pairs of source and target
 * @param dyadAndRoot the same of events as a whole
 * @param precision share of the events given that are right
 * @param recall share of the right events that were given
 * @param f1 the harmonic mean of precision and recall
 */
public record CodingScores(
        int n,
        double source,
        double target,
        double dyad,
        Scores.Interval dyadAndRoot,
        Scores.Interval precision,
        Scores.Interval recall,
        Scores.Interval f1) {

    /**
     * An event as it is scored.
     *
     * @param source code of the one who acts
     * @param target code of the one at whom the act is directed
     * @param root the type
     */
    public record Scored(String source, String target, String root) {}

    /** The events that a text tells and those that were given. */
    public record Text(Set<Scored> right, Set<Scored> given) {

        /** Copies the sets. */
        public Text {
            right = Set.copyOf(right);
            given = Set.copyOf(given);
        }

        private <T> boolean agrees(Function<Scored, T> part) {
            return right.stream()
                    .map(part)
                    .collect(Collectors.toSet())
                    .equals(given.stream().map(part).collect(Collectors.toSet()));
        }

        private int hits() {
            Set<Scored> both = new HashSet<>(right);
            both.retainAll(given);
            return both.size();
        }
    }

    /** Scores texts. @throws IllegalArgumentException when there are none */
    public static CodingScores of(List<Text> texts) {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("no texts to score");
        }
        return new CodingScores(
                texts.size(),
                share(texts, Scored::source),
                share(texts, Scored::target),
                share(texts, event -> event.source() + " " + event.target()),
                Scores.interval(texts, drawn -> share(drawn, event -> event)),
                Scores.interval(texts, drawn -> ratio(hits(drawn), given(drawn))),
                Scores.interval(texts, drawn -> ratio(hits(drawn), right(drawn))),
                // F1 = 2 hits / (given + right)
                Scores.interval(texts, drawn -> ratio(2 * hits(drawn), given(drawn) + right(drawn))));
    }

    private static int hits(List<Text> texts) {
        return texts.stream().mapToInt(Text::hits).sum();
    }

    private static int given(List<Text> texts) {
        return texts.stream().mapToInt(text -> text.given().size()).sum();
    }

    private static int right(List<Text> texts) {
        return texts.stream().mapToInt(text -> text.right().size()).sum();
    }

    private static <T> double share(List<Text> texts, Function<Scored, T> part) {
        return ratio((int) texts.stream().filter(text -> text.agrees(part)).count(), texts.size());
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
