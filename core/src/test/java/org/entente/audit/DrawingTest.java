package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.event.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 17, 60, 500, 954, 955, 2000})
    void theWeightsAddUpToTheUnitsWhateverTheSize(int size) {
        List<Unit> units = Units.uneven();
        Drawing drawing = Drawing.of(units, size, 7);
        assertThat(drawing.items()).hasSize(Math.min(size, units.size()));
        assertThat(drawing.items().stream().mapToDouble(Item::weight).sum()).isCloseTo(units.size(), within(1e-6));
        assertThat(drawing.strata())
                .allSatisfy(stratum -> assertThat(stratum.drawn()).isBetween(1, (int) stratum.population()));
    }

    @Test
    void randomFramesKeepTheirUnitsTheirSizeAndTheirStrata() {
        Random random = new Random(11);
        for (int trial = 0; trial < 200; trial++) {
            List<Unit> units = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(6); i++) {
                for (Quad quad : Quad.values()) {
                    units.addAll(Units.of(Units.cell("s" + i, quad), random.nextInt(40)));
                }
            }
            if (units.isEmpty()) {
                continue;
            }
            int size = 1 + random.nextInt(60);
            Drawing drawing = Drawing.of(units, size, trial);
            assertThat(drawing.items()).hasSize(Math.min(size, units.size()));
            assertThat(drawing.items().stream().map(item -> item.unit().key())).doesNotHaveDuplicates();
            assertThat(drawing.items().stream().mapToDouble(Item::weight).sum()).isCloseTo(units.size(), within(1e-6));
            assertThat(drawing.strata().stream().mapToLong(Stratum::population).sum())
                    .isEqualTo(units.size());
        }
    }

    @Test
    void sharesAreProportionalAndNoStratumIsLeftOut() {
        Drawing drawing = Drawing.of(Units.uneven(), 100, 1);
        assertThat(drawing.strata())
                .extracting(Stratum::population, Stratum::drawn)
                .containsExactly(tuple(700L, 72), tuple(210L, 22), tuple(41L, 4), tuple(3L, 1), tuple(1L, 1));
    }

    @Test
    void largestRemaindersGetWhatIsLeft() {
        assertThat(Allocation.of(List.of(53L, 29L, 18L), 10)).containsExactly(5, 3, 2);
        assertThat(Allocation.of(List.of(5L, 5L), 100)).containsExactly(5, 5);
        assertThat(Allocation.of(List.of(1000L, 1L, 1L), 3)).containsExactly(1, 1, 1);
        assertThatThrownBy(() -> Allocation.of(List.of(3L, 3L), 1)).hasMessageContaining("among 2 strata");
    }

    @Test
    void smallCellsArePutTogetherWhereThereAreMoreCellsThanItems() {
        Drawing drawing = Drawing.of(Units.uneven(), 3, 1);
        assertThat(drawing.strata()).hasSize(3);
        assertThat(drawing.strata().getLast().cells()).hasSize(3);
        assertThat(drawing.strata().getLast().label()).isEqualTo("3 small cells together");
    }

    @Test
    void theSameSeedDrawsTheSameInWhateverOrderTheUnitsCome() {
        List<Unit> units = Units.uneven();
        List<Unit> mixed = new ArrayList<>(units);
        Collections.shuffle(mixed, new Random(3));
        assertThat(Drawing.of(mixed, 40, 5)).isEqualTo(Drawing.of(units, 40, 5));
        assertThat(Drawing.of(units, 40, 6).items())
                .isNotEqualTo(Drawing.of(units, 40, 5).items());
    }

    @Test
    void everyUnitOfAStratumIsDrawnAsOftenAsItsWeightSays() {
        List<Unit> units = new ArrayList<>(Units.of(Units.cell("a", Quad.VERBAL_CONFLICT), 10));
        units.addAll(Units.of(Units.cell("b", Quad.VERBAL_CONFLICT), 2));
        Map<String, Integer> drawn = new HashMap<>();
        int trials = 4000;
        for (int seed = 0; seed < trials; seed++) {
            Drawing.of(units, 4, seed)
                    .items()
                    .forEach(item -> drawn.merge(item.unit().key(), 1, Integer::sum));
        }
        assertThat(drawn).hasSize(12);
        drawn.forEach((key, times) -> assertThat((double) times / trials)
                .as(key)
                .isCloseTo(key.contains(" a ") || key.contains(", a ") ? 0.3 : 0.5, within(0.04)));
    }

    @Test
    void whatCannotBeDrawnIsTold() {
        assertThatThrownBy(() -> Drawing.of(List.of(), 10, 1)).hasMessageContaining("there is nothing to draw from");
        assertThatThrownBy(() -> Drawing.of(Units.uneven(), 0, 1)).hasMessage("a sample of 0 is none; draw 1 or more");
    }
}
