package org.entente.fragility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.calibration.Forecast;
import org.entente.structure.StatePair;

/**
 * The process on time held out: fitted at the beginning of each year to the past, it tells the four quarters' 90 days for every
 * pair at rest, and for each crisis that begins in the year whether it is over after 180 days and whether the two clash.
 *
 * @param years what was told, year by year
 */
public record ProcessStudy(List<Year> years) {
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;
    private static final double WEEK = 7;
    private static final int END_DAYS = 180;
    static final int CALIBRATION_YEARS = 12;
    private static final double JEFFREYS = 0.5;

    /** Copies the list. */
    public ProcessStudy {
        years = List.copyOf(years);
    }

    /**
     * What was told in a year.
     *
     * @param year the year
     * @param onsets of each pair at rest: a crisis within 90 days
     * @param rate the same cases with the share of pairs that entered a crisis in the ten years before
     * @param plain the same cases by the structure and the recency of the last crisis alone, without the pair's own record and without calibration
     * @param ends of each crisis begun in the year: over after 180 days
     * @param endRate the same cases with the share of the crises before
     * @param clashes of each crisis begun in the year of which it is told
     * @param clashRate the same cases with the share before
     */
    public record Year(
            int year,
            List<Forecast> onsets,
            List<Forecast> rate,
            List<Forecast> plain,
            List<Forecast> ends,
            List<Forecast> endRate,
            List<Forecast> clashes,
            List<Forecast> clashRate) {}

    /**
     * Runs.
     *
     * @param first first day of which crises are known
     * @param from first year to tell; there must be twenty crises before it
     * @param to last year to tell; crises of 90 days more must be known
     * @param penalty of the covariates
     */
    public static ProcessStudy of(
            World world, CrisisHistory history, LocalDate first, int from, int to, double penalty) {
        List<Year> years = new ArrayList<>();
        Past past = new Past();
        for (int year = from - CALIBRATION_YEARS; year <= to; year++) {
            Optional<CrisisProcess> process =
                    CrisisProcess.fit(world, history, first, LocalDate.of(year, 1, 1), penalty);
            if (process.isPresent()) {
                Teller teller = new Teller(world, history, past.mend(process.get()), first);
                Year told = teller.year(year);
                past.add(year, teller.told);
                if (year >= from) {
                    years.add(told);
                }
            }
        }
        return new ProcessStudy(years);
    }

    /**
     * The process as of the first day of a year, calibrated by what the fits of the twelve years before said of the years that were
     * then to come.
     *
     * @return empty when there are too few crises to tell anything
     */
    public static Optional<CrisisProcess> calibrated(
            World world, CrisisHistory history, LocalDate first, int year, double penalty) {
        LocalDate day = LocalDate.of(year, 1, 1);
        CrisisHistory known = history.asOf(day.minusDays(1));
        Past past = new Past();
        for (int before = year - CALIBRATION_YEARS; before < year; before++) {
            int told = before;
            CrisisProcess.fit(world, known, first, LocalDate.of(before, 1, 1), penalty)
                    .ifPresent(process -> {
                        Teller teller = new Teller(world, known, process, first);
                        teller.year(told);
                        past.add(told, teller.told);
                    });
        }
        return CrisisProcess.fit(world, known, first, day, penalty).map(past::mend);
    }

    /**
     * The processes as of the first days of some years, each as {@link #calibrated} makes it, in less time.
     *
     * @param from the first year
     * @param to the last year
     */
    static List<CrisisProcess> calibrated(
            World world, CrisisHistory history, LocalDate first, int from, int to, double penalty) {
        List<CrisisProcess> processes = new ArrayList<>();
        Past past = new Past();
        for (int year = from - CALIBRATION_YEARS; year <= to; year++) {
            int told = year;
            CrisisProcess.fit(world, history, first, LocalDate.of(year, 1, 1), penalty)
                    .ifPresent(process -> {
                        if (told >= from) {
                            processes.add(past.mend(process));
                        }
                        if (told < to) {
                            CrisisHistory known = history.asOf(LocalDate.of(told, 12, 31));
                            Teller teller = new Teller(world, known, process, first);
                            teller.year(told);
                            past.add(told, teller.told);
                        }
                    });
        }
        return processes;
    }

    /** What was told in the years before. */
    private static final class Past {
        private final TreeMap<Integer, HazardScaling.Past> years = new TreeMap<>();

        void add(int year, HazardScaling.Past told) {
            years.put(year, told);
        }

        CrisisProcess mend(CrisisProcess process) {
            HazardScaling.Past all = new HazardScaling.Past();
            years.tailMap(process.asOf().getYear() - CALIBRATION_YEARS).values().forEach(all::addAll);
            return process.mended(all.scaling(Fragility.FRAGILITY_DAYS / WEEK));
        }
    }

    /** Tells one year. */
    private static final class Teller {
        private final World world;
        private final CrisisHistory history;
        private final CrisisProcess process;
        private final LocalDate first;
        private final RestRow rows;
        private final HazardScaling.Past told = new HazardScaling.Past();
        private final List<Forecast> onsets = new ArrayList<>();
        private final List<Forecast> rate = new ArrayList<>();
        private final List<Forecast> plain = new ArrayList<>();

        Teller(World world, CrisisHistory history, CrisisProcess process, LocalDate first) {
            this.world = world;
            this.history = history;
            this.process = process;
            this.first = first;
            this.rows = new RestRow(world, history);
        }

        Year year(int year) {
            double recent = recentRate(process.asOf());
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                LocalDate day = LocalDate.of(year, 1 + MONTHS * quarter, 1);
                for (StatePair pair : world.pairs(year)) {
                    onset(pair, day, recent);
                }
            }
            List<Forecast> ends = new ArrayList<>();
            List<Forecast> endRate = new ArrayList<>();
            List<Forecast> clashes = new ArrayList<>();
            List<Forecast> clashRate = new ArrayList<>();
            List<CrisisSpell> before = spells(first.getYear(), year);
            double over =
                    share(before.stream().flatMap(spell -> over(spell).stream()).toList());
            double clashed = share(
                    before.stream().flatMap(spell -> clashed(spell).stream()).toList());
            for (CrisisSpell spell : spells(year, year + 1)) {
                over(spell).ifPresent(yes -> {
                    Forecast told = new Forecast(
                            endProbability(spell), yes, spell.pair().hashCode());
                    ends.add(told);
                    endRate.add(told.with(over));
                });
                clashed(spell).ifPresent(yes -> {
                    double[] row = world.covariates(spell.pair(), year);
                    Forecast told = new Forecast(
                            process.clash().probability(row), yes, spell.pair().hashCode());
                    clashes.add(told);
                    clashRate.add(told.with(clashed));
                });
            }
            return new Year(year, onsets, rate, plain, ends, endRate, clashes, clashRate);
        }

        private void onset(StatePair pair, LocalDate day, double recent) {
            List<CrisisSpell> spells = history.of(pair);
            Stance stance = Stance.of(spells, day);
            if (stance.phase() == Stance.Phase.CRISIS) {
                return;
            }
            LocalDate last = day.plusDays(Fragility.FRAGILITY_DAYS);
            boolean happened = spells.stream()
                    .anyMatch(
                            spell -> !spell.from().isBefore(day) && spell.from().isBefore(last));
            double[] row = rows.of(pair, day, stance);
            double weeks = Fragility.FRAGILITY_DAYS / WEEK;
            double hazard = weeks * Math.exp(process.onset().logHazard(pair, row));
            told.add(process.onset().rawLogHazard(pair, row), happened);
            double alone = weeks
                    * Math.exp(process.onset().fit().eta(row) + process.onset().level());
            Forecast forecast = new Forecast(-Math.expm1(-hazard), happened, pair.hashCode());
            onsets.add(forecast);
            rate.add(forecast.with(recent));
            plain.add(forecast.with(-Math.expm1(-alone)));
        }

        /** (onsets + ½) / (pair-weeks) of the ten years before, for 90 days. */
        private double recentRate(LocalDate day) {
            double pairYears = 0;
            for (int year = day.getYear() - 10; year < day.getYear(); year++) {
                pairYears += world.pairs(year).size();
            }
            double onsets = spells(day.getYear() - 10, day.getYear()).size() + JEFFREYS;
            return onsets / pairYears * Fragility.FRAGILITY_DAYS / 365.25;
        }

        private List<CrisisSpell> spells(int fromYear, int beforeYear) {
            return history.all().stream()
                    .filter(spell ->
                            spell.from().getYear() >= fromYear && spell.from().getYear() < beforeYear)
                    .toList();
        }

        private static Optional<Boolean> over(CrisisSpell spell) {
            return spell.to().map(to -> to.isBefore(spell.from().plusDays(END_DAYS)));
        }

        private static Optional<Boolean> clashed(CrisisSpell spell) {
            return spell.clash() == Told.UNKNOWN ? Optional.empty() : Optional.of(spell.clash() == Told.YES);
        }

        private static double share(List<Boolean> answers) {
            return (answers.stream().filter(yes -> yes).count() + JEFFREYS) / (answers.size() + 1);
        }

        private double endProbability(CrisisSpell spell) {
            double[] structure = world.covariates(spell.pair(), spell.from().getYear());
            double hazard = 0;
            for (int week = 0; week < END_DAYS / WEEK; week++) {
                double part = Math.min(1, END_DAYS / WEEK - week);
                double[] row = Recency.joined(structure, Recency.duration(week));
                hazard += part * Math.exp(process.end().logHazard(spell.pair(), row));
            }
            return -Math.expm1(-hazard);
        }
    }
}
