package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.casefile.CaseMistakesException;
import org.entente.incident.LadderStep;
import org.entente.ingest.LoadReport;
import org.entente.ingest.Source;
import org.entente.provenance.Evidence;
import org.entente.series.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservatoryTest {
    private static final LocalDate BEGINNING = LocalDate.of(2015, 1, 1);
    private static final LocalDate END = LocalDate.of(2020, 12, 31);

    @TempDir
    private Path temp;

    @Test
    void aCaseWithMistakesMakesNoDataFile() {
        CaseFolder folder = CaseFolder.in(temp).text("case.yaml", "case: x\n");
        assertThatThrownBy(() -> Observatory.open(folder.folder(), folder.store(), CaseFolder.TODAY))
                .isInstanceOf(CaseMistakesException.class);
        assertThat(folder.store()).doesNotExist();
    }

    @Test
    void theDayThatCountsIsTheOneGivenElseTheCasesLastElseToday() {
        LocalDate given = LocalDate.of(2016, 6, 1);
        CaseFolder folder = CaseFolder.withEvents(temp, Evidence.CURATED);
        try (Observatory observatory = folder.open()) {
            assertThat(observatory.asOf(Optional.of(given))).isEqualTo(given);
            assertThat(observatory.asOf(Optional.empty())).isEqualTo(END);
        }
        folder.text("case.yaml", "case: test\ndyad: [RUS, TUR]\nperiod: {from: 2015-01-01}\n");
        try (Observatory observatory = Observatory.open(folder.folder(), folder.store(), CaseFolder.TODAY)) {
            assertThat(observatory.asOf(Optional.empty())).isEqualTo(CaseFolder.TODAY);
        }
    }

    @Test
    void theWindowIsThePeriodCutAtThatDay() {
        try (Observatory observatory =
                CaseFolder.withEvents(temp, Evidence.CURATED).measured(Optional.empty())) {
            assertThat(observatory.view(CaseFolder.TODAY).window()).isEqualTo(new Window(BEGINNING, END));
            LocalDate day = LocalDate.of(2016, 6, 1);
            assertThat(observatory.view(day).window()).isEqualTo(new Window(BEGINNING, day));
            LocalDate before = BEGINNING.minusDays(1);
            assertThat(observatory.view(before).window()).isEqualTo(new Window(before, before));
        }
    }

    @Test
    void theViewTellsWhatItRestsOn() {
        CaseFolder folder = CaseFolder.withEvents(
                temp,
                Evidence.MACHINE,
                "a,2016-01-01,RUS,TUR,AGREE,",
                "a,2016-01-01,RUS,TUR,AGREE,",
                "b,2016-01-02,RUS,nobody,AGREE,");
        try (Observatory observatory = folder.measured(Optional.empty())) {
            CaseView view = observatory.view(END);
            assertThat(view.files())
                    .containsExactly(new LoadReport("events.csv", "table", "machine", "event", 3, 2, 1));
            assertThat(view.ladder())
                    .startsWith(
                            new LadderStep(1, "known by the as-of day", Evidence.MACHINE, 2, 2),
                            new LadderStep(2, "both actors and the type known", Evidence.MACHINE, 2, 2),
                            new LadderStep(3, "same record", Evidence.MACHINE, 2, 1))
                    .endsWith(new LadderStep(9, "gatherings of three or more counted once", Evidence.MACHINE, 1, 1));
            assertThat(view.count(Evidence.MACHINE)).isEqualTo(1);
            assertThat(view.count(Evidence.CURATED)).isZero();
            assertThat(view.machine()).isTrue();
            assertThat(view.curated()).isFalse();
        }
    }

    @Test
    void theVintageChangesWithTheFiles() {
        CaseFolder folder = CaseFolder.withEvents(temp, Evidence.MACHINE, "a,2016-01-01,RUS,TUR,AGREE,");
        String one = vintage(folder);
        assertThat(vintage(folder)).isEqualTo(one);
        folder.table("events.csv", CaseFolder.HEADER, "a,2016-01-02,RUS,TUR,AGREE,");
        assertThat(vintage(folder)).isNotEqualTo(one);
    }

    private static String vintage(CaseFolder folder) {
        try (Observatory observatory = folder.measured(Optional.empty())) {
            return observatory.view(END).vintage();
        }
    }

    @Test
    void aMissingSourceIsTold() {
        try (Observatory observatory = CaseFolder.in(temp)
                .source("none.csv", Evidence.MACHINE, CaseFolder.HEADER)
                .open()) {
            assertThat(observatory.plan().missing()).extracting(Source::read).containsExactly("none.csv");
        }
    }

    @Test
    void progressIsHeardFromBeginningToEnd() {
        List<String> heard = new ArrayList<>();
        try (Observatory observatory =
                CaseFolder.withEvents(temp, Evidence.MACHINE).open()) {
            observatory.ingest(observatory.plan(), (what, done, total) -> heard.add(what + " " + done + "/" + total));
        }
        assertThat(heard).containsExactly("events.csv 0/32", "events.csv 32/32");
    }

    @Test
    void anEpisodeIsDatedByTheIncidentsOfTheCase() {
        CaseFolder folder = CaseFolder.withEvents(temp, Evidence.CURATED, "shot,2015-11-24,TUR,RUS,ASSAULT,")
                .episode("{id: jet, trigger: shot, endedBy: letter}");
        try (Observatory observatory = folder.measured(Optional.empty())) {
            CaseView view = observatory.view(END);
            assertThat(view.episodes().known())
                    .extracting(episode -> episode.onset())
                    .containsExactly(LocalDate.of(2015, 11, 24));
            assertThat(view.episodes().missing())
                    .containsExactly("the end of the episode \"jet\": letter is not known");
        }
    }
}
