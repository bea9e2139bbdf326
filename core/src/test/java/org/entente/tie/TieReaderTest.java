package org.entente.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Dyad;
import org.entente.actor.States;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TieReaderTest {
    private static final States STATES = States.shipped();
    private static final String ATOP =
            "ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul\n";

    @TempDir
    private Path folder;

    private Ties read(TieKind kind, String text) {
        TieReader reader = new TieReader(STATES, year -> year >= 2014);
        reader.read(new TieSource("it.csv", kind), List.of(file(text)));
        return reader.ties();
    }

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("it.csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void pledgesHaveADirectionAPairWithoutARowHasPledgedNothingAndAYearThatIsNotHeldIsUnknown() {
        Ties ties = read(TieKind.ATOP, ATOP + "2,640,2018,1,0,0,1,1\n640,2,2018,0,0,0,0,1\n640,365,2018,0,0,1,1,1\n");
        assertThat(ties.pledges(2018, new Dyad("USA", "TUR")).map(Pledges::words))
                .contains("defence, non-aggression, consultation");
        assertThat(ties.pledges(2018, new Dyad("TUR", "USA")).map(Pledges::words))
                .contains("consultation");
        assertThat(ties.pledges(2018, new Dyad("TUR", "RUS")).map(Pledges::strength))
                .contains(2);
        assertThat(ties.pledges(2018, new Dyad("TUR", "CHN"))).contains(Pledges.NONE);
        assertThat(ties.pledges(2019, new Dyad("TUR", "USA"))).isEmpty();
    }

    @Test
    void everyRowIsAccountedFor() {
        Ties ties = read(
                TieKind.ATOP,
                ATOP + "2,640,2018,1,0,0,1,1\n2,640,2018,1,0,0,1,1\n2,640,1999,1,0,0,1,1\n2,9999,2018,1,0,0,0,0\n"
                        + "2,20,2018,yes,0,0,0,0\n2,640,2018,0,0,0,0,1\n2,2,2018,1,0,0,0,0\n2,20,late,1,0,0,0,0\n");
        TieReport report = ties.reports().getFirst();
        assertThat(report.rows()).isEqualTo(8);
        assertThat(report.used()).isEqualTo(1);
        assertThat(report.repeated()).isEqualTo(1);
        assertThat(report.otherYears()).isEqualTo(1);
        assertThat(report.setAside()).isEqualTo(5);
        assertThat(report.years()).isEqualTo("1999 to 2018");
        assertThat(report.faults())
                .extracting(TieFault::toString)
                .containsExactly(
                        "line 5: ccode2 is \"9999\": no state has this Correlates of War number in 2018; Russia for instance"
                                + " has 365",
                        "line 6: atop_defense is \"yes\": write 1 (pledged) or 0 (not)",
                        "line 7: the row is \"consultation\": an earlier row says defence, non-aggression, consultation of the"
                                + " same; the earlier one counts",
                        "line 8: the pair is \"2, 2\": a pair needs two states",
                        "line 9: year is \"late\": write a whole number");
    }

    @Test
    void aSessionOfTheGeneralAssemblyIsTheYearInWhichItBegan() {
        Ties ties = read(
                TieKind.UN_IDEAL_POINTS,
                "ccode,session,IdealPoint,Q5%,Q95%\n640,74,0.5,0.1,0.9\n2,74,NA,1,2\n365,73,1.5,1.1,1.9\n");
        assertThat(ties.idealPoints().orElseThrow().in(2019).orElseThrow()).containsOnlyKeys("TUR");
        assertThat(ties.idealPoints().orElseThrow().in(2018).orElseThrow().get("RUS"))
                .isEqualTo(new IdealPoint(1.5, 1.1, 1.9));
        assertThat(ties.reports().getFirst().faults())
                .extracting(TieFault::toString)
                .containsExactly("line 3: IdealPoint is \"NA\": write a number with a point, as -0.25");
    }

    @Test
    void scoresOfADayAreKeptByPairInTheOrderOfTheAlphabet() {
        Ties ties = read(
                TieKind.DAY_SCORES,
                "date,a,b,score\n2018-01-01,TUR,RUS,-3.5\n2018-01-01,RUS,TUR,-3.5\n01.02.2018,RUS,TUR,1\n2018-01-02,XXX,TUR,1\n");
        DayScores scores = ties.dayScores().orElseThrow();
        assertThat(scores.days()).containsExactly(LocalDate.of(2018, 1, 1));
        assertThat(scores.pairs().get(new Dyad("RUS", "TUR"))).containsEntry(LocalDate.of(2018, 1, 1), -3.5);
        assertThat(ties.reports().getFirst().faults())
                .extracting(TieFault::toString)
                .containsExactly(
                        "line 4: date is \"01.02.2018\": write a day as 2018-01-31",
                        "line 5: a is \"XXX\": no state has this code on 2018-01-02; write ISO 3166-1 alpha-3, as RUS");
    }

    @Test
    void aTableThatIsAnotherIsRefusedWithItsHeader() {
        assertThatThrownBy(() -> read(TieKind.COW_IGO, "ccode1,ccode2,year,igos\n2,20,2014,70\n"))
                .isInstanceOf(TieFileException.class)
                .hasMessage("it.csv: line 1: a table read as cow-igo needs the columns ccode1, ccode2, year, dyadigos;"
                        + " missing are dyadigos; the header is ccode1, ccode2, year, igos");
    }

    @Test
    void whatIsNamedAndNotThereIsSaid() {
        TieReader reader = new TieReader(STATES, year -> year >= 2014);
        TieSource source = new TieSource("none.csv", TieKind.ATOP);
        reader.read(source, List.of());
        assertThat(reader.ties().absent()).containsExactly(source);
        assertThat(reader.ties().pledges()).isEmpty();
    }
}
