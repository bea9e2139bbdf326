package org.entente.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.entente.reciprocity.HawkesModel.Rate;
import org.entente.series.Coverage;
import org.entente.series.Window;
import org.junit.jupiter.api.Test;

class ReciprocityReaderTest {
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 2);
    private static final int DAYS = 500;
    private static final LocalDate LAST = FIRST.plusDays(DAYS - 1);

    private static List<Action> simulated() {
        PairSteps counts = new HawkesModel(new Rate(0.6, 0.2, 0.5), new Rate(0.6, 0.2, 0), 0.3).simulate(DAYS, 4);
        List<Action> actions = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            for (int i = 0; i < counts.first().get(day); i++) {
                actions.add(new Action(FIRST.plusDays(day), Side.FIRST, -5 - i % 3, true));
            }
            for (int i = 0; i < counts.second().get(day); i++) {
                actions.add(new Action(FIRST.plusDays(day), Side.SECOND, -4 - i % 2, true));
            }
        }
        return actions;
    }

    private static Coverage coverage(LocalDate hole) {
        TreeMap<LocalDate, Double> shares = new TreeMap<>();
        FIRST.datesUntil(LAST.plusDays(1)).filter(day -> !day.equals(hole)).forEach(day -> shares.put(day, 1.0));
        return new Coverage(new Window(FIRST, LAST), shares);
    }

    @Test
    void tellsWhoReactsToWhom() {
        ReciprocityStudy study =
                new ReciprocityReader(simulated(), List.of(), 1).read(coverage(FIRST.minusDays(1)), LAST);
        assertThat(study.run()).contains(new Window(FIRST, LAST));
        assertThat(study.weeks()).isEqualTo(71);
        HawkesFit fit = study.daily().orElseThrow();
        assertThat(fit.reacts(Side.FIRST)).isLessThan(0.01);
        assertThat(fit.reaction(Side.FIRST).value())
                .isGreaterThan(fit.reaction(Side.SECOND).value());
        assertThat(study.weekly()).isPresent();
        assertThat(study.response(Side.FIRST).orElseThrow().steps()).hasSize(13);
        assertThat(fit.delay().value()).isBetween(fit.delay().low(), fit.delay().high());
        assertThat(study.warning()).isPresent();
        assertThat(study.alarms()).isPresent();
    }

    @Test
    void looksAtTheLongestRunThatIsUnbroken() {
        ReciprocityStudy study =
                new ReciprocityReader(simulated(), List.of(), 1).read(coverage(FIRST.plusDays(300)), LAST);
        assertThat(study.run()).contains(new Window(FIRST, FIRST.plusDays(299)));
        ReciprocityStudy early =
                new ReciprocityReader(simulated(), List.of(), 1).read(coverage(FIRST.minusDays(1)), FIRST.plusDays(20));
        assertThat(early.weeks()).isEqualTo(3);
        assertThat(early.weekly()).isEmpty();
        assertThat(early.response(Side.FIRST)).isEmpty();
        assertThat(early.daily()).isEmpty();
        assertThat(early.warning()).isEmpty();
    }

    @Test
    void saysNothingWithoutAStream() {
        assertThat(new ReciprocityReader(List.of(), List.of(), 1)
                        .read(coverage(FIRST.minusDays(1)), FIRST.minusDays(1))
                        .run())
                .isEmpty();
    }
}
