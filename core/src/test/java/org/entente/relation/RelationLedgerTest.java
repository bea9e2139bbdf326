package org.entente.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.actor.Dyad;
import org.entente.coverage.Traffic;
import org.entente.event.Quad;
import org.entente.incident.Direction;
import org.entente.provenance.Evidence;
import org.entente.series.Coverage;
import org.entente.series.Grain;
import org.entente.series.Value;
import org.entente.series.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RelationLedgerTest {
    private static final LocalDate MONDAY = LocalDate.of(2016, 2, 1);
    private static final Window WEEK = new Window(MONDAY, MONDAY.plusDays(6));

    @Test
    void hasARowForEachPeriodAndFlowInOrder() {
        List<LedgerRow> rows = ledger(Grain.DAY, new Window(MONDAY, MONDAY.plusDays(1)), List.of())
                .rows();
        assertThat(rows)
                .extracting(LedgerRow::flow)
                .containsExactly(Flow.FORWARD, Flow.BACKWARD, Flow.PAIR, Flow.FORWARD, Flow.BACKWARD, Flow.PAIR);
        assertThat(rows.getFirst().period()).isEqualTo(new Window(MONDAY, MONDAY));
        assertThat(rows.getLast().period().from()).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void countsWordsAndDeedsOfEachFlow() {
        List<LedgerRow> rows = ledger(
                        Grain.WEEK,
                        WEEK,
                        List.of(
                                tally(MONDAY, Direction.FORWARD, Quad.VERBAL_CONFLICT, -2, 3),
                                tally(MONDAY, Direction.BACKWARD, Quad.MATERIAL_COOPERATION, 9.5, 2)))
                .rows();
        assertThat(rows).extracting(LedgerRow::words).containsExactly(3L, 0L, 3L);
        assertThat(rows).extracting(LedgerRow::deeds).containsExactly(0L, 2L, 2L);
        assertThat(rows).extracting(LedgerRow::total).containsExactly(3L, 2L, 5L);
        assertThat(rows.getFirst().count(Quad.VERBAL_CONFLICT)).isEqualTo(3);
        assertThat(rows.getFirst().count(Quad.VERBAL_COOPERATION)).isZero();
    }

    @Test
    void whatIsMutualCountsInBothDirectionsAndOnceForThePair() {
        List<LedgerRow> rows = ledger(
                        Grain.WEEK,
                        WEEK,
                        List.of(
                                tally(MONDAY, Direction.MUTUAL, Quad.VERBAL_COOPERATION, 4, 5),
                                tally(MONDAY, Direction.FORWARD, Quad.VERBAL_COOPERATION, 5, 1)))
                .rows();
        assertThat(rows).extracting(LedgerRow::total).containsExactly(6L, 5L, 6L);
    }

    @Test
    void curatedEvidenceGetsNoMean() {
        List<Tally> tallies = List.of(past(20), tally(MONDAY, Direction.FORWARD, Quad.VERBAL_CONFLICT, -2, 9));
        RelationLedger ledger = RelationLedger.of(Evidence.CURATED, Grain.WEEK, WEEK, tallies, covered(WEEK));
        assertThat(ledger.rows())
                .allSatisfy(row -> assertThat(row.mean())
                        .isEqualTo(new Value.Unknown("curated evidence gives a record, not a rate")));
    }

    @Test
    void aPeriodThatNoSourceCoversIsAGap() {
        List<LedgerRow> rows = ledger(Grain.WEEK, new Window(MONDAY, MONDAY.plusDays(13)), List.of(past(20)))
                .rows();
        assertThat(rows.getLast().coveredDays()).isZero();
        assertThat(rows.getLast().mean()).isEqualTo(new Value.Gap());
        assertThat(rows.getFirst().coveredDays()).isEqualTo(7);
        assertThat(rows.getFirst().mean()).isEqualTo(new Value.Unknown("no incident"));
    }

    @Test
    void aPeriodBeforeTheFirstCoveredDayIsUnknownAndNoGap() {
        Window window = new Window(MONDAY.minusDays(14), MONDAY.plusDays(6));
        assertThat(ledger(Grain.WEEK, window, List.of()).rows())
                .filteredOn(row -> row.flow() == Flow.PAIR)
                .extracting(LedgerRow::mean)
                .containsExactly(
                        new Value.Unknown("before the first covered day"),
                        new Value.Unknown("before the first covered day"),
                        new Value.Unknown("fewer than 5 incidents before"));
    }

    @Test
    void theShareOfAPeriodIsThatOfTheDaysOnWhichItIsKnown() {
        NavigableMap<LocalDate, Traffic> traffic = new TreeMap<>(Map.of(
                MONDAY,
                new Traffic(1000, 60, 50, 8, 2),
                MONDAY.plusDays(1),
                new Traffic(500, 60, 50, 5, 5),
                MONDAY.plusDays(7),
                new Traffic(500, 0, 0, 0, 0)));
        Ground ground = new Ground(covered(WEEK).coverage(), traffic);
        Window window = new Window(MONDAY, MONDAY.plusDays(20));
        List<LedgerRow> rows = RelationLedger.of(Evidence.MACHINE, Grain.WEEK, window, List.of(), ground)
                .rows();
        assertThat(rows)
                .extracting(LedgerRow::share)
                .startsWith(
                        Optional.of(new PairShare(2, 200, 13)),
                        Optional.of(new PairShare(2, 200, 7)),
                        Optional.of(new PairShare(2, 200, 20)))
                .endsWith(Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(rows.getFirst().share().orElseThrow().perThousand()).hasValue(65);
        assertThat(rows.get(3).share().orElseThrow().perThousand())
                .as("nothing names either, which is no share of 0")
                .isEmpty();
        assertThat(RelationLedger.of(Evidence.CURATED, Grain.WEEK, window, List.of(), ground)
                        .rows())
                .allSatisfy(row -> assertThat(row.share()).isEmpty());
    }

    @Test
    void withFewerThanFiveIncidentsBeforeNothingIsKnown() {
        Tally now = tally(MONDAY, Direction.FORWARD, Quad.VERBAL_CONFLICT, -2, 9);
        assertThat(ledger(Grain.WEEK, WEEK, List.of(past(4), now))
                        .rows()
                        .getFirst()
                        .mean())
                .isEqualTo(new Value.Unknown("fewer than 5 incidents before"));
        assertThat(ledger(Grain.WEEK, WEEK, List.of(past(5), now))
                        .rows()
                        .getFirst()
                        .mean())
                .isInstanceOf(Value.Known.class);
    }

    @Test
    void theMeanIsDrawnToTheMeanOfAllIncidentsBefore() {
        Tally now = tally(MONDAY, Direction.FORWARD, Quad.VERBAL_CONFLICT, -2, 10);
        Tally later = tally(MONDAY.plusDays(7), Direction.FORWARD, Quad.MATERIAL_CONFLICT, -9, 100);
        List<LedgerRow> rows =
                ledger(Grain.WEEK, WEEK, List.of(past(6), now, later)).rows();
        assertThat(rows.getFirst().mean()).isInstanceOfSatisfying(Value.Known.class, known -> {
            assertThat(known.estimate().value()).isEqualTo((-20 + 5 * 4.0) / 15, within(1e-12));
            assertThat(known.estimate().n()).isEqualTo(10);
        });
    }

    @Test
    void thePastGrowsFromPeriodToPeriodAndIsThatOfTheFlow() {
        List<Tally> tallies = List.of(
                past(5),
                tally(MONDAY, Direction.FORWARD, Quad.VERBAL_CONFLICT, -2, 5),
                tally(MONDAY, Direction.BACKWARD, Quad.MATERIAL_CONFLICT, -9, 50),
                tally(MONDAY.plusDays(1), Direction.FORWARD, Quad.VERBAL_CONFLICT, -2, 1));
        LedgerRow second = ledger(Grain.DAY, WEEK, tallies).rows().get(3);
        assertThat(second.mean())
                .isInstanceOfSatisfying(
                        Value.Known.class,
                        known -> assertThat(known.estimate().value())
                                .isEqualTo((-2 + 5 * (5 * 4 - 5 * 2) / 10.0) / 6, within(1e-12)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void daysWeeksAndMonthsAddUpToTheSame(int seed) {
        Random random = new Random(seed);
        Window window = new Window(LocalDate.of(2021, 2, 1), LocalDate.of(2021, 2, 28));
        List<Tally> days = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            days.add(tally(
                    window.from().plusDays(random.nextInt(28)),
                    one(random, Direction.values()),
                    one(random, Quad.values()),
                    random.nextInt(21) - 10,
                    1 + random.nextInt(3)));
        }
        Map<Flow, Long> expected = totals(Grain.DAY, window, days);
        assertThat(totals(Grain.WEEK, window, days)).isEqualTo(expected);
        assertThat(totals(Grain.MONTH, window, days)).isEqualTo(expected);
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void flowsHaveLabels(Flow flow) {
        assertThat(flow.label(new Dyad("RUS", "TUR")))
                .isEqualTo(
                        switch (flow) {
                            case FORWARD -> "RUS→TUR";
                            case BACKWARD -> "TUR→RUS";
                            case PAIR -> "RUS–TUR";
                        });
    }

    private static Map<Flow, Long> totals(Grain grain, Window window, List<Tally> days) {
        List<Tally> tallies = days.stream()
                .map(tally -> tally(
                        grain.startOf(tally.start()), tally.direction(), tally.quad(), tally.weight(), tally.count()))
                .toList();
        return ledger(grain, window, tallies).rows().stream()
                .collect(Collectors.groupingBy(LedgerRow::flow, Collectors.summingLong(LedgerRow::total)));
    }

    /** Incidents of weight 4 a week before. */
    private static Tally past(long count) {
        return tally(MONDAY.minusDays(7), Direction.FORWARD, Quad.VERBAL_COOPERATION, 4, count);
    }

    private static Tally tally(LocalDate start, Direction direction, Quad quad, double weight, long count) {
        return new Tally(start, direction, quad, weight, 1, count);
    }

    private static RelationLedger ledger(Grain grain, Window window, List<Tally> tallies) {
        return RelationLedger.of(Evidence.MACHINE, grain, window, tallies, covered(WEEK));
    }

    private static Ground covered(Window window) {
        NavigableMap<LocalDate, Double> covered = new TreeMap<>();
        window.from().datesUntil(window.to().plusDays(1)).forEach(day -> covered.put(day, 1.0));
        return new Ground(new Coverage(window, covered), new TreeMap<>());
    }
}
