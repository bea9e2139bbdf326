package org.entente.crisis;

import java.util.List;

/**
 * The parameters of {@link SeriesDetector}; the same for all pairs. See docs/methods/crises-on-series.md for why they are what
 * they are and what hangs on them.
 *
 * @param pastDays days that the level looks back on, at most
 * @param historyDays covered days that must lie before, at least, for anything to be told
 * @param windows lengths of the runs of days that are looked at, in days
 * @param heaviest the heaviest weight that one event can have: what is usual never varies by less
 * @param surge true when scores are held against what all pairs of the two states see that week
 * @param apartDays peaks lie at least so many days apart
 * @param rate episodes a dyad-year that the {@code busiest} pairs shall have, from which the threshold follows
 * @param busiest how many pairs that is
 * @param threshold the threshold where there are fewer pairs, from which no rate could be told
 */
public record SeriesRules(
        int pastDays,
        int historyDays,
        List<Integer> windows,
        double heaviest,
        boolean surge,
        int apartDays,
        double rate,
        int busiest,
        double threshold) {

    /** The rules that Entente uses. */
    public static final SeriesRules DEFAULT =
            new SeriesRules(120, 30, List.of(1, 3, 5, 7), 10, true, 30, 0.4, 200, 6.5);

    /** Copies the list. @throws IllegalArgumentException when the rules give no detector */
    public SeriesRules {
        windows = List.copyOf(windows);
        if (windows.isEmpty() || windows.stream().anyMatch(days -> days < 1 || days > historyDays)) {
            throw new IllegalArgumentException("windows have 1 to " + historyDays + " days, not " + windows);
        }
        if (historyDays < 2 || historyDays > pastDays || heaviest <= 0 || apartDays < 1 || rate <= 0 || busiest < 1) {
            throw new IllegalArgumentException("no detector: a past of " + historyDays + " to " + pastDays
                    + " days, weights up to " + heaviest + ", peaks " + apartDays + " days apart, " + rate
                    + " episodes a dyad-year of " + busiest + " pairs");
        }
    }

    /** The same with another past, other windows, another heaviest weight, with or without a look at surges. */
    public SeriesRules with(int otherPast, List<Integer> otherWindows, double otherHeaviest, boolean otherSurge) {
        return new SeriesRules(
                otherPast, historyDays, otherWindows, otherHeaviest, otherSurge, apartDays, rate, busiest, threshold);
    }

    /** The same with another rate of episodes. */
    public SeriesRules withRate(double otherRate) {
        return new SeriesRules(
                pastDays, historyDays, windows, heaviest, surge, apartDays, otherRate, busiest, threshold);
    }
}
