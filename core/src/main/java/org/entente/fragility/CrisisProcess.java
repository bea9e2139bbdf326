package org.entente.fragility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.hazard.CaseTable;
import org.entente.hazard.HazardFit;
import org.entente.hazard.Link;
import org.entente.hazard.PenaltyChoice;
import org.entente.hazard.RidgeRegression;
import org.entente.series.Method;
import org.entente.structure.StatePair;

/**
 * The process of all pairs, fitted to the past of a day: onsets from calm, from on hold and from settled; ends of crises; whether
 * the two clash directly; whether a crisis ends by an agreement. Weekly steps. Unchanging.
 *
 * <p>Onset and end are complementary log-log hazards with ridge-penalised covariates, a gamma factor for each pair and the level of
 * the past ten years; clash and agreement are ridge-penalised logits of a crisis (docs/methods/fragility.md).
 */
public final class CrisisProcess {
    /** The method of every number made here. */
    public static final Method METHOD = new Method("fragility", 3);

    /** Penalties from which {@link #penalty} chooses. */
    static final List<Double> PENALTIES = List.of(1.0, 3.0, 10.0, 30.0);

    private static final int THINNING = 20;
    private static final int FEWEST = 20;
    private static final double BRANCH_PENALTY = 30;
    private static final int RECENT_YEARS = 10;

    private final World world;
    private final CrisisHistory history;
    private final LocalDate asOf;
    private final PooledRate onset;
    private final PooledRate end;
    private final HazardFit clash;
    private final HazardFit settlement;

    private CrisisProcess(
            World world,
            CrisisHistory history,
            LocalDate asOf,
            PooledRate onset,
            PooledRate end,
            HazardFit clash,
            HazardFit settlement) {
        this.world = world;
        this.history = history.asOf(asOf.minusDays(1));
        this.asOf = asOf;
        this.onset = onset;
        this.end = end;
        this.clash = clash;
        this.settlement = settlement;
    }

    /**
     * Fits to everything from a first day to the day before {@code asOf}.
     *
     * @param history all crises that are told; what lies later is not looked at
     * @param penalty of the covariates, see {@link #penalty}
     * @return empty when fewer than 20 crises began, ended, clashed or not, were settled or not: then nothing can be told
     */
    public static Optional<CrisisProcess> fit(
            World world, CrisisHistory history, LocalDate first, LocalDate asOf, double penalty) {
        OnsetWeeks onsets = new OnsetWeeks(world, history, first, asOf);
        CrisisWeeks crises = new CrisisWeeks(world, history, first, asOf);
        FrailtyFit began = new FrailtyFit(RestRow.names(world), penalty);
        onsets.thinned(THINNING, began::add);
        FrailtyFit ended = new FrailtyFit(CrisisWeeks.names(world), penalty);
        crises.each((spell, row, weeks, over) -> ended.add(spell.pair(), row, weeks, over));
        CaseTable clashes = crises.clashes();
        CaseTable settlements = crises.settlements();
        if (began.events() < FEWEST || ended.events() < FEWEST || few(clashes) || few(settlements)) {
            return Optional.empty();
        }
        LocalDate recent = asOf.minusYears(RECENT_YEARS);
        return Optional.of(new CrisisProcess(
                world,
                history,
                asOf,
                onsetRate(onsets, began.fit(), recent),
                endRate(crises, ended.fit(), recent),
                RidgeRegression.fit(clashes, Link.LOGIT, BRANCH_PENALTY),
                RidgeRegression.fit(settlements, Link.LOGIT, BRANCH_PENALTY)));
    }

    private static boolean few(CaseTable table) {
        return table.events() < FEWEST || table.trials() - table.events() < FEWEST;
    }

    private static PooledRate onsetRate(OnsetWeeks onsets, HazardFit fit, LocalDate recent) {
        PooledRate.Builder builder = new PooledRate.Builder(fit);
        onsets.each((pair, begin, row, weeks, happened) ->
                builder.add(pair, row, weeks, happened, !begin.isBefore(recent)));
        return builder.build();
    }

    private static PooledRate endRate(CrisisWeeks crises, HazardFit fit, LocalDate recent) {
        PooledRate.Builder builder = new PooledRate.Builder(fit);
        crises.each((spell, row, weeks, ended) ->
                builder.add(spell.pair(), row, weeks, ended, !spell.from().isBefore(recent)));
        return builder.build();
    }

    /**
     * A process fitted earlier. What a pair has shown is counted anew when it is asked for.
     *
     * @param first the first day of which crises are known
     * @param asOf the day of the fit
     */
    static CrisisProcess restored(
            World world, CrisisHistory history, LocalDate first, LocalDate asOf, ProcessFit fitted) {
        OnsetWeeks onsets = new OnsetWeeks(world, history, first, asOf);
        CrisisWeeks crises = new CrisisWeeks(world, history, first, asOf);
        return new CrisisProcess(
                world,
                history,
                asOf,
                fitted.onset()
                        .rate((pair, builder) -> onsets.each(
                                pair,
                                (_, _, row, weeks, happened) ->
                                        builder.add(pair, row, weeks, happened, /* late= */ false))),
                fitted.end()
                        .rate((pair, builder) -> crises.each(
                                pair,
                                (_, row, weeks, ended) -> builder.add(pair, row, weeks, ended, /* late= */ false))),
                fitted.clash(),
                fitted.settlement());
    }

    /** What {@link #restored} needs, beside the world and its crises. */
    ProcessFit fitted() {
        return new ProcessFit(ProcessFit.Rate.of(onset), ProcessFit.Rate.of(end), clash, settlement);
    }

    /**
     * The same fit, to be read on a later day.
     *
     * @param known all crises that are told; what lies at the day or later is not looked at
     */
    CrisisProcess on(LocalDate day, CrisisHistory known) {
        return new CrisisProcess(world, known, day, onset, end, clash, settlement);
    }

    /** The same process with onset hazards mended by past forecasts. */
    CrisisProcess mended(HazardScaling scaling) {
        return new CrisisProcess(world, history, asOf, onset.mended(scaling), end, clash, settlement);
    }

    /**
     * The penalty that tells the last ten years before a day best, fitted on what lies before them. Of 1, 3, 10 and 30.
     *
     * @throws IllegalArgumentException when there is no onset to learn from
     */
    public static double penalty(World world, CrisisHistory history, LocalDate first, LocalDate asOf) {
        LocalDate cut = asOf.minusYears(RECENT_YEARS);
        CaseTable earlier = new OnsetWeeks(world, history, first, cut).table(THINNING);
        CaseTable later = new OnsetWeeks(world, history, cut, asOf).table(THINNING);
        return PenaltyChoice.best(List.of(new PenaltyChoice.Fold(earlier, later)), Link.CLOGLOG, PENALTIES);
    }

    /** The day of the fit, or the later one on which it is read: nothing from it on is known here. */
    public LocalDate asOf() {
        return asOf;
    }

    World world() {
        return world;
    }

    /** The covariates of a pair at rest on the day of the fit. */
    double[] restRow(StatePair pair, Stance stance) {
        return new RestRow(world, history).of(pair, asOf, stance);
    }

    /** The crises of a pair as known before the day of the fit. */
    public List<CrisisSpell> crises(StatePair pair) {
        return history.of(pair);
    }

    /** Where a pair stands on a day at or after the fit, by what was known at the fit. */
    public Stance stance(StatePair pair, LocalDate day) {
        return Stance.of(history.of(pair), day);
    }

    PooledRate onset() {
        return onset;
    }

    PooledRate end() {
        return end;
    }

    HazardFit clash() {
        return clash;
    }

    HazardFit settlement() {
        return settlement;
    }

    /** Onsets for a week at risk, over all pairs since the first day. */
    public double baseOnset() {
        return onset.baseRate();
    }

    /** Ends for a week in crisis, over all crises since the first day. */
    public double baseEnd() {
        return end.baseRate();
    }
}
