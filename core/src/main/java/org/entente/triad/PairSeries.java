package org.entente.triad;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.actor.Dyad;
import org.entente.series.Window;

/** Amounts by pair and by state, in periods. Days that fill no whole period at the end are left out. */
final class PairSeries {
    /** The amounts of one pair or one state, period by period. */
    static final class Line {
        final double[] cooperation;
        final double[] conflict;
        final double[] ownCooperation;
        final double[] own;

        Line(int periods) {
            cooperation = new double[periods];
            conflict = new double[periods];
            ownCooperation = new double[periods];
            own = new double[periods];
        }

        private void add(int period, PairDay day) {
            cooperation[period] += day.cooperation();
            conflict[period] += day.conflict();
            ownCooperation[period] += day.ownCooperation();
            own[period] += day.ownCooperation() + day.ownConflict();
        }

        double all(int period) {
            return cooperation[period] + conflict[period];
        }

        double active() {
            int active = 0;
            for (double amount : own) {
                active += amount > 0 ? 1 : 0;
            }
            return active / (double) own.length;
        }
    }

    private final LocalDate first;
    private final int periodDays;
    private final int periods;
    private final Map<Dyad, Line> pairs = new TreeMap<>(Comparator.comparing(Dyad::code));
    private final Map<String, Line> states = new HashMap<>();

    PairSeries(List<PairDay> days, Window window, int periodDays) {
        this.first = window.from();
        this.periodDays = periodDays;
        this.periods = Math.toIntExact(window.days() / periodDays);
        for (PairDay day : inOrder(days)) {
            int period = (int) (ChronoUnit.DAYS.between(first, day.day()) / periodDays);
            if (window.contains(day.day()) && period < periods) {
                pairs.computeIfAbsent(day.pair(), _ -> new Line(periods)).add(period, day);
                states.computeIfAbsent(day.pair().first(), _ -> new Line(periods))
                        .add(period, day);
                states.computeIfAbsent(day.pair().second(), _ -> new Line(periods))
                        .add(period, day);
            }
        }
    }

    /** Sums depend on the order in which they are made. */
    private static List<PairDay> inOrder(List<PairDay> days) {
        return days.stream()
                .sorted(Comparator.comparing(PairDay::day)
                        .thenComparing(day -> day.pair().code()))
                .toList();
    }

    int periods() {
        return periods;
    }

    LocalDate begin(int period) {
        return first.plusDays((long) period * periodDays);
    }

    Map<Dyad, Line> pairs() {
        return pairs;
    }

    SortedSet<String> states() {
        return new TreeSet<>(states.keySet());
    }

    Line state(String state) {
        return states.getOrDefault(state, new Line(periods));
    }

    Optional<Line> pair(String one, String other) {
        return Optional.ofNullable(pairs.get(new Dyad(one, other).sorted()));
    }
}
