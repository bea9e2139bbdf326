package org.entente.disconnect;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.entente.disconnect.Standing.Known;
import org.entente.series.Estimate;

/**
 * The interval of a gap by bootstrap over incidents: words and deeds of the window are drawn anew with replacement, their means ranked
 * among the past as it was seen, and the gap taken; percentiles of the draws. The past is held fixed, so that the interval is that
 * of the window at hand. See Efron and Tibshirani 1993, chapter 13.
 */
final class GapDraws {
    /** Nominal coverage. */
    static final double LEVEL = 0.9;

    private final DisconnectRules rules;

    GapDraws(DisconnectRules rules) {
        this.rules = rules;
    }

    Estimate estimate(Known known, List<Act> words, List<Act> deeds, double[] wordsBefore, double[] deedsBefore) {
        RandomGenerator random =
                RandomGeneratorFactory.of("L64X128MixRandom").create(rules.seed() + words.size() * 31L + deeds.size());
        double[] gaps = new double[rules.draws()];
        for (int draw = 0; draw < gaps.length; draw++) {
            double said = MidRank.of(mean(words, random), wordsBefore);
            double done = MidRank.of(mean(deeds, random), deedsBefore);
            gaps[draw] = Math.max(0, said - done);
        }
        Arrays.sort(gaps);
        int cut = (int) Math.floor((1 - LEVEL) / 2 * (gaps.length - 1));
        return new Estimate(
                known.gap(), gaps[cut], gaps[gaps.length - 1 - cut], LEVEL, (long) words.size() + deeds.size());
    }

    private static double mean(List<Act> acts, RandomGenerator random) {
        double weights = 0;
        double shares = 0;
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(random.nextInt(acts.size()));
            weights += act.weight() * act.share();
            shares += act.share();
        }
        return weights / shares;
    }
}
