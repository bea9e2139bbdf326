package org.entente.condition;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A condition on what matched within a window of days, written in CEL: {@code window.count >= 5}, {@code window.perWeek < 1.5},
 * {@code daysSinceLast > 30}. Where incidents may or may not have matched, the answer is given only if it is the same
 * whichever of them did. Unchanging.
 */
public final class WindowCondition {
    private static final double DAYS_A_WEEK = 7;

    private final String text;
    private final Term term;

    private WindowCondition(String text, Term term) {
        this.text = text;
        this.term = term;
    }

    /** A part of it. */
    private sealed interface Term {
        /** A measure lies so to a number. */
        record Measured(Measure measure, Comparison comparison, double number) implements Term {}

        /** All hold. */
        record All(List<Term> parts) implements Term {}

        /** At least one holds. */
        record Any(List<Term> parts) implements Term {}

        /** It does not hold. */
        record Not(Term part) implements Term {}

        /** Always the same. */
        record Always(boolean holds) implements Term {}
    }

    /**
     * Reads it and checks its types.
     *
     * @throws ConditionException when it is no such condition; says where and what would be right
     */
    public static WindowCondition compile(String text) throws ConditionException {
        Checked checked = Checked.of(text, Language.WINDOW);
        return new WindowCondition(text, read(checked, checked.tree().getExpr()));
    }

    private static Term read(Checked checked, CelExpr expression) throws ConditionException {
        if (expression.getKind() == CelExpr.ExprKind.Kind.CONSTANT) {
            return new Term.Always(expression.constant().booleanValue());
        }
        String function = expression.callOrDefault().function();
        List<CelExpr> arguments = expression.callOrDefault().args();
        return switch (function) {
            case "_&&_" -> new Term.All(parts(checked, arguments));
            case "_||_" -> new Term.Any(parts(checked, arguments));
            case "!_" -> new Term.Not(read(checked, arguments.getFirst()));
            default -> measured(checked, expression);
        };
    }

    private static List<Term> parts(Checked checked, List<CelExpr> arguments) throws ConditionException {
        List<Term> parts = new ArrayList<>();
        for (CelExpr argument : arguments) {
            parts.add(read(checked, argument));
        }
        return parts;
    }

    private static Term measured(Checked checked, CelExpr expression) throws ConditionException {
        Optional<Comparison> comparison =
                Comparison.find(expression.callOrDefault().function());
        List<CelExpr> sides = expression.callOrDefault().args();
        if (comparison.isPresent() && measure(sides.getFirst()).isPresent() && isNumber(sides.getLast())) {
            return new Term.Measured(measure(sides.getFirst()).get(), comparison.get(), number(sides.getLast()));
        }
        if (comparison.isPresent() && measure(sides.getLast()).isPresent() && isNumber(sides.getFirst())) {
            return new Term.Measured(
                    measure(sides.getLast()).get(), comparison.get().turned(), number(sides.getFirst()));
        }
        throw checked.spot(expression)
                .mistake("compare a measure of the window with a number, such as window.count >= 5");
    }

    private static Optional<Measure> measure(CelExpr expression) {
        String word = switch (expression.getKind()) {
            case SELECT -> Language.WINDOW.subject() + "." + expression.select().field();
            case IDENT -> expression.ident().name();
            case CALL, CONSTANT, LIST, MAP, STRUCT, COMPREHENSION, NOT_SET -> "";
        };
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.word().equals(word))
                .findFirst();
    }

    private static boolean isNumber(CelExpr expression) {
        return expression.getKind() == CelExpr.ExprKind.Kind.CONSTANT;
    }

    private static double number(CelExpr expression) {
        CelConstant constant = expression.constant();
        return constant.getKind() == CelConstant.Kind.INT64_VALUE ? constant.int64Value() : constant.doubleValue();
    }

    /** What it says of a tally. */
    public Answer answer(Tally tally) {
        return answer(term, tally);
    }

    private static Answer answer(Term term, Tally tally) {
        return switch (term) {
            case Term.Always(boolean holds) -> Answer.of(holds);
            case Term.Not(Term part) -> answer(part, tally).not();
            case Term.All(List<Term> parts) ->
                parts.stream().map(part -> answer(part, tally)).reduce(Answer.YES, Answer::and);
            case Term.Any(List<Term> parts) ->
                parts.stream().map(part -> answer(part, tally)).reduce(Answer.NO, Answer::or);
            case Term.Measured(Measure measure, Comparison comparison, double number) ->
                answer(measure, comparison, number, tally);
        };
    }

    private static Answer answer(Measure measure, Comparison comparison, double number, Tally tally) {
        double weeks = tally.window().days() / DAYS_A_WEEK;
        return switch (measure) {
            case COUNT -> between(tally.count(), tally.count() + tally.perhaps(), 1, comparison, number);
            case PER_WEEK -> between(tally.count(), tally.count() + tally.perhaps(), weeks, comparison, number);
            case DAYS_SINCE_LAST -> sinceLast(comparison, number, tally);
        };
    }

    /** The answer for every count from the least to the most, when it is one. */
    private static Answer between(long least, long most, double unit, Comparison comparison, double number) {
        boolean first = comparison.holds(Double.compare(least / unit, number));
        for (long count = least + 1; count <= most; count++) {
            if (comparison.holds(Double.compare(count / unit, number)) != first) {
                return Answer.UNKNOWN;
            }
        }
        return Answer.of(first);
    }

    private static Answer sinceLast(Comparison comparison, double number, Tally tally) {
        Optional<Answer> sure = tally.last()
                .map(day -> Answer.of(comparison.holds(Double.compare((double) tally.daysSince(day), number))));
        if (sure.isEmpty() || tally.lastPerhaps().isEmpty()) {
            return sure.orElse(Answer.UNKNOWN);
        }
        return between(
                tally.daysSince(tally.lastPerhaps().get()),
                tally.daysSince(tally.last().get()),
                1,
                comparison,
                number);
    }

    /** The condition as written. */
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WindowCondition that && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
