package org.entente.crisis;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.crisis.Finding.Condition;

/**
 * Holds the days of a spike against the conditions of a crisis.
 *
 * @param rules the rules
 * @param baseline what is usual
 */
record Conditions(CrisisRules rules, Baseline baseline) {

    /**
     * A finding for each condition.
     *
     * @param window covered days of the window
     * @param elevated those of them that are elevated
     * @param reporters who reported conflict on the elevated days
     */
    List<Finding> of(List<CrisisDay> window, List<CrisisDay> elevated, List<Reporter> reporters) {
        return List.of(pressure(elevated.size()), share(window), trigger(elevated), sources(reporters));
    }

    private Finding pressure(int elevated) {
        return new Finding(
                Condition.PRESSURE,
                true,
                String.format(
                        Locale.ROOT,
                        "z is at least %.1f on %d of %d days (usual: median %.1f, scale %.1f, over %d covered days)",
                        rules.zOn(),
                        elevated,
                        rules.windowDays(),
                        baseline.median(),
                        baseline.scale(),
                        baseline.days()));
    }

    private Finding share(List<CrisisDay> window) {
        double share = baseline.share(window, rules);
        double high = baseline.highShare(rules);
        boolean held = share >= high;
        return new Finding(
                Condition.SHARE,
                held,
                String.format(
                        Locale.ROOT,
                        "%.0f %% of the acts of %d days are conflict, %s %.0f %% that count as high (usual: %.0f %%)",
                        100 * share,
                        rules.windowDays(),
                        held ? "not below the" : "below the",
                        100 * high,
                        100 * baseline.share()));
    }

    private static Finding trigger(List<CrisisDay> elevated) {
        long acts = elevated.stream().mapToLong(CrisisDay::triggers).sum();
        return new Finding(
                Condition.TRIGGER,
                acts > 0,
                switch ((int) Math.min(acts, 2)) {
                    case 0 -> "no act of a trigger class on these days";
                    case 1 -> "1 act of a trigger class on these days";
                    default -> acts + " acts of a trigger class on these days";
                });
    }

    private static Finding sources(List<Reporter> reporters) {
        List<Reporter> pair = Reporter.independentPair(reporters);
        String why = pair.isEmpty()
                ? "no two independent sources among " + reporters.size()
                : pair.stream().map(Reporter::line).collect(Collectors.joining(" and ")) + " are independent, "
                        + reporters.size() + " sources in all";
        return new Finding(Condition.SOURCES, !pair.isEmpty(), why);
    }
}
