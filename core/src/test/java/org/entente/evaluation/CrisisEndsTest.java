package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.actor.Dyad;
import org.entente.evaluation.CrisisScores.Onset;
import org.entente.series.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far ends lie from those that people date. */
class CrisisEndsTest {
    private static final Window YEAR = new Window(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));

    @TempDir
    private Path folder;

    private static CrisisGold crisis(String other, String trigger, String... over) {
        return new CrisisGold(
                new Dyad("RUS", other),
                other,
                new TreeSet<>(List.of(LocalDate.parse(trigger))),
                new TreeSet<>(List.of(over).stream().map(LocalDate::parse).toList()));
    }

    private static Onset onset(String other, String day) {
        return new Onset(new Dyad("RUS", other), LocalDate.parse(day));
    }

    @Test
    void endsAreHeldAgainstTheLastDayForEither() {
        CrisisEnds ends = CrisisEnds.of(
                List.of(
                        crisis("UKR", "2018-11-25", "2018-12-26", "2018-12-29"),
                        crisis("TUR", "2018-03-01", "2018-03-10"),
                        crisis("USA", "2018-05-01"),
                        crisis("VEN", "2018-07-01", "2018-07-20"),
                        crisis("ZMB", "2018-08-01", "2018-08-20")),
                Map.of(
                        onset("UKR", "2018-11-24"), Optional.of(LocalDate.parse("2018-12-18")),
                        onset("TUR", "2018-03-03"), Optional.of(LocalDate.parse("2018-05-09")),
                        onset("USA", "2018-05-01"), Optional.of(LocalDate.parse("2018-05-09")),
                        onset("VEN", "2018-07-01"), Optional.empty()),
                YEAR);
        assertThat(ends.both()).isEqualTo(4);
        assertThat(ends.undated()).isEqualTo(1);
        assertThat(ends.open()).isEqualTo(1);
        assertThat(ends.onsets()).containsExactlyInAnyOrder(-1L, 2L, 0L, 0L);
        assertThat(ends.ends()).containsExactlyInAnyOrder(-11L, 60L);
        assertThat(CrisisEnds.median(ends.ends())).hasValue(24.5);
        assertThat(CrisisEnds.apart(ends.ends())).hasValue(35.5);
        assertThat(CrisisEnds.close(ends.ends())).isEqualTo(1);
        assertThat(CrisisEnds.median(List.of())).isEmpty();
    }

    @Test
    void terminationDatesAreReadWhereTheyAreKnownToTheDay() throws IOException {
        Path file = Files.writeString(folder.resolve("gold.csv"), """
                actorname,trigger_date,termination_date,triggername,threatname,crisno
                Ukraine,25 November 2018,26 December 2018,Russia,Russia,491
                Russia,6 September 2018,29 December 2018,Ukraine,Ukraine,491
                Turkey,1 March 2018,. May 2018,Russia,Russia,500
                """);
        List<CrisisGold> crises = CrisisGoldFile.read(file, YEAR).crises();
        assertThat(crises)
                .extracting(CrisisGold::over)
                .containsExactlyInAnyOrder(Optional.of(LocalDate.parse("2018-12-29")), Optional.empty());
    }
}
