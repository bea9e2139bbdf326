package org.entente.fragility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.entente.fragility.Stance.Phase;
import org.entente.series.Estimate;
import org.entente.structure.StatePair;
import org.junit.jupiter.api.Test;

class CrisisProcess_SimulatedTest {
    private static final int YEARS = 50;
    private static final LocalDate LAST = SimulatedProcess.FIRST.plusWeeks(YEARS * 52L);

    private static CrisisProcess fitted(SimulatedProcess world) {
        return CrisisProcess.fit(world, new CrisisHistory(world.spells()), SimulatedProcess.FIRST, LAST, 1)
                .orElseThrow();
    }

    /** Five worlds of 250 pairs: λ, the lift after a crisis, μ and the branches come back. */
    @Test
    void knownLawsAreRecovered() {
        StatePair pair = new StatePair(1, 2);
        double x = SimulatedProcess.covariate(pair);
        int worlds = 5;
        double calm = 0;
        double hold = 0;
        double end = 0;
        double clash = 0;
        double settled = 0;
        for (int seed = 0; seed < worlds; seed++) {
            CrisisProcess process = fitted(new SimulatedProcess(seed, YEARS, 2));
            double atRest = process.onset().fit().eta(process.restRow(pair, new Stance(Phase.CALM, 0)));
            double after = process.onset().fit().eta(process.restRow(pair, new Stance(Phase.ON_HOLD, 50)));
            calm += atRest / worlds;
            hold += (after - atRest) / worlds;
            end += process.end().fit().eta(Recency.joined(new double[] {x}, Recency.duration(0))) / worlds;
            clash += process.clash().probability(new double[] {x}) / worlds;
            settled += process.settlement().probability(new double[] {x}) / worlds;
        }
        assertThat(calm).isCloseTo(SimulatedProcess.logOnset(pair, false), within(0.25));
        assertThat(hold).isCloseTo(SimulatedProcess.HOLD, within(0.3));
        assertThat(end).isCloseTo(SimulatedProcess.END + SimulatedProcess.END_EFFECT * x, within(0.15));
        assertThat(clash).isCloseTo(SimulatedProcess.CLASH, within(0.05));
        assertThat(settled).isCloseTo(SimulatedProcess.SETTLED, within(0.05));
    }

    /** Over all pairs of five worlds the 90 % intervals of fragility and flexibility hold the truth 85 to 95 times in a hundred. */
    @Test
    void intervalsHoldTheTruthAsOftenAsTheySay() {
        int fragile = 0;
        int flexible = 0;
        int resting = 0;
        int all = 0;
        for (int seed = 20; seed < 25; seed++) {
            SimulatedProcess world = new SimulatedProcess(seed, YEARS, 2);
            CrisisProcess process = fitted(world);
            for (int p = 0; p < world.pairs().size(); p += 5) {
                StatePair pair = world.pairs().get(p);
                Fragility reading = Fragility.of(process, pair, 1).orElseThrow();
                Course truth = truth(pair, world.factor(p));
                all++;
                flexible += holds(
                                reading.flexibility(),
                                (1 - SimulatedProcess.CLASH) * truth.holds(Fragility.RELAPSE_DAYS / 7.0))
                        ? 1
                        : 0;
                if (reading.fragility().isPresent()) {
                    resting++;
                    double right = truth.onsetWithin(reading.stance(), Fragility.FRAGILITY_DAYS / 7.0);
                    fragile += holds(reading.fragility().get(), right) ? 1 : 0;
                }
            }
        }
        assertThat(fragile / (double) resting).isBetween(0.85, 0.95);
        assertThat(flexible / (double) all).isBetween(0.80, 1.0);
    }

    private static boolean holds(Estimate estimate, double truth) {
        return estimate.low() <= truth && truth <= estimate.high();
    }

    private static Course truth(StatePair pair, double factor) {
        return new Course(
                (phase, weeks) ->
                        factor * Math.exp(SimulatedProcess.logOnset(pair, phase != Phase.CALM && weeks < 104)),
                _ -> Math.exp(SimulatedProcess.END + SimulatedProcess.END_EFFECT * SimulatedProcess.covariate(pair)),
                SimulatedProcess.SETTLED);
    }

    @Test
    void nothingLaterThanTheDayOfTheFitLeaksIn() {
        SimulatedProcess world = new SimulatedProcess(3, YEARS, 2);
        LocalDate day = LocalDate.of(1985, 1, 1);
        CrisisHistory whole = new CrisisHistory(world.spells());
        CrisisHistory cut = new CrisisHistory(world.spells().stream()
                .filter(spell -> spell.from().isBefore(day))
                .map(spell -> spell.to().get().isBefore(day)
                        ? spell
                        : new CrisisSpell(
                                spell.id(),
                                spell.pair(),
                                spell.from(),
                                java.util.Optional.of(day.plusYears(30)),
                                Told.UNKNOWN,
                                Told.UNKNOWN))
                .toList());
        StatePair pair = world.pairs().get(7);
        Fragility one = Fragility.of(
                        CrisisProcess.fit(world, whole, SimulatedProcess.FIRST, day, 1)
                                .orElseThrow(),
                        pair,
                        1)
                .orElseThrow();
        Fragility other = Fragility.of(
                        CrisisProcess.fit(world, cut, SimulatedProcess.FIRST, day, 1)
                                .orElseThrow(),
                        pair,
                        1)
                .orElseThrow();
        assertThat(one).isEqualTo(other);
    }

    @Test
    void aCalibratedProcessKnowsNothingLaterEither() {
        SimulatedProcess world = new SimulatedProcess(6, YEARS, 2);
        CrisisHistory whole = new CrisisHistory(world.spells());
        CrisisHistory cut = new CrisisHistory(world.spells().stream()
                .filter(spell -> spell.from().getYear() < 1980)
                .toList());
        StatePair pair = world.pairs().get(7);
        CrisisProcess one = ProcessStudy.calibrated(world, whole, SimulatedProcess.FIRST, 1980, 1)
                .orElseThrow();
        CrisisProcess other = ProcessStudy.calibrated(world, cut, SimulatedProcess.FIRST, 1980, 1)
                .orElseThrow();
        assertThat(Fragility.history(List.of(one), pair, 1)).isEqualTo(Fragility.history(List.of(other), pair, 1));
        assertThat(one.onset().logHazard(pair, one.restRow(pair, new Stance(Phase.CALM, 0))))
                .isCloseTo(SimulatedProcess.logOnset(pair, false), within(1.2));
    }

    @Test
    void tooFewCrisesTellNothing() {
        SimulatedProcess world = new SimulatedProcess(3, 1, 2);
        assertThat(CrisisProcess.fit(
                        world, new CrisisHistory(world.spells()), SimulatedProcess.FIRST, LocalDate.of(1951, 1, 1), 1))
                .isEmpty();
    }

    @Test
    void ofAPairThatTheWorldDoesNotHoldThereIsNotEnoughEvidence() {
        CrisisProcess process = fitted(new SimulatedProcess(4, YEARS, 2));
        assertThat(Fragility.of(process, new StatePair(9001, 9002), 1)).isEmpty();
    }

    @Test
    void onsetPartsSumToTheDistanceFromTheMeanPair() {
        SimulatedProcess world = new SimulatedProcess(5, YEARS, 2);
        CrisisProcess process = fitted(world);
        StatePair pair = world.pairs().get(3);
        Fragility reading = Fragility.of(process, pair, 1).orElseThrow();
        double sum = reading.onsetParts().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        Stance stance = reading.stance().phase() == Phase.CRISIS ? new Stance(Phase.ON_HOLD, 0) : reading.stance();
        assertThat(process.onset().fit().constant() + sum)
                .isCloseTo(process.onset().logHazard(pair, process.restRow(pair, stance)), within(1e-9));
    }
}
