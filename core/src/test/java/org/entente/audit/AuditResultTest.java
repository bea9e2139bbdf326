package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.actor.Dyad;
import org.entente.audit.Change.Judgement;
import org.entente.event.Quad;
import org.entente.provenance.Evidence;
import org.entente.series.Estimate;
import org.junit.jupiter.api.Test;

class AuditResultTest {
    private static final List<Unit> UNITS = Units.uneven();

    private final List<Entry> entries = new ArrayList<>();

    private void judge(Sample sample, String by, Function<Item, Answer> answer) {
        sample.items()
                .forEach(item -> entries.add(new Entry(
                        entries.size() + 1L,
                        Units.DAY,
                        by,
                        new Judgement(sample.id(), item.number(), answer.apply(item)))));
    }

    private AuditResult result(Sample sample) {
        return AuditResult.of(sample, new Journal(entries));
    }

    private static PrecisionRow row(AuditResult result, String by, String value) {
        return result.precision().stream()
                .filter(row -> row.by().equals(by) && row.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void equalWeightsGiveWilsonsInterval() {
        List<WeightedShare.Value> values = new ArrayList<>(Collections.nCopies(50, new WeightedShare.Value(12, 1)));
        values.addAll(Collections.nCopies(10, new WeightedShare.Value(12, 0)));
        Estimate share = WeightedShare.of(values).orElseThrow();
        assertThat(share.value()).isCloseTo(0.8333, within(0.0001));
        assertThat(share.low()).isCloseTo(0.7197, within(0.0001));
        assertThat(share.high()).isCloseTo(0.9069, within(0.0001));
        assertThat(WeightedShare.of(List.of())).isEmpty();
    }

    @Test
    void unevenWeightsCountForTheirUnitsAndWidenTheInterval() {
        Estimate even = WeightedShare.of(List.of(new WeightedShare.Value(1, 1), new WeightedShare.Value(1, 0)))
                .orElseThrow();
        Estimate uneven = WeightedShare.of(List.of(new WeightedShare.Value(9, 1), new WeightedShare.Value(1, 0)))
                .orElseThrow();
        assertThat(even.value()).isEqualTo(0.5);
        assertThat(uneven.value()).isEqualTo(0.9);
        assertThat(uneven.high() - uneven.low()).isGreaterThan(0.7);
    }

    @Test
    void theShareIsRightOnAverageOverManyDrawings() {
        double sum = 0;
        int trials = 300;
        for (int seed = 0; seed < trials; seed++) {
            entries.clear();
            Sample sample = Units.sample(UNITS, 20, seed);
            judge(sample, "Ada", item -> right(item.unit()) ? Answer.RIGHT : Answer.WRONG_TYPE);
            sum += row(result(sample), "all", "all").share().orElseThrow().value();
        }
        double truth = UNITS.stream().filter(AuditResultTest::right).count() / (double) UNITS.size();
        assertThat(sum / trials).isCloseTo(truth, within(0.015));
    }

    private static boolean right(Unit unit) {
        return unit.cell().quad().equals(Optional.of(Quad.MATERIAL_CONFLICT))
                && unit.key().hashCode() % 3 != 0;
    }

    @Test
    void whatCannotBeToldCountsNeitherWay() {
        Sample sample = Units.sample(UNITS, 30, 4);
        judge(sample, "Ada", item -> item.number() % 3 == 0 ? Answer.CANNOT_TELL : Answer.RIGHT);
        PrecisionRow all = row(result(sample), "all", "all");
        assertThat(all.judged()).isEqualTo(30);
        assertThat(all.open()).isEqualTo(10);
        assertThat(all.share().orElseThrow().value()).isEqualTo(1);
        assertThat(all.share().orElseThrow().n()).isEqualTo(20);
    }

    @Test
    void whereCodersDifferAnItemCountsByTheShareOfThem() {
        Sample sample = Units.sample(UNITS, 30, 4);
        judge(sample, "Ada", _ -> Answer.RIGHT);
        judge(sample, "Ben", _ -> Answer.NO_EVENT);
        AuditResult result = result(sample);
        assertThat(row(result, "all", "all").share().orElseThrow().value()).isCloseTo(0.5, within(1e-9));
        assertThat(row(result, "coder", "Ada").share().orElseThrow().value()).isEqualTo(1);
        assertThat(row(result, "coder", "Ben").share().orElseThrow().value()).isZero();
        assertThat(result.alpha().orElseThrow().value()).isNegative();
        assertThat(result.coders()).containsEntry("Ada", 30).containsEntry("Ben", 30);
    }

    @Test
    void agreementOnTheAnswerMayBeLessThanOnWhatCounts() {
        Sample sample = Units.sample(UNITS, 30, 4);
        judge(sample, "Ada", item -> item.number() % 2 == 0 ? Answer.RIGHT : Answer.WRONG_ACTOR);
        judge(sample, "Ben", item -> item.number() % 2 == 0 ? Answer.RIGHT : Answer.WRONG_TYPE);
        assertThat(result(sample).alphaCounts().orElseThrow().value()).isEqualTo(1);
        assertThat(result(sample).alpha().orElseThrow().value()).isLessThan(0.7);
    }

    @Test
    void aShareStandsBesideAFigureOnlyWhenAllOfItsPartIsJudged() {
        Sample sample = Units.sample(UNITS, 30, 4);
        Optional<Quad> material = Optional.of(Quad.MATERIAL_CONFLICT);
        sample.items().stream()
                .filter(item -> item.unit().cell().quad().equals(material))
                .forEach(item -> entries.add(new Entry(
                        entries.size() + 1L, Units.DAY, "Ada", new Judgement("s1", item.number(), Answer.RIGHT))));
        AuditResult result = result(sample);
        assertThat(result.beside(Evidence.MACHINE, material)).isPresent();
        assertThat(result.beside(Evidence.MACHINE, Optional.of(Quad.VERBAL_CONFLICT)))
                .isEmpty();
        assertThat(result.beside(Evidence.MACHINE, Optional.empty())).isEmpty();
        assertThat(result.beside(Evidence.CURATED, material)).isEmpty();
    }

    @Test
    void ofOnePairOnlyItsItemsNeedBeJudged() {
        List<Unit> units = new ArrayList<>(UNITS);
        units.addAll(Units.of(
                new Cell(Optional.of("CHN-USA"), Optional.of(Quad.MATERIAL_CONFLICT), "gdelt", Evidence.MACHINE), 300));
        Sample sample = Units.sample(units, 40, 4);
        sample.items().stream()
                .filter(item -> item.unit().cell().pair().equals(Optional.of("CHN-USA")))
                .forEach(item -> entries.add(new Entry(
                        entries.size() + 1L, Units.DAY, "Ada", new Judgement("s1", item.number(), Answer.NO_EVENT))));
        Journal journal = new Journal(entries);
        Dyad judged = new Dyad("USA", "CHN");
        assertThat(AuditResult.beside(sample, journal, judged, Evidence.MACHINE, Optional.empty()))
                .hasValueSatisfying(share -> {
                    assertThat(share.value()).isZero();
                    assertThat(share.n()).isEqualTo(entries.size());
                });
        assertThat(AuditResult.beside(sample, journal, judged, Evidence.MACHINE, Optional.of(Quad.MATERIAL_CONFLICT)))
                .isPresent();
        assertThat(AuditResult.beside(sample, journal, judged, Evidence.MACHINE, Optional.of(Quad.VERBAL_CONFLICT)))
                .as("none of it was drawn")
                .isEmpty();
        assertThat(AuditResult.beside(sample, journal, judged, Evidence.CURATED, Optional.empty()))
                .isEmpty();
        assertThat(AuditResult.beside(sample, journal, new Dyad("RUS", "TUR"), Evidence.MACHINE, Optional.empty()))
                .as("not judged to the end")
                .isEmpty();
    }

    @Test
    void nothingJudgedIsUnknown() {
        Sample sample = Units.sample(UNITS, 10, 4);
        assertThat(row(result(sample), "all", "all").share()).isEmpty();
        assertThat(result(sample).alpha()).isEmpty();
    }
}
