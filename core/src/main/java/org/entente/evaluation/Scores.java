package org.entente.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Scores of answers to marked sentences.
 *
 * @param n how many sentences
 * @param binary macro-F1 of cooperation against conflict
 * @param quad macro-F1 of the four quad classes
 * @param root macro-F1 of the roots
 * @param accuracy share of sentences with the right root
 * @param coverage share of sentences with an answer
 */
public record Scores(int n, Interval binary, Interval quad, Interval root, double accuracy, double coverage) {
    private static final int DRAWS = 1000;
    private static final long SEED = 1;
    private static final double TAIL = 0.025;

    /**
     * A score with its 95 % interval by the bootstrap: the percentiles of 1,000 draws of as many sentences, with return.
     *
     * @param value the score
     * @param low the lower end
     * @param high the upper end
     */
    public record Interval(double value, double low, double high) {}

    /** Scores answers. @throws IllegalArgumentException when there are none */
    public static Scores of(List<Answer> answers) {
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("no answers to score");
        }
        double right = answers.stream()
                .filter(answer -> answer.given().filter(answer.root()::equals).isPresent())
                .count();
        double given =
                answers.stream().filter(answer -> answer.given().isPresent()).count();
        return new Scores(
                answers.size(),
                interval(
                        answers,
                        drawn -> MacroF1.of(
                                drawn,
                                answer -> answer.quad().cooperation(),
                                root -> root.quad().cooperation())),
                interval(answers, drawn -> MacroF1.of(drawn, Answer::quad, RelationRoot::quad)),
                interval(answers, drawn -> MacroF1.of(drawn, Answer::root, root -> root)),
                right / answers.size(),
                given / answers.size());
    }

    /** A score of things with its interval. */
    static <T> Interval interval(List<T> answers, ToDoubleFunction<List<T>> score) {
        Random chance = new Random(SEED);
        double[] drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            List<T> sample = new ArrayList<>(answers.size());
            for (int i = 0; i < answers.size(); i++) {
                sample.add(answers.get(chance.nextInt(answers.size())));
            }
            drawn[draw] = score.applyAsDouble(sample);
        }
        Arrays.sort(drawn);
        return new Interval(
                score.applyAsDouble(answers), drawn[(int) (TAIL * DRAWS)], drawn[(int) ((1 - TAIL) * DRAWS) - 1]);
    }
}
