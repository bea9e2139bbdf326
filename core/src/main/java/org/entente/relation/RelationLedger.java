package org.entente.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.event.Quad;
import org.entente.provenance.Evidence;
import org.entente.series.Grain;
import org.entente.series.Method;
import org.entente.series.Value;
import org.entente.series.Window;

/**
 * The ledger of a pair over a window.
 *
 * @param evidence the evidence it rests on
 * @param grain the length of its periods
 * @param window the days
 * @param rows for every period all three flows, in order
 */
public record RelationLedger(Evidence evidence, Grain grain, Window window, List<LedgerRow> rows) {
    /** The page that describes it, and its version. */
    public static final Method METHOD = ShrunkenMean.METHOD;

    /** Incidents that must lie before a period, at least, for its mean to be told. */
    public static final long HISTORY = 5;

    /** Copies the rows. */
    public RelationLedger {
        rows = List.copyOf(rows);
    }

    /**
     * Builds the ledger.
     *
     * @param tallies incidents of one evidence only, from the beginning of the data, so that early periods have a past; those
     *     of the window by the first day of its cut periods, see {@link Grain#periods}
     * @param ground the days that machine sources held, and how much they took up on them
     */
    public static RelationLedger of(Evidence evidence, Grain grain, Window window, List<Tally> tallies, Ground ground) {
        List<LedgerRow> rows = new ArrayList<>();
        for (Flow flow : Flow.values()) {
            NavigableMap<LocalDate, List<Tally>> byPeriod = new TreeMap<>();
            tallies.stream()
                    .filter(tally -> flow.counts(tally.direction()))
                    .forEach(tally -> byPeriod.computeIfAbsent(tally.start(), _ -> new ArrayList<>())
                            .add(tally));
            rows.addAll(rows(evidence, grain, window, flow, byPeriod, ground));
        }
        rows.sort(Comparator.comparing((LedgerRow row) -> row.period().from()).thenComparing(LedgerRow::flow));
        return new RelationLedger(evidence, grain, window, rows);
    }

    private static List<LedgerRow> rows(
            Evidence evidence,
            Grain grain,
            Window window,
            Flow flow,
            NavigableMap<LocalDate, List<Tally>> byPeriod,
            Ground ground) {
        List<LedgerRow> rows = new ArrayList<>();
        Past past = new Past();
        byPeriod.headMap(window.from()).values().forEach(past::add);
        for (Window period : grain.periods(window)) {
            List<Tally> tallies = byPeriod.getOrDefault(period.from(), List.of());
            rows.add(new LedgerRow(
                    period,
                    flow,
                    counts(tallies),
                    ground.coverage().covered(period),
                    mean(evidence, tallies, period, ground, past),
                    share(evidence, flow, period, ground)));
            past.add(tallies);
        }
        return rows;
    }

    private static Map<Quad, Long> counts(List<Tally> tallies) {
        Map<Quad, Long> counts = new EnumMap<>(Quad.class);
        tallies.forEach(tally -> counts.merge(tally.quad(), tally.count(), Long::sum));
        return counts;
    }

    private static Optional<PairShare> share(Evidence evidence, Flow flow, Window period, Ground ground) {
        return switch (evidence) {
            case CURATED -> Optional.empty();
            case MACHINE -> PairShare.of(flow, period, ground.traffic());
        };
    }

    private static Value mean(Evidence evidence, List<Tally> tallies, Window period, Ground ground, Past past) {
        if (evidence == Evidence.CURATED) {
            return new Value.Unknown("curated evidence gives a record, not a rate");
        }
        if (ground.coverage().covered(period) == 0 && tallies.isEmpty()) {
            return ground.coverage().uncovered(period);
        }
        if (past.incidents < HISTORY) {
            return new Value.Unknown("fewer than " + HISTORY + " incidents before");
        }
        if (tallies.isEmpty()) {
            return new Value.Unknown("no incident");
        }
        Map<ShrunkenMean.Kind, Long> counts = new HashMap<>();
        tallies.forEach(
                tally -> counts.merge(new ShrunkenMean.Kind(tally.weight(), tally.share()), tally.count(), Long::sum));
        return new Value.Known(ShrunkenMean.of(counts, past.mean()));
    }

    /** What lay before the period at hand. */
    private static final class Past {
        private long incidents;
        private double shares;
        private double sum;

        void add(List<Tally> tallies) {
            for (Tally tally : tallies) {
                incidents += tally.count();
                shares += tally.share() * tally.count();
                sum += tally.weight() * tally.share() * tally.count();
            }
        }

        double mean() {
            return sum / shares;
        }
    }
}
