package org.entente.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.document.UnreadableFileException;
import org.entente.series.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ranks where documents cover the time, and what is said of the rest. */
class RankerTest {
    private static final LocalDate MAY = LocalDate.of(2019, 5, 1);
    private static final Window MAY_AND_JUNE = new Window(MAY, LocalDate.of(2019, 6, 30));

    @TempDir
    private Path folder;

    private static ContactReport call(String state, LocalDate day) {
        return new ContactReport(
                "RUS",
                state,
                day,
                ContactForm.CALL,
                Optional.empty(),
                new ContactReport.Origin(ContactReport.Kind.DOCUMENT, state + day, "call", Optional.empty()));
    }

    /** Documents on every day of May, on the first nine days of June, and a stray. */
    private static List<LocalDate> days() {
        List<LocalDate> days =
                new ArrayList<>(MAY.datesUntil(LocalDate.of(2019, 6, 10)).toList());
        days.add(LocalDate.of(2019, 6, 20));
        return days;
    }

    private static Ranking ranking(ContactReport... reports) {
        return new Ranker(ContactLog.of(List.of(reports)), CoveredDays.ofDocuments(days()))
                .rank("RUS", ContactMeasure.CALLS, MAY_AND_JUNE);
    }

    @Test
    void strayDocumentsCoverNothing() {
        CoveredDays covered = CoveredDays.ofDocuments(days());

        assertThat(covered.stretches()).containsExactly(new Window(MAY, LocalDate.of(2019, 6, 9)));
        assertThat(covered.count(MAY_AND_JUNE)).isEqualTo(40);
        assertThat(covered.covers(LocalDate.of(2019, 6, 20))).isFalse();
        assertThat(covered.months(MAY_AND_JUNE))
                .extracting(CoveredDays.Month::wellCovered)
                .containsExactly(true, false);
    }

    @Test
    void aSilenceOfThreeDaysEndsAStretch() {
        List<LocalDate> days = new ArrayList<>(MAY.datesUntil(MAY.plusDays(6)).toList());
        days.addAll(MAY.plusDays(8).datesUntil(MAY.plusDays(14)).toList());
        assertThat(CoveredDays.ofDocuments(days).stretches()).hasSize(1);

        days.removeIf(day -> day.equals(MAY.plusDays(8)));
        assertThat(CoveredDays.ofDocuments(days).stretches())
                .containsExactly(new Window(MAY, MAY.plusDays(5)), new Window(MAY.plusDays(9), MAY.plusDays(13)));
    }

    @Test
    void counterpartsAreRankedInWellCoveredMonthsOnly() {
        Ranking ranking = ranking(
                call("TUR", MAY),
                call("TUR", MAY.plusDays(9)),
                call("DEU", MAY.plusDays(3)),
                call("DEU", LocalDate.of(2019, 6, 3)),
                call("DEU", LocalDate.of(2019, 6, 20)));

        assertThat(ranking.rankedMonths()).isEqualTo(1);
        assertThat(ranking.rankedDays()).isEqualTo(31);
        RankRow turkey = ranking.find("TUR").orElseThrow();
        RankRow germany = ranking.find("DEU").orElseThrow();
        assertThat(List.of(turkey.rank(), turkey.counted(), turkey.covered(), turkey.seen()))
                .containsExactly(1, 2, 2, 2);
        assertThat(List.of(germany.rank(), germany.counted(), germany.covered(), germany.seen()))
                .containsExactly(2, 1, 2, 3);
        assertThat(germany.most()).isEqualTo(2 + 21);
        assertThat(germany.likely().orElseThrow().low())
                .as("what a stray tells did happen")
                .isEqualTo(3);
        assertThat(ranking.verdict("TUR")).isEqualTo(Ranking.Verdict.UNDECIDED);
    }

    @Test
    void whatTheMissingDaysCannotChangeIsDecided() {
        List<ContactReport> many = new ArrayList<>(MAY.datesUntil(LocalDate.of(2019, 5, 31))
                .map(day -> call("TUR", day))
                .toList());
        many.add(call("DEU", MAY));
        Ranking ranking = ranking(many.toArray(ContactReport[]::new));

        assertThat(ranking.verdict("TUR")).isEqualTo(Ranking.Verdict.TRUE);
        assertThat(ranking.verdict("DEU")).isEqualTo(Ranking.Verdict.FALSE);
        assertThat(ranking.find("TUR").orElseThrow().likely().orElseThrow().first())
                .isEqualTo(1.0);
    }

    @Test
    void incidentsDoNotRank() {
        ContactReport incident = new ContactReport(
                "RUS",
                "TUR",
                MAY,
                ContactForm.CALL,
                Optional.empty(),
                new ContactReport.Origin(ContactReport.Kind.INCIDENT, "call", "call", Optional.empty()));
        assertThat(ranking(incident, call("DEU", MAY)).rows())
                .extracting(RankRow::counterpart)
                .containsExactly("DEU");
    }

    @Test
    void withoutAnyCoveredDayNothingIsPredicted() {
        Ranking ranking = new Ranker(ContactLog.of(List.of(call("TUR", MAY))), CoveredDays.ofDocuments(List.of(MAY)))
                .rank("RUS", ContactMeasure.CALLS, MAY_AND_JUNE);

        RankRow row = ranking.rows().getFirst();
        assertThat(row.likely()).isEmpty();
        assertThat(row.seen()).isEqualTo(1);
        assertThat(row.counted()).isZero();
        assertThat(ranking.verdict("TUR")).isEqualTo(Ranking.Verdict.UNDECIDED);
    }

    @Test
    void theMissingNumberFollowsTheNegativeBinomial() {
        // 4 on 40 days, 20 missing: P(0) = (40/60)^4.5 = 0.16131; P(1) = P(0) * 4.5 / 3 = 0.24196
        MissingCount missing = MissingCount.of(4, 40, 20);
        assertThat(missing.quantile(0.161)).isZero();
        assertThat(missing.quantile(0.162)).isEqualTo(1);
        assertThat(missing.quantile(0.403)).isEqualTo(1);
        assertThat(missing.quantile(0.404)).isEqualTo(2);
        assertThat(MissingCount.of(4, 40, 0).quantile(0.999)).isZero();
    }

    @Test
    void aTableTellsWhichMonthsAreCovered() throws IOException {
        Path table = folder.resolve("months.csv");
        Files.writeString(table, "month,documents\n2019-05,100\n2019-06,49\n2019-07,100\n2019-08,0\n2019-09,50\n");
        Map<YearMonth, Integer> months = MonthTable.read(table);
        CoveredDays covered = CoveredDays.ofMonths(months);

        assertThat(covered.stretches())
                .extracting(Window::from)
                .containsExactly(MAY, LocalDate.of(2019, 7, 1), LocalDate.of(2019, 9, 1));
        assertThat(covered.rule()).startsWith("whole months from a table: at least 50 documents");
    }

    @Test
    void aTableWithAWrongRowIsToldWithLineAndValue() throws IOException {
        Path table = folder.resolve("months.csv");
        Files.writeString(table, "month,documents\n2019-05,many\n");
        assertThatThrownBy(() -> MonthTable.read(table))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("months.csv, line 2: documents must be a whole number from 0 on, is \"many\"");
        Files.writeString(table, "month,documents\n2019-13,4\n");
        assertThatThrownBy(() -> MonthTable.read(table))
                .hasMessage("months.csv, line 2: the month must be written as 2020-03, is \"2019-13\"");
    }

    @Test
    void theYearOfLeaversIsComparedOnCoveredDays() throws IOException {
        Path file = folder.resolve("archigos.csv");
        Files.writeString(file, """
                "gwcode","leader","startdate","enddate","exit"
                640,"A",2015-01-01,2019-03-31,"Regular"
                260,"B",2015-01-01,2019-05-31,"Still in Office"
                365,"C",2015-01-01,2019-03-31,"Regular"
                220,"D",2015-01-01,2011-03-31,"Regular"
                """);
        List<LeaderTerm> terms = Archigos.read(file);
        assertThat(terms).extracting(LeaderTerm::state).containsExactly("TUR", "DEU", "RUS", "FRA");
        assertThat(terms.get(1).to()).isEmpty();

        LocalDate start = LocalDate.of(2018, 1, 1);
        List<LocalDate> days = start.datesUntil(LocalDate.of(2020, 12, 31)).toList();
        List<ContactReport> reports = new ArrayList<>();
        days.stream()
                .filter(day -> day.getDayOfMonth() == 10 || (day.getDayOfMonth() == 20 && day.getYear() < 2019))
                .forEach(day -> reports.add(call("TUR", day)));
        DepartureEffect effect =
                DepartureEffect.of("RUS", ContactLog.of(reports), CoveredDays.ofDocuments(days), terms);

        assertThat(effect.departures()).hasSize(1);
        Departure departure = effect.departures().getFirst();
        assertThat(departure.before().covered()).isEqualTo(360);
        assertThat(departure.before().contacts()).isEqualTo(12 + 9);
        assertThat(departure.after().contacts()).isEqualTo(12);
        assertThat(effect.ratio().orElseThrow().value()).isCloseTo(12.0 / 21, within(1e-9));
        assertThat(effect.permuted().orElseThrow()).isLessThan(0.05);
    }

    @Test
    void archigosWithAWrongDayIsToldWithLineAndValue() throws IOException {
        Path file = folder.resolve("archigos.csv");
        Files.writeString(file, "gwcode,leader,startdate,enddate,exit\n640,A,2015,2019-03-31,Regular\n");
        assertThatThrownBy(() -> Archigos.read(file))
                .hasMessage("archigos.csv, line 2: startdate must be a day such as 2003-03-14, is \"2015\"");
        Files.writeString(file, "gwcode,leader,startdate,enddate\n640,A,2015-01-01,2019-03-31\n");
        assertThatThrownBy(() -> Archigos.read(file))
                .hasMessageStartingWith("archigos.csv, line 2: the column \"exit\" is missing; Archigos has gwcode");
    }
}
