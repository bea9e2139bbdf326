package org.entente.crisis;

import java.util.Locale;

/**
 * The parameters of the detector; the same for all pairs. See docs/methods/crisis-detector.md for why they are what they are.
 *
 * @param baselineDays covered days that the baseline looks back on, at most
 * @param historyDays covered days that must lie before a day, at least, for its state to be told
 * @param zOn deviation from the baseline at which a day is elevated
 * @param elevatedDays elevated days that a spike needs …
 * @param windowDays … among so many days, the last of which is the day at hand
 * @param zOff deviation up to which a day is quiet
 * @param quietDays quiet covered days in a row that end a crisis
 * @param shareSigma how many standard deviations the share of conflict must lie above its baseline …
 * @param shareEnough … unless it is at least this, which is high for any pair
 * @param sharePrior acts that the baseline weighs as much as when the share of few days is told
 * @param heaviest the heaviest weight an act can have, by which noise is never put too low
 * @param thin a day on which others are reported less than this times as much as usual counts as not covered
 * @param feedDays covered days from which it is told what is usual of the feed
 */
public record CrisisRules(
        int baselineDays,
        int historyDays,
        double zOn,
        int elevatedDays,
        int windowDays,
        double zOff,
        int quietDays,
        double shareSigma,
        double shareEnough,
        double sharePrior,
        double heaviest,
        double thin,
        int feedDays) {

    /** The rules that Entente uses. */
    public static final CrisisRules DEFAULT = new CrisisRules(365, 30, 3, 3, 7, 1, 7, 1, 0.8, 5, 10, 0.1, 30);

    /** @throws IllegalArgumentException when no day could ever meet the rules */
    public CrisisRules {
        if (elevatedDays < 1 || elevatedDays > windowDays) {
            throw new IllegalArgumentException(
                    "elevated days must be 1 to " + windowDays + " of " + windowDays + ", not " + elevatedDays);
        }
        if (zOff > zOn) {
            throw new IllegalArgumentException(
                    "a crisis must end below where it begins: zOff " + zOff + ", zOn " + zOn);
        }
        if (historyDays < 2 || historyDays > baselineDays || quietDays < 1 || heaviest <= 0) {
            throw new IllegalArgumentException("a baseline of " + historyDays + " to " + baselineDays + " days, "
                    + quietDays + " quiet days and weights up to " + heaviest + " give no detector");
        }
    }

    /** The same with another threshold. */
    public CrisisRules withThreshold(double otherZ, int otherElevated) {
        return new CrisisRules(
                baselineDays,
                historyDays,
                otherZ,
                otherElevated,
                windowDays,
                zOff,
                quietDays,
                shareSigma,
                shareEnough,
                sharePrior,
                heaviest,
                thin,
                feedDays);
    }

    /** The rules in one line, for citations and exports. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "z >= %s on %d of %d days to begin, z <= %s on %d days to end, baseline %d to %d covered days",
                plain(zOn),
                elevatedDays,
                windowDays,
                plain(zOff),
                quietDays,
                historyDays,
                baselineDays);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
