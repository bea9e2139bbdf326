package org.entente.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coverage.SourceDay.Slots;
import org.entente.series.Covered;
import org.entente.series.Window;
import org.junit.jupiter.api.Test;

class CoverageBookTest {
    private static final LocalDate FIRST = LocalDate.of(2018, 10, 1);
    private static final Window WINDOW = new Window(FIRST, FIRST.plusDays(60));

    private final List<SourceDay> rows = new ArrayList<>();

    private CoverageBook book() {
        return CoverageBook.of(WINDOW, rows);
    }

    private Covered on(int day) {
        return book().coverage().on(FIRST.plusDays(day));
    }

    private void world(int day, long events) {
        rows.add(new SourceDay(
                "world",
                FIRST.plusDays(day),
                events,
                Optional.empty(),
                Optional.of(new Traffic(events, events / 10, events / 20, 2, 1))));
    }

    private void slots(int day, int held, int missing) {
        rows.add(new SourceDay(
                "slots", FIRST.plusDays(day), 7, Optional.of(new Slots(96, held, missing)), Optional.empty()));
    }

    private void selection(int day, long events) {
        rows.add(new SourceDay("table", FIRST.plusDays(day), events, Optional.empty(), Optional.empty()));
    }

    @Test
    void aDayIsCoveredAsFarAsItsSlotsAreHeld() {
        slots(1, 96, 0);
        slots(2, 40, 56);
        slots(3, 0, 96);
        assertThat(on(0)).isEqualTo(Covered.BEFORE);
        assertThat(on(1)).isEqualTo(Covered.WHOLLY);
        assertThat(on(2)).isEqualTo(Covered.PARTLY);
        assertThat(book().coverage().share(FIRST.plusDays(2))).isCloseTo(40 / 96.0, within(1e-12));
        assertThat(on(3)).as("rows alone do not cover a day of slots").isEqualTo(Covered.NOT);
    }

    @Test
    void aDayFarBelowAUsualOneIsCoveredPartlyAndStraysCoverNothing() {
        for (int day = 10; day < 40; day++) {
            world(day, day % 7 < 2 ? 1000 : 2000);
        }
        world(3, 60);
        world(4, 90);
        world(41, 300);
        world(42, 600);
        assertThat(on(3)).as("3 % of a usual day").isEqualTo(Covered.BEFORE);
        assertThat(on(12)).as("a weekend").isEqualTo(Covered.WHOLLY);
        assertThat(on(41)).isEqualTo(Covered.PARTLY);
        assertThat(book().coverage().share(FIRST.plusDays(41))).isCloseTo(0.15, within(1e-12));
        assertThat(on(42)).isEqualTo(Covered.WHOLLY);
        assertThat(on(43)).isEqualTo(Covered.NOT);
    }

    @Test
    void manyDaysOfStraysDoNotPassForUsual() {
        for (int day = 0; day < 30; day++) {
            world(day, 10);
        }
        for (int day = 30; day < 40; day++) {
            world(day, 2000);
        }
        assertThat(book().coverage().first()).contains(FIRST.plusDays(30));
    }

    @Test
    void whatIsUsualChangesWithTheYears() {
        for (int day = 0; day < 300; day++) {
            world(day - 250, day < 150 ? 100 : 5000);
        }
        assertThat(book().coverage().on(FIRST.minusDays(250)))
                .as("little, but as much as on the days around")
                .isEqualTo(Covered.WHOLLY);
    }

    @Test
    void anyRowOfASelectionCoversItsDay() {
        selection(5, 1);
        selection(6, 1000);
        assertThat(on(5)).isEqualTo(Covered.WHOLLY);
        assertThat(book().traffic()).isEmpty();
    }

    @Test
    void aDayIsCoveredAsByTheSourceThatHeldMost() {
        slots(1, 40, 0);
        selection(1, 3);
        slots(2, 40, 0);
        assertThat(on(1)).isEqualTo(Covered.WHOLLY);
        assertThat(on(2)).isEqualTo(Covered.PARTLY);
        assertThat(book().sources()).extracting(SourceCoverage::source).containsExactly("slots", "table");
    }

    @Test
    void whatWasTakenUpAddsUpOverSourcesAndLeavesUncoveredDaysOut() {
        world(5, 2000);
        world(6, 50);
        rows.add(new SourceDay(
                "other",
                FIRST.plusDays(5),
                1,
                Optional.of(new Slots(96, 96, 0)),
                Optional.of(new Traffic(10, 5, 4, 1, 1))));
        assertThat(book().traffic()).containsOnlyKeys(FIRST.plusDays(5));
        Traffic sum = book().traffic().firstEntry().getValue();
        assertThat(sum).isEqualTo(new Traffic(2010, 205, 104, 3, 2));
        assertThat(sum.either()).as("what names both counts once").isEqualTo(205 + 104 - 5);
    }

    @Test
    void monthsCountDaysSlotsAndEvents() {
        slots(4, 96, 0);
        slots(5, 40, 3);
        CoverageMonth october = book().sources().getFirst().months().getFirst();
        assertThat(october.count(Covered.BEFORE)).isEqualTo(4);
        assertThat(october.count(Covered.WHOLLY)).isEqualTo(1);
        assertThat(october.count(Covered.PARTLY)).isEqualTo(1);
        assertThat(october.count(Covered.NOT)).isEqualTo(25);
        assertThat(october.slotsMissing()).contains(56L + 25 * 96);
        assertThat(october.held()).isEqualTo(14);
        assertThat(october.traffic()).as("never 0 where it is unknown").isEmpty();
        assertThat(book().sources().getFirst().months()).hasSize(2);
    }

    @Test
    void daysBeforeASourceHadSlotsLackNone() {
        rows.add(new SourceDay("slots", FIRST, 3, Optional.empty(), Optional.empty()));
        slots(40, 96, 0);
        List<CoverageMonth> months = book().sources().getFirst().months();
        assertThat(months.getFirst().count(Covered.NOT)).isEqualTo(30);
        assertThat(months.getFirst().slotsMissing()).isEmpty();
        assertThat(months.getLast().slotsMissing()).contains(20 * 96L);
    }
}
