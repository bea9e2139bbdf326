package org.entente.fragility;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.entente.hazard.HazardFit;
import org.entente.hazard.Link;
import org.entente.series.Estimate;
import org.entente.structure.StatePair;

/** Reads a process for one pair, by draws of its coefficients and of the pair's own factors. */
final class PairReading {
    private static final int DRAWS = 400;
    private static final double LEVEL = 0.9;
    private static final double WEEK = 7;
    private static final int YEAR_WEEKS = 52;
    private static final int LONG_WEEKS = 520;

    private final CrisisProcess process;
    private final StatePair pair;
    private final Stance stance;
    private final double[] structure;
    private final Map<Stance.Phase, HazardFit.Predictor[]> rest = new EnumMap<>(Stance.Phase.class);
    private final HazardFit.Predictor[] end;

    PairReading(CrisisProcess process, StatePair pair, Stance stance) {
        this.process = process;
        this.pair = pair;
        this.stance = stance;
        this.structure = process.world().covariates(pair, process.asOf().getYear());
        for (Stance.Phase phase : Stance.Phase.values()) {
            rest.put(phase, pieces(process.onset().fit(), Recency.REST_CUTS, weeks -> restRow(phase, weeks)));
        }
        end = pieces(
                process.end().fit(),
                Recency.DURATION_CUTS,
                weeks -> Recency.joined(structure, Recency.duration(weeks)));
    }

    private interface RowOfWeeks {
        double[] row(double weeks);
    }

    private static HazardFit.Predictor[] pieces(HazardFit fit, double[] cuts, RowOfWeeks rows) {
        return Arrays.stream(cuts).mapToObj(cut -> fit.predictor(rows.row(cut))).toArray(HazardFit.Predictor[]::new);
    }

    private double[] restRow(Stance.Phase phase, double weeks) {
        boolean calm = weeks >= Stance.MEMORY_WEEKS;
        return process.restRow(pair, new Stance(calm ? Stance.Phase.CALM : phase, weeks));
    }

    /** Where the pair will stand when it can next enter a crisis. */
    private Stance resting() {
        return stance.phase() == Stance.Phase.CRISIS ? new Stance(Stance.Phase.ON_HOLD, 0) : stance;
    }

    Fragility read(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Drawn[] drawn = IntStream.range(0, DRAWS).mapToObj(_ -> draw(random)).toArray(Drawn[]::new);
        boolean inCrisis = stance.phase() == Stance.Phase.CRISIS;
        return new Fragility(
                pair,
                process.asOf(),
                stance,
                inCrisis
                        ? Optional.empty()
                        : Optional.of(estimate(
                                drawn, one -> one.course.onsetWithin(stance, Fragility.FRAGILITY_DAYS / WEEK))),
                estimate(drawn, one -> (1 - one.clash) * one.course.holds(Fragility.RELAPSE_DAYS / WEEK)),
                estimate(drawn, this::verdict),
                estimate(drawn, one -> one.course.share(stance, YEAR_WEEKS)),
                parts(process.onset(), restRow(resting().phase(), resting().weeks())),
                parts(process.end(), Recency.joined(structure, Recency.duration(0))),
                process.crises(pair));
    }

    /**
     * The readings with every coefficient and factor at its centre.
     *
     * @param fragility the probability of a crisis within 90 days, from where the pair next rests
     */
    record Centre(double fragility, double verdict) {}

    Centre centre() {
        Drawn drawn = drawn(
                Math.exp(process.onset().ownRecord(pair)),
                Math.exp(process.end().ownRecord(pair)),
                new double[4]);
        return new Centre(drawn.course.onsetWithin(resting(), Fragility.FRAGILITY_DAYS / WEEK), verdict(drawn));
    }

    private record Drawn(Course course, double clash) {}

    private Drawn draw(RandomGenerator random) {
        double onsetFactor = process.onset().factor(pair, inside(random));
        double endFactor = process.end().factor(pair, inside(random));
        double onsetZ = random.nextGaussian();
        double endZ = random.nextGaussian();
        double settledZ = random.nextGaussian();
        return drawn(onsetFactor, endFactor, new double[] {onsetZ, endZ, settledZ, random.nextGaussian()});
    }

    /** @param z standard normal, of onset, end, settlement and clash */
    private Drawn drawn(double onsetFactor, double endFactor, double[] z) {
        Map<Stance.Phase, double[]> begins = new EnumMap<>(Stance.Phase.class);
        rest.forEach((phase, pieces) -> begins.put(phase, hazards(process.onset(), pieces, z[0], onsetFactor)));
        double[] ends = hazards(process.end(), end, z[1], endFactor);
        Course course = new Course(
                (phase, weeks) -> piece(begins.getOrDefault(phase, ends), Recency.REST_CUTS, weeks),
                weeks -> piece(ends, Recency.DURATION_CUTS, weeks),
                chance(process.settlement(), z[2]));
        return new Drawn(course, chance(process.clash(), z[z.length - 1]));
    }

    private static double inside(RandomGenerator random) {
        return Math.clamp(random.nextDouble(), 1e-6, 1 - 1e-6);
    }

    private static double[] hazards(PooledRate rate, HazardFit.Predictor[] pieces, double z, double factor) {
        return Arrays.stream(pieces)
                .mapToDouble(piece -> Math.exp(rate.logHazard(piece, z, factor)))
                .toArray();
    }

    private static double piece(double[] pieces, double[] cuts, double weeks) {
        int piece = 0;
        while (piece + 1 < cuts.length && weeks >= cuts[piece + 1]) {
            piece++;
        }
        return pieces[piece];
    }

    private double chance(HazardFit fit, double z) {
        HazardFit.Predictor predictor = fit.predictor(structure);
        return Link.LOGIT.probability(predictor.value() + z * predictor.deviation());
    }

    private double verdict(Drawn one) {
        double weeks = Fragility.FRAGILITY_DAYS / WEEK;
        double onset = one.course.cumulative(resting(), weeks) / weeks;
        double recovery = 1 / one.course.length(LONG_WEEKS);
        return Math.log(onset / process.baseOnset()) - Math.log(recovery / process.baseEnd());
    }

    private Estimate estimate(Drawn[] drawn, ToDoubleFunction<Drawn> quantity) {
        double[] values = Arrays.stream(drawn).mapToDouble(quantity).sorted().toArray();
        double mean = Arrays.stream(values).average().orElseThrow();
        int cut = (int) Math.round((1 - LEVEL) / 2 * values.length);
        return new Estimate(
                mean,
                values[cut],
                values[values.length - 1 - cut],
                LEVEL,
                process.crises(pair).size());
    }

    /** They sum to ln h less the mean pair's. */
    private Map<String, Double> parts(PooledRate rate, double[] row) {
        Map<String, Double> parts = new LinkedHashMap<>(rate.fit().contributions(row));
        parts.put("the pair's own record", rate.ownRecord(pair));
        parts.put("the level of the past ten years", rate.level());
        parts.put("calibration by past forecasts", rate.logHazard(pair, row) - rate.rawLogHazard(pair, row));
        return parts;
    }
}
