package org.entente.reciprocity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.series.Coverage;
import org.entente.series.Window;

/** Makes the study of a pair's actions and reactions. */
public final class ReciprocityReader {
    /** Days after an alarm within which a crisis counts as foreseen. */
    public static final int ALARM_DAYS = 90;

    private static final int WEEK = 7;
    private static final int YEAR = 52;
    private static final int SURROGATES = 999;
    private static final int PAST_SURROGATES = 99;
    private static final int LEAST_A_WEEK = 2;

    private final List<Action> actions;
    private final List<LocalDate> onsets;
    private final long seed;

    /**
     * Takes in what was done.
     *
     * @param actions in any order
     * @param onsets first days of the pair's crises, against which past alarms are held
     * @param seed of surrogates and residuals
     */
    public ReciprocityReader(List<Action> actions, List<LocalDate> onsets, long seed) {
        this.actions = List.copyOf(actions);
        this.onsets = List.copyOf(onsets);
        this.seed = seed;
    }

    /** The study as of a day. */
    public ReciprocityStudy read(Coverage coverage, LocalDate asOf) {
        Optional<Window> run = longestRun(coverage, asOf);
        if (run.isEmpty()) {
            return new ReciprocityStudy(
                    run, 0, Optional.empty(), Map.of(), 0, Optional.empty(), Optional.empty(), Optional.empty());
        }
        List<Action> known = actions.stream()
                .filter(action -> run.get().contains(action.day()))
                .toList();
        List<Window> weeks = weeks(run.get());
        PairSteps sums = new PairSteps(sums(known, weeks, Side.FIRST), sums(known, weeks, Side.SECOND));
        PairSteps counts = new PairSteps(counts(known, run.get(), Side.FIRST), counts(known, run.get(), Side.SECOND));
        WeeklyMeans means = WeeklyMeans.last(known, weeks);
        Optional<VarFit> weekly = VarFit.find(sums);
        return new ReciprocityStudy(
                run,
                weeks.size(),
                weekly,
                weekly.map(fit -> fit.responses(seed)).orElse(Map.of()),
                (int) known.stream().filter(Action::conflict).count(),
                HawkesFit.enough(counts) ? Optional.of(HawkesFit.of(counts, seed)) : Optional.empty(),
                means.warning(means.size(), SURROGATES, seed),
                alarms(means));
    }

    private static Optional<Window> longestRun(Coverage coverage, LocalDate asOf) {
        List<Window> runs = new ArrayList<>();
        for (LocalDate day : coverage.shares().headMap(asOf, true).keySet()) {
            boolean goesOn = !runs.isEmpty() && runs.getLast().to().plusDays(1).equals(day);
            LocalDate from = goesOn ? runs.removeLast().from() : day;
            runs.add(new Window(from, day));
        }
        return runs.stream().max(Comparator.comparingLong(Window::days).thenComparing(Window::from));
    }

    /** Whole weeks, Monday to Sunday. */
    private static List<Window> weeks(Window run) {
        List<Window> weeks = new ArrayList<>();
        LocalDate monday = run.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (; !monday.plusDays(WEEK - 1L).isAfter(run.to()); monday = monday.plusWeeks(1)) {
            weeks.add(new Window(monday, monday.plusDays(WEEK - 1L)));
        }
        return weeks;
    }

    private static List<Double> sums(List<Action> actions, List<Window> weeks, Side side) {
        double[] sums = new double[weeks.size()];
        for (Action action : actions) {
            int week = weeks.isEmpty() ? -1 : week(weeks, action.day());
            if (action.by() == side && week >= 0 && week < sums.length) {
                sums[week] += action.weight();
            }
        }
        return IntStream.range(0, sums.length).mapToObj(week -> sums[week]).toList();
    }

    private static int week(List<Window> weeks, LocalDate day) {
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(weeks.getFirst().from(), day), (long) WEEK);
    }

    private static List<Double> counts(List<Action> actions, Window run, Side side) {
        double[] counts = new double[(int) run.days()];
        actions.stream()
                .filter(action -> action.by() == side && action.conflict())
                .forEach(action -> counts[(int) ChronoUnit.DAYS.between(run.from(), action.day())]++);
        return IntStream.range(0, counts.length).mapToObj(day -> counts[day]).toList();
    }

    private Optional<AlarmRecord> alarms(WeeklyMeans means) {
        if (means.size() <= YEAR) {
            return Optional.empty();
        }
        List<LocalDate> alarms = IntStream.range(YEAR, means.size())
                .parallel()
                .filter(end -> means.alarms(end, PAST_SURROGATES, seed))
                .mapToObj(end -> means.weeks().get(end - 1).to())
                .toList();
        Window judged = new Window(
                means.weeks().get(YEAR - 1).to(), means.weeks().getLast().to());
        return Optional.of(AlarmRecord.of(alarms, onsets, ALARM_DAYS, judged));
    }

    /**
     * The mean weight of each week of the last unbroken run of weeks that have enough incidents.
     *
     * @param weeks the weeks
     * @param means of each
     * @param noise the variance of each mean that comes from counting few incidents
     */
    private record WeeklyMeans(List<Window> weeks, List<Double> means, List<Double> noise) {
        static WeeklyMeans last(List<Action> actions, List<Window> weeks) {
            WeeklyMeans run = new WeeklyMeans(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            Map<LocalDate, List<Action>> byMonday = actions.stream()
                    .collect(Collectors.groupingBy(
                            action -> action.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))));
            for (Window week : weeks) {
                double[] weights = byMonday.getOrDefault(week.from(), List.of()).stream()
                        .mapToDouble(Action::weight)
                        .toArray();
                if (weights.length < LEAST_A_WEEK) {
                    run.weeks.clear();
                    run.means.clear();
                    run.noise.clear();
                } else {
                    double variance = Correlation.variance(weights, 0, weights.length);
                    run.weeks.add(week);
                    run.means.add(Arrays.stream(weights).average().orElse(0));
                    run.noise.add(variance / weights.length);
                }
            }
            return run;
        }

        int size() {
            return weeks.size();
        }

        /** Whether a whole year that ends before a week gives alarm. */
        boolean alarms(int end, int surrogates, long seed) {
            int from = end - YEAR;
            return EarlyWarning.alarms(means.subList(from, end), noise.subList(from, end), surrogates, seed);
        }

        /** Of a year that ends before a week. */
        Optional<EarlyWarning> warning(int end, int surrogates, long seed) {
            int from = Math.max(0, end - YEAR);
            return end - from < EarlyWarning.LEAST_STEPS
                    ? Optional.empty()
                    : Optional.of(
                            EarlyWarning.of(means.subList(from, end), noise.subList(from, end), surrogates, seed));
        }
    }
}
