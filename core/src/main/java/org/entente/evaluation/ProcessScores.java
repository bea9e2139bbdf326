package org.entente.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.calibration.CountBand;
import org.entente.calibration.Forecast;
import org.entente.calibration.PrecisionRecall;
import org.entente.calibration.ProbabilityScores;
import org.entente.calibration.Reliability;
import org.entente.fragility.ProcessStudy;
import org.entente.series.Estimate;

/**
 * How good the process was on time held out.
 *
 * @param onset a crisis within 90 days, against the share of the ten years before
 * @param plain the same without what each pair itself has shown
 * @param ends a crisis over after 180 days, against the share of the crises before
 * @param clashes a direct clash in a crisis, against the share of the crises before
 * @param years of each year held out: onsets expected and seen, with a 90 % interval of what was to be seen
 */
public record ProcessScores(Part onset, Part plain, Part ends, Part clashes, List<YearCount> years) {
    private static final double LEVEL = 0.9;
    private static final int DRAWS = 200;
    private static final int BINS = 10;
    private static final int FEWEST_YEARS = 5;

    /** Copies the list. */
    public ProcessScores {
        years = List.copyOf(years);
    }

    /**
     * Scores of one question.
     *
     * @param scores log and Brier score
     * @param logSkill with a 90 % interval over pairs
     * @param prAuc average precision, with a 90 % interval over pairs
     * @param reliability in ten bins of equal expected events
     */
    public record Part(ProbabilityScores scores, Estimate logSkill, Estimate prAuc, Reliability reliability) {}

    /**
     * One year.
     *
     * @param year the year
     * @param expected onsets expected before it
     * @param seen onsets that came
     * @param band the interval told before the year; empty in the first five years, which only teach how far off counts are
     */
    public record YearCount(int year, double expected, long seen, Optional<CountBand> band) {}

    /** Scores a study. @throws IllegalArgumentException when it has no years */
    public static ProcessScores of(ProcessStudy study, long seed) {
        return new ProcessScores(
                part(study, ProcessStudy.Year::onsets, ProcessStudy.Year::rate, seed),
                part(study, ProcessStudy.Year::plain, ProcessStudy.Year::rate, seed),
                part(study, ProcessStudy.Year::ends, ProcessStudy.Year::endRate, seed),
                part(study, ProcessStudy.Year::clashes, ProcessStudy.Year::clashRate, seed),
                years(study));
    }

    private static Part part(
            ProcessStudy study,
            Function<ProcessStudy.Year, List<Forecast>> own,
            Function<ProcessStudy.Year, List<Forecast>> reference,
            long seed) {
        List<Forecast> told =
                study.years().stream().flatMap(year -> own.apply(year).stream()).toList();
        List<Forecast> other = study.years().stream()
                .flatMap(year -> reference.apply(year).stream())
                .toList();
        return new Part(
                ProbabilityScores.of(told, other),
                ProbabilityScores.logSkill(told, other, LEVEL, DRAWS, seed),
                PrecisionRecall.interval(told, LEVEL, DRAWS, seed),
                Reliability.of(told, BINS));
    }

    /**
     * Crises come in bundles: one crisis is one of several pairs. The spread of a year's count about what was expected is that of
     * the years before it, φ = mean of (seen − expected)² / expected.
     */
    private static List<YearCount> years(ProcessStudy study) {
        List<YearCount> years = new ArrayList<>();
        double spread = 0;
        for (ProcessStudy.Year year : study.years()) {
            double expected =
                    year.onsets().stream().mapToDouble(Forecast::probability).sum();
            long seen = year.onsets().stream().filter(Forecast::happened).count();
            int before = years.size();
            Optional<CountBand> band = before >= FEWEST_YEARS
                    ? Optional.of(CountBand.of(expected, spread / before, before, LEVEL))
                    : Optional.empty();
            years.add(new YearCount(year.year(), expected, seen, band));
            spread += (seen - expected) * (seen - expected) / expected;
        }
        return years;
    }

    /** Of the years with an interval, the share whose count lies in it. */
    public double yearsWithin() {
        List<YearCount> told =
                years.stream().filter(year -> year.band().isPresent()).toList();
        long within = told.stream()
                .filter(year -> year.band().orElseThrow().holds(year.seen()))
                .count();
        return within / (double) told.size();
    }
}
