package org.entente.fragility;

import java.time.LocalDate;
import java.util.List;
import org.entente.hazard.CaseTable;
import org.entente.structure.StatePair;

/**
 * Weeks at risk of a crisis: for every pair and year the weeks in which it was in none, in pieces of a quarter where a crisis has
 * been, with the onsets among them.
 */
final class OnsetWeeks {
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    private final World world;
    private final CrisisHistory history;
    private final RestRow rows;
    private final LocalDate first;
    private final LocalDate asOf;

    /** @param asOf nothing from this day on is looked at */
    OnsetWeeks(World world, CrisisHistory history, LocalDate first, LocalDate asOf) {
        this.world = world;
        this.history = history.asOf(asOf.minusDays(1));
        this.rows = new RestRow(world, this.history);
        this.first = first;
        this.asOf = asOf;
    }

    /** One piece of time in which a pair was at risk. */
    interface Piece {
        void take(StatePair pair, LocalDate begin, double[] row, double weeks, boolean onset);
    }

    /** All pieces, by year and pair. */
    void each(Piece piece) {
        for (int year = first.getYear(); year <= asOf.getYear(); year++) {
            for (StatePair pair : world.pairs(year)) {
                year(pair, year, piece);
            }
        }
    }

    /** The pieces of one pair. */
    void each(StatePair pair, Piece piece) {
        for (int year = first.getYear(); year <= asOf.getYear(); year++) {
            if (world.holds(pair, year)) {
                year(pair, year, piece);
            }
        }
    }

    private void year(StatePair pair, int year, Piece piece) {
        LocalDate begin = latest(first, LocalDate.of(year, 1, 1));
        LocalDate end = earliest(asOf, LocalDate.of(year + 1, 1, 1));
        if (begin.isBefore(end)) {
            year(pair, history.of(pair), begin, end, piece);
        }
    }

    private void year(StatePair pair, List<CrisisSpell> spells, LocalDate begin, LocalDate end, Piece piece) {
        if (spells.isEmpty() || !spells.getFirst().from().isBefore(end)) {
            piece.take(
                    pair,
                    begin,
                    rows.of(pair, begin, new Stance(Stance.Phase.CALM, 0)),
                    Stance.weeks(begin, end),
                    false);
            return;
        }
        LocalDate from = begin;
        for (int quarter = 1; quarter <= QUARTERS && from.isBefore(end); quarter++) {
            LocalDate to = earliest(end, LocalDate.of(begin.getYear(), 1, 1).plusMonths((long) MONTHS * quarter));
            if (from.isBefore(to)) {
                quarter(pair, spells, from, to, piece);
                from = to;
            }
        }
    }

    private void quarter(StatePair pair, List<CrisisSpell> spells, LocalDate from, LocalDate to, Piece piece) {
        LocalDate at = from;
        while (at.isBefore(to)) {
            LocalDate now = at;
            Stance stance = Stance.of(spells, at);
            if (stance.phase() == Stance.Phase.CRISIS) {
                LocalDate end = spells.stream()
                        .filter(spell -> spell.from().isBefore(now))
                        .map(Stance::end)
                        .reduce((_, later) -> later)
                        .orElseThrow();
                at = end.isBefore(to) ? end.plusDays(1) : to;
                continue;
            }
            LocalDate onset = spells.stream()
                    .map(CrisisSpell::from)
                    .filter(day -> !day.isBefore(now) && day.isBefore(to))
                    .findFirst()
                    .orElse(to);
            boolean happened = onset.isBefore(to);
            piece.take(
                    pair,
                    at,
                    rows.of(pair, at, stance),
                    happened ? Math.floor(Stance.weeks(at, onset)) + 1 : Stance.weeks(at, to),
                    happened);
            at = onset.plusDays(1);
        }
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** The pieces from a day on that make a table, in which rare ones stand for many. */
    interface Row {
        void take(StatePair pair, double[] row, double trials, boolean onset);
    }

    /**
     * The pieces of a table. Of pairs that have had no crisis one in {@code thinning} is taken, by a fixed choice, and counts so many
     * times.
     */
    void thinned(int thinning, Row taker) {
        int[] number = new int[1];
        each((pair, _, row, weeks, onset) -> {
            boolean thin = history.of(pair).isEmpty();
            number[0]++;
            if (!thin || Math.floorMod(mixed(pair, number[0]), thinning) == 0) {
                taker.take(pair, row, thin ? weeks * thinning : weeks, onset);
            }
        });
    }

    /** A table of the pieces, thinned. */
    CaseTable table(int thinning) {
        CaseTable table = new CaseTable(RestRow.names(world));
        thinned(thinning, (pair, row, weeks, onset) -> table.add(row, weeks, onset ? 1 : 0, 0, pair.hashCode()));
        return table;
    }

    /** A number without pattern, always the same for the same arguments. */
    private static int mixed(StatePair pair, int number) {
        long mixed = pair.first() * 0x9E3779B97F4A7C15L + pair.second() * 0xC2B2AE3D27D4EB4FL + number;
        mixed = (mixed ^ (mixed >>> 31)) * 0xBF58476D1CE4E5B9L;
        return (int) (mixed >>> 33);
    }
}
