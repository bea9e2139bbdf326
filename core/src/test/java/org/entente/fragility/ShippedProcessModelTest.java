package org.entente.fragility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.entente.structure.StatePair;
import org.junit.jupiter.api.Test;

class ShippedProcessModelTest {
    private static final ProcessModel MODEL = ProcessModel.shipped();
    private static final LocalDate MARCH = LocalDate.of(2020, 3, 31);

    private static Balance.Told told(int one, int other, LocalDate asOf) {
        return (Balance.Told) new BalanceReader(MODEL).read(StatePair.of(one, other), asOf, List.of());
    }

    private static double fragility(Balance.Told told) {
        return told.now().fragility().orElseThrow().value();
    }

    @Test
    void itHasAFitForTheFirstDayOfEachYear() {
        assertThat(MODEL.days())
                .hasSize(31)
                .startsWith(LocalDate.of(1990, 1, 1))
                .endsWith(LocalDate.of(2020, 1, 1));
        assertThat(MODEL.span()).isEqualTo(new ProcessModel.Span(LocalDate.of(1946, 1, 1), LocalDate.of(2019, 12, 31)));
    }

    @Test
    void theJetOf2015IsEvidenceOfRussiaAndTurkeyFromItsDayOn() {
        assertThat(told(365, 640, MARCH).crises())
                .extracting(crisis -> crisis.spell().id(), Balance.Named::title)
                .contains(tuple("ICB 476", "Turkey-Russia Jet Incident"));
        Balance.Told before = told(365, 640, LocalDate.of(2015, 11, 23));
        assertThat(before.crises())
                .extracting(crisis -> crisis.spell().id())
                .containsExactly("ICB 111", "ICB 114", "ICB 159");
        assertThat(before.now().fragility()).isPresent();
        Balance.Told during = told(365, 640, LocalDate.of(2015, 12, 1));
        assertThat(during.now().stance().phase()).isEqualTo(Stance.Phase.CRISIS);
        assertThat(during.crises().getLast().spell().to()).isEmpty();
        assertThat(during.fit()).isEqualTo(LocalDate.of(2015, 1, 1));
    }

    @Test
    void indiaAndPakistanAreTheMoreFragile() {
        Balance.Told india = told(750, 770, MARCH);
        Balance.Told canada = told(2, 20, MARCH);
        assertThat(fragility(india)).isGreaterThan(3 * fragility(told(365, 640, MARCH)));
        assertThat(fragility(canada)).isLessThan(fragility(india) / 20);
        assertThat(india.now().verdict().value())
                .isGreaterThan(canada.now().verdict().value());
        assertThat(canada.crises()).isEmpty();
        assertThat(india.history()).hasSize(32);
    }

    @Test
    void itSaysWhatHoldsForAllPairsAndForNeighbours() {
        BaseRates base = told(365, 640, MARCH).base();
        assertThat(base.fragility()).isBetween(0.00005, 0.0005);
        assertThat(base.flexibility()).isBetween(0.2, 0.6);
        assertThat(base.neighbours().orElseThrow().pairs()).isBetween(250, 400);
        assertThat(base.neighbours().orElseThrow().fragility()).isGreaterThan(base.fragility());
    }

    @Test
    void theWordsNameIntervalBaseRateMethodEvidenceAndLimits() {
        BalanceWords words = new BalanceWords(told(365, 640, MARCH));
        assertThat(words.readings())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).containsPattern("\\(.* to .*\\)"));
        assertThat(words.fragility()).contains("in the 90 days after 2020-03-31", "in the mean pair of states");
        assertThat(words.evidence()).contains("Turkey-Russia Jet Incident (ICB 476, 2015-11-24 to 2016-06-29)");
        assertThat(words.limits())
                .anySatisfy(line -> assertThat(line).contains("fragility v3 (docs/methods/fragility.md)"))
                .anySatisfy(line -> assertThat(line).contains("The tables of crises end on 2019-12-31"))
                .contains(BalanceWords.LIMIT);
    }
}
