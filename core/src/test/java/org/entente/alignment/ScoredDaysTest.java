package org.entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.actor.States;
import org.entente.tie.DayScores;
import org.entente.tie.TieKind;
import org.entente.tie.TieReader;
import org.entente.tie.TieSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoredDaysTest {
    @TempDir
    private Path folder;

    private DayScores scores(String rows) throws IOException {
        Path file = Files.writeString(folder.resolve("scores.csv"), "date,a,b,score\n" + rows);
        TieReader reader = new TieReader(States.shipped(), _ -> true);
        reader.read(new TieSource("scores.csv", TieKind.DAY_SCORES), List.of(file));
        return reader.ties().dayScores().orElseThrow();
    }

    @Test
    void daysThatChangeSignEachTimeCountInFull() throws IOException {
        DayScores scores = scores("""
                2018-01-01,RUS,TUR,5
                2018-01-02,RUS,TUR,-1
                2018-01-03,RUS,TUR,2
                2018-01-04,RUS,TUR,-7
                2018-01-05,RUS,TUR,0
                2018-01-06,RUS,SYR,1
                """);
        YearDeeds year = ScoredDays.of(scores, "TUR", 2018).orElseThrow();
        assertThat(year.coveredDays()).isEqualTo(6);
        assertThat(year.deeds()).containsExactly(new Deeds("RUS", 2, 2, Optional.empty(), 4));
    }

    @Test
    void daysThatResembleTheirForerunnersCountForLess() throws IOException {
        DayScores scores =
                scores("2018-01-01,RUS,TUR,5\n2018-01-02,RUS,TUR,1\n2018-01-03,RUS,TUR,-2\n2018-01-04,RUS,TUR,-7\n");
        // signs + + − −, mean 0: r = (1 − 1 + 1) / 4
        Deeds deeds = ScoredDays.of(scores, "RUS", 2018).orElseThrow().deeds().getFirst();
        assertThat(deeds.cooperation()).isCloseTo(2 * 0.75 / 1.25, within(1e-12));
    }

    @Test
    void aYearWithoutDaysIsNotKnown() throws IOException {
        assertThat(ScoredDays.of(scores("2018-01-01,RUS,TUR,5\n"), "TUR", 2019)).isEmpty();
    }
}
