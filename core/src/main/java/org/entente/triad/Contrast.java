package org.entente.triad;

import org.entente.triad.PairSeries.Line;

/**
 * How A's cooperation with B changes around any period: the share of A's traffic with others than C that is cooperation with
 * B, after the period less before it. Traffic with C is left out of both, for a quarrel with C fills A's news and would lower
 * every other share by itself.
 */
final class Contrast {
    private final double[] with;
    private final double[] all;
    private final TriadSettings settings;

    /** @param withC A's traffic with C; empty of amounts when there is none */
    Contrast(Line withB, Line ofA, Line withC, TriadSettings settings) {
        int n = withB.own.length;
        with = new double[n + 1];
        all = new double[n + 1];
        for (int t = 0; t < n; t++) {
            with[t + 1] = with[t] + withB.ownCooperation[t];
            all[t + 1] = all[t] + ofA.own[t] - withC.own[t];
        }
        this.settings = settings;
    }

    private double share(int from, int to) {
        double traffic = all[to] - all[from];
        return traffic > 0 ? (with[to] - with[from]) / traffic : Double.NaN;
    }

    double before(int t) {
        return share(t - settings.before(), t);
    }

    /** The change; NaN where A has no traffic. */
    double change(int t) {
        return share(t + 1, t + 1 + settings.after()) - before(t);
    }

    /** The change that came already before: the later half of the time before less the earlier. */
    double changeBefore(int t) {
        int middle = t - settings.before() / 2;
        return share(middle, t) - share(t - settings.before(), middle);
    }
}
