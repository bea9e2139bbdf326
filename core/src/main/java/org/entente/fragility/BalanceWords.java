package org.entente.fragility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.series.Estimate;

/**
 * A reading in sentences, each with its interval, what it is to be held against, and the method.
 *
 * @param told the reading
 */
public record BalanceWords(Balance.Told told) {
    private static final double PERCENT = 100;
    private static final int NAMED = 3;

    private static final double PLAIN = 0.1;
    private static final double MANY = 10;

    /** Parts of a hazard that change it by less than this factor are not named. */
    private static final double NOTABLE = Math.log(1.1);

    /** How a crisis goes can hardly be told: what every reader must know. */
    public static final String LIMIT =
            "Who enters a crisis can be told from structure and record; how a crisis goes can hardly be told from structure";

    /** The main sentences: fragility, flexibility, the verdict, the share of the year. */
    public List<String> readings() {
        return List.of(fragility(), flexibility(), verdict(), share());
    }

    /** How likely a new crisis is. */
    public String fragility() {
        return told.now()
                .fragility()
                .map(chance ->
                        "Fragility: a new crisis in the " + Fragility.FRAGILITY_DAYS + " days after " + told.asOf()
                                + " has a probability of " + interval(chance) + "; in the mean pair of states "
                                + percent(told.base().fragility()) + neighbours())
                .orElse("Fragility is not told of a pair that is in a crisis: " + stance());
    }

    private String neighbours() {
        return told.base()
                .neighbours()
                .map(all -> ", in the middle one of " + all.pairs() + " pairs with a common border "
                        + percent(all.fragility()))
                .orElse("");
    }

    /** How a crisis passes. */
    public String flexibility() {
        BaseRates base = told.base();
        return "Flexibility: a crisis passes without a direct clash and does not come back within "
                + Fragility.RELAPSE_DAYS + " days with a probability of "
                + interval(told.now().flexibility()) + "; of all pairs " + base.passed() + " of " + base.crises()
                + " crises since " + told.tables().first().getYear() + " did so (" + percent(base.flexibility()) + ")";
    }

    /** Which is the stronger. */
    public String verdict() {
        Estimate verdict = told.now().verdict();
        return String.format(
                Locale.ROOT,
                "Against the mean pair %s: ln(λ/λ̄) − ln(μ/μ̄) is %+.1f (%+.1f to %+.1f)%s",
                told.verdict().label(),
                verdict.value(),
                verdict.low(),
                verdict.high(),
                told.base()
                        .neighbours()
                        .map(all -> String.format(
                                Locale.ROOT, "; in the middle pair with a common border %+.1f", all.verdict()))
                        .orElse(""));
    }

    /** The coming year. */
    public String share() {
        return "Expected share of the coming year in crisis: "
                + interval(told.now().shareInCrisis()) + "; in the mean pair "
                + percent(told.base().share());
    }

    /** Where the pair stands, by what is known. */
    public String stance() {
        Stance stance = told.now().stance();
        return switch (stance.phase()) {
            case CALM ->
                told.crises().isEmpty() && told.later().isEmpty()
                        ? "no crisis of the two is known"
                        : "no crisis in the past ten years is known";
            case CRISIS -> "in a crisis for " + weeks(stance);
            case ON_HOLD -> "the last crisis ended " + weeks(stance) + " ago, without an agreement that is told";
            case SETTLED -> "the last crisis ended " + weeks(stance) + " ago by an agreement";
        };
    }

    private static String weeks(Stance stance) {
        long weeks = Math.round(stance.weeks());
        return weeks == 1 ? "1 week" : weeks + " weeks";
    }

    /** What raises and what lowers the chance of a crisis most. */
    public String reasons() {
        return "Why: raised most by " + named(told.now().onsetParts(), true) + "; lowered most by "
                + named(told.now().onsetParts(), false);
    }

    private static String named(Map<String, Double> parts, boolean raising) {
        Comparator<Map.Entry<String, Double>> order = Map.Entry.comparingByValue();
        String names = parts.entrySet().stream()
                .filter(part -> raising ? part.getValue() > NOTABLE : part.getValue() < -NOTABLE)
                .sorted(raising ? order.reversed() : order)
                .limit(NAMED)
                .map(part -> String.format(Locale.ROOT, "%s (× %s)", part.getKey(), factor(part.getValue())))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "nothing" : names;
    }

    /** What a part of ln λ multiplies λ with: "2.40", "0.031". */
    public static String factor(double part) {
        double times = Math.exp(part);
        return times >= PLAIN && times < MANY ? String.format(Locale.ROOT, "%.2f", times) : digits(times);
    }

    /** The pair's own crises. */
    public String evidence() {
        String tables =
                " in International Crisis Behavior, " + told.tables().first().getYear() + " to "
                        + told.tables().last().getYear();
        return told.crises().isEmpty()
                ? "Evidence: no crisis of the two stands" + tables
                : "Evidence: "
                        + told.crises().stream().map(BalanceWords::crisis).collect(Collectors.joining("; ")) + tables;
    }

    private static String crisis(Balance.Named crisis) {
        return crisis.title() + " (" + crisis.spell().id() + ", "
                + crisis.spell().from()
                + crisis.spell().to().map(to -> " to " + to).orElse("") + ")";
    }

    /** A later crisis that counts for where the pair stands. */
    public static String later(LaterCrisis crisis) {
        return "Counted for where the pair stands, not in the rates: " + crisis.title() + ", " + crisis.from()
                + crisis.to().map(to -> " to " + to).orElse(", not ended") + ", " + crisis.source();
    }

    /** What the reading rests on, and what it cannot know. */
    public List<String> limits() {
        return Stream.of(
                        Optional.of(method()),
                        told.beyondTables() ? Optional.of(beyond()) : Optional.<String>empty(),
                        Optional.of(LIMIT))
                .flatMap(Optional::stream)
                .toList();
    }

    /** How it was made, and where the pair stands by what is known. */
    public String method() {
        return "Method " + CrisisProcess.METHOD + " (" + CrisisProcess.METHOD.page()
                + "), intervals of 90 %, fitted to crises before " + told.fit() + "; now: " + stance();
    }

    private String beyond() {
        LocalDate last = told.tables().last();
        long days = ChronoUnit.DAYS.between(last, told.asOf());
        return "The tables of crises end on " + last + ", " + days + (days == 1 ? " day" : " days")
                + " before; a crisis since then counts only where the case declares it or one is detected: "
                + (told.later().isEmpty() ? "none does" : told.later().size() + " counted");
    }

    private static String interval(Estimate estimate) {
        return percent(estimate.value()) + " (" + percent(estimate.low()) + " to " + percent(estimate.high()) + ")";
    }

    /** A probability or share with two digits that count: "0.012 %". */
    public static String percent(double share) {
        return digits(share * PERCENT) + " %";
    }

    private static String digits(double value) {
        if (value == 0) {
            return "0";
        }
        int places = Math.max(0, 1 - (int) Math.floor(Math.log10(Math.abs(value))));
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
