package org.entente.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.entente.ingest.Adapters;
import org.entente.series.Window;
import org.junit.jupiter.api.Test;

class FeedChangesTest {
    private final FeedChanges changes = FeedChanges.shipped();

    @Test
    void everyChangeBelongsToASourceThatCaseFilesCanName() {
        assertThat(changes.list())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(Adapters.words()).contains(change.source()))
                .extracting(FeedChange::from)
                .isSorted();
    }

    @Test
    void tellsWhichChangesLieNearADay() {
        LocalDate begin = LocalDate.of(2015, 2, 18);
        assertThat(changes.near(begin.plusDays(14), FeedChanges.ARTEFACT_DAYS))
                .extracting(FeedChange::label)
                .containsExactly("GDELT 2.0 begins");
        assertThat(changes.near(begin.plusDays(15), FeedChanges.ARTEFACT_DAYS)).isEmpty();
        assertThat(changes.near(begin.minusDays(14), FeedChanges.ARTEFACT_DAYS)).hasSize(1);
        assertThat(changes.of(Set.of("icews")).near(begin, FeedChanges.ARTEFACT_DAYS))
                .isEmpty();
    }

    @Test
    void aChangeWhoseDayIsNotKnownIsNearWhereverItCanHaveCome() {
        FeedChange suspended = changes.near(LocalDate.of(2014, 1, 20), 0).getFirst();
        assertThat(suspended.when()).isEqualTo("between 2014-01-01 and 2014-01-31");
        assertThat(suspended.isNear(LocalDate.of(2014, 2, 1), 0)).isFalse();
        assertThat(suspended.isNear(LocalDate.of(2014, 2, 1), 1)).isTrue();
    }

    @Test
    void tellsThoseOfAWindow() {
        Window month = new Window(LocalDate.of(2014, 1, 31), LocalDate.of(2015, 2, 18));
        assertThat(changes.within(month)).hasSize(2);
        assertThat(changes.of(Set.of("icews")).within(month)).isEmpty();
        assertThat(changes.of(Set.of("icews")).list())
                .extracting(FeedChange::when)
                .containsExactly("2023-04-11");
    }

    @Test
    void aChangeCannotEndBeforeItBegins() {
        LocalDate day = LocalDate.of(2014, 1, 2);
        assertThatThrownBy(() -> new FeedChange("gdelt", day, day.minusDays(1), "It", "what", "basis"))
                .hasMessage("It cannot end (2014-01-01) before it begins (2014-01-02)");
    }
}
