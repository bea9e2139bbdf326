package org.entente.onset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class OnsetStudyTest {
    private static final int BEGIN = DirectedMonth.number(1990, 1);

    private static DirectedMonth row(String a, String b, int month, long events, boolean conflict) {
        return new DirectedMonth(a, b, month, OptionalLong.of(events), conflict);
    }

    private static DirectedMonth blank(int month, boolean conflict) {
        return new DirectedMonth("AAA", "BBB", month, OptionalLong.empty(), conflict);
    }

    @Test
    void aPairIsAtRiskWithARowOfTwelveMonthsAndNoDisputeInThem() {
        Panel panel = new Panel(List.of(
                row("AAA", "BBB", BEGIN, 0, false),
                row("BBB", "AAA", BEGIN + 20, 3, true),
                row("AAA", "BBB", BEGIN + 40, 1, false)));
        assertThat(panel.atRisk(0, 11)).as("twelve months are not known").isFalse();
        assertThat(panel.atRisk(0, 12)).as("a row without events is a row").isTrue();
        assertThat(panel.atRisk(0, 13)).as("no row in twelve months").isFalse();
        assertThat(panel.atRisk(0, 20)).as("the month itself does not count").isFalse();
        assertThat(panel.atRisk(0, 32)).as("a dispute twelve months before").isFalse();
        assertThat(panel.events(0, 20)).isEqualTo(3);
    }

    @Test
    void blankCountsAreNoRowAndNotZero() {
        Panel panel = new Panel(List.of(blank(BEGIN, false), blank(BEGIN + 13, true)));
        assertThat(panel.hasRow(0, 0)).isFalse();
        assertThat(panel.inConflict(0, 13)).isTrue();
        assertThat(panel.onset(0, 13)).as("nothing but blank rows before").isFalse();
    }

    @Test
    void aKeyThatStandsTwiceCountsOnce() {
        Panel panel = new Panel(List.of(
                row("AAA", "BBB", BEGIN, 5, false),
                row("AAA", "BBB", BEGIN, 5, false),
                row("BBB", "AAA", BEGIN, 2, false)));
        assertThat(panel.events(0, 0)).isEqualTo(7);
    }

    @Test
    void whatComesLaterChangesNoForecastOfEarlierMonths() {
        List<DirectedMonth> all = world(1);
        int cut = BEGIN + 84;
        List<DirectedMonth> changed = new ArrayList<>();
        for (DirectedMonth row : all) {
            changed.add(
                    row.month() < cut
                            ? row
                            : new DirectedMonth(
                                    row.source(), row.target(), row.month(), OptionalLong.of(99), !row.conflict()));
        }
        List<OnsetForecast> one = before(cut, told(all));
        List<OnsetForecast> other = before(cut, told(changed));
        assertThat(one).isNotEmpty().isEqualTo(other);
    }

    @Test
    void theMonthItselfIsNotLookedAt() {
        List<DirectedMonth> all = world(1);
        int month = BEGIN + 90;
        List<DirectedMonth> without =
                all.stream().filter(row -> row.month() < month).toList();
        List<DirectedMonth> marked = new ArrayList<>(without);
        marked.add(row("S00", "S01", month, 1000, true));
        List<DirectedMonth> quiet = new ArrayList<>(without);
        quiet.add(row("S00", "S01", month, 0, false));
        assertThat(probabilities(at(month, told(marked)))).isEqualTo(probabilities(at(month, told(quiet))));
    }

    @Test
    void traffickedAndRestlessPairsAreToldApartFromQuietOnes() {
        List<OnsetForecast> told = told(world(2));
        double onsets = told.stream().filter(OnsetForecast::onset).count();
        double expected = told.stream().mapToDouble(OnsetForecast::probability).sum();
        double own = loss(told, false);
        double rate = loss(told, true);
        assertThat(onsets).isGreaterThan(40);
        assertThat(expected / onsets).isBetween(0.8, 1.2);
        assertThat(own).isLessThan(rate);
    }

    @Test
    void otherPairsOfTheSameMonthsAreTheOnesTold() {
        List<DirectedMonth> all = world(1);
        List<DirectedMonth> test =
                all.stream().filter(row -> row.source().equals("S00")).toList();
        List<DirectedMonth> train =
                all.stream().filter(row -> !row.source().equals("S00")).toList();
        assertThat(OnsetStudy.of(train, test, Optional.empty()))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.a()).isEqualTo("S00"));
    }

    @Test
    void withoutRowsThereIsNoStudy() {
        assertThatThrownBy(() -> OnsetStudy.of(List.of(), world(1), Optional.empty()))
                .hasMessage("a study needs rows to learn from and rows to be judged by");
    }

    private static double loss(List<OnsetForecast> told, boolean reference) {
        return told.stream()
                .mapToDouble(one -> {
                    double p = reference ? one.recentRate() : one.probability();
                    return -Math.log(one.onset() ? p : 1 - p);
                })
                .sum();
    }

    private static List<OnsetForecast> told(List<DirectedMonth> all) {
        int test = BEGIN + 72;
        return OnsetStudy.of(
                all.stream().filter(row -> row.month() < test).toList(),
                all.stream().filter(row -> row.month() >= test).toList(),
                Optional.empty());
    }

    private static List<OnsetForecast> before(int month, List<OnsetForecast> told) {
        return told.stream()
                .filter(one -> DirectedMonth.number(one.year(), one.month()) < month)
                .toList();
    }

    private static List<OnsetForecast> at(int month, List<OnsetForecast> told) {
        return told.stream()
                .filter(one -> DirectedMonth.number(one.year(), one.month()) == month)
                .toList();
    }

    private static List<Double> probabilities(List<OnsetForecast> told) {
        return told.stream().map(OnsetForecast::probability).toList();
    }

    /** Fourteen states over ten years; the more two have to do with each other, the more often they get into a dispute. */
    private static List<DirectedMonth> world(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<DirectedMonth> rows = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            for (int j = i + 1; j < 14; j++) {
                int traffic = (i * 5 + j * 3) % 11;
                for (int month = BEGIN; month < BEGIN + 120; month++) {
                    boolean conflict = random.nextDouble() < 0.002 * traffic * traffic / 4;
                    rows.add(row(
                            String.format(Locale.ROOT, "S%02d", i),
                            String.format(Locale.ROOT, "S%02d", j),
                            month,
                            random.nextInt(traffic + 1),
                            conflict));
                }
            }
        }
        return rows;
    }
}
