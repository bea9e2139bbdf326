package org.entente.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.entente.series.Estimate;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void precisionIsAveragedOverTheStepsOfRecall() {
        List<Forecast> forecasts = List.of(told(0.9, true), told(0.8, false), told(0.7, true), told(0.6, false));
        assertThat(PrecisionRecall.area(forecasts)).isCloseTo((1 + 2 / 3.0) / 2, within(1e-12));
    }

    @Test
    void equalProbabilitiesCountTogether() {
        List<Forecast> forecasts = List.of(told(0.5, true), told(0.5, false), told(0.5, false), told(0.5, false));
        assertThat(PrecisionRecall.area(forecasts)).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void withoutEventsThereIsNoArea() {
        assertThat(PrecisionRecall.area(List.of(told(0.5, false)))).isNaN();
    }

    @Test
    void skillIsNothingAgainstItselfAndOneForCertaintyThatIsRight() {
        List<Forecast> half = List.of(told(0.5, true), told(0.5, false));
        List<Forecast> right = List.of(told(1, true), told(0, false));
        assertThat(ProbabilityScores.of(half, half).logSkill()).isZero();
        assertThat(ProbabilityScores.of(half, half).brier()).isEqualTo(0.25);
        assertThat(ProbabilityScores.of(right, half).logSkill()).isCloseTo(1, within(1e-9));
        assertThat(ProbabilityScores.of(right, half).brierSkill()).isEqualTo(1);
    }

    @Test
    void forecastsAreHeldAgainstOthersOfTheSameCasesOnly() {
        assertThatThrownBy(() -> ProbabilityScores.of(List.of(told(0.5, true)), List.of()))
                .hasMessage("1 forecasts cannot be held against 0 others");
    }

    @Test
    void rightProbabilitiesLieInTheirBandsNineTimesInTen() {
        RandomGenerator random = random(1);
        long within = 0;
        for (int world = 0; world < 100; world++) {
            within += Reliability.of(simulated(random, 2000, 1), 10).within();
        }
        assertThat(within / 1000.0).isBetween(0.88, 0.97);
    }

    @Test
    void bracketsOfTooBoldProbabilitiesLieOutside() {
        assertThat(Reliability.of(simulated(random(2), 5000, 0.4), 10).within()).isLessThan(5);
    }

    @Test
    void tooBoldProbabilitiesAreMendedByPastOnes() {
        PlattScaling scaling = PlattScaling.of(simulated(random(3), 20000, 0.5));
        double bold = 1 / (1 + Math.exp(-2));
        double right = 1 / (1 + Math.exp(-1));
        assertThat(scaling.of(bold)).isCloseTo(right, within(0.02));
    }

    @Test
    void theSameSeedDrawsTheSameIntervalAndBlocksWidenIt() {
        List<Forecast> forecasts = simulated(random(4), 500, 1);
        List<Forecast> bundled = new ArrayList<>();
        for (int i = 0; i < forecasts.size(); i++) {
            Forecast one = forecasts.get(i);
            bundled.add(new Forecast(one.probability(), one.happened(), i % 8));
        }
        Estimate interval = PrecisionRecall.interval(forecasts, 0.9, 200, 7);
        assertThat(PrecisionRecall.interval(forecasts, 0.9, 200, 7)).isEqualTo(interval);
        assertThat(interval.value()).isCloseTo(PrecisionRecall.area(forecasts), within(1e-12));
        assertThat(interval.low()).isLessThan(interval.value());
        assertThat(interval.high()).isGreaterThan(interval.value());
        assertThat(PrecisionRecall.interval(bundled, 0.9, 200, 7)).isNotEqualTo(interval);
    }

    @Test
    void whatIsNoProbabilityIsRejectedWithItsValue() {
        assertThatThrownBy(() -> told(1.5, true)).hasMessage("a probability lies between 0 and 1, not at 1.5");
    }

    private static Forecast told(double probability, boolean happened) {
        return new Forecast(probability, happened, 0);
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** The true logit is the told one times a slope. */
    private static List<Forecast> simulated(RandomGenerator random, int n, double slope) {
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double logit = 2 * random.nextGaussian() - 1;
            boolean happened = random.nextDouble() < 1 / (1 + Math.exp(-slope * logit));
            forecasts.add(new Forecast(1 / (1 + Math.exp(-logit)), happened, i));
        }
        return forecasts;
    }
}
