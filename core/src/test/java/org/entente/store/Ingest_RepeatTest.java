package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.CaseFolder;
import org.entente.CaseView;
import org.entente.Observatory;
import org.entente.incident.Incident;
import org.entente.incident.IncidentFilter;
import org.entente.ingest.IngestPlan;
import org.entente.ingest.IngestReport;
import org.entente.ingest.LoadReport;
import org.entente.ingest.Progress;
import org.entente.provenance.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compare, plan, do: twice is once, and what is held depends on what lies there and not on how it came to. */
class Ingest_RepeatTest {
    private static final String ROW = "%s,2016-01-05,RUS,TUR,%s,";

    @TempDir
    private Path temp;

    @Test
    void aSecondRunKeepsEverythingAndChangesNothing() {
        CaseFolder folder = folder("a", "b");
        CaseFolder.Ingested first = folder.ingest();
        assertThat(first.report().loaded()).extracting(LoadReport::name).containsExactly("a.csv", "b.csv");
        try (Observatory observatory = folder.open()) {
            assertThat(observatory.plan().isDone()).isTrue();
            assertThat(observatory.plan().steps())
                    .containsExactly(new IngestPlan.Keep("a.csv"), new IngestPlan.Keep("b.csv"));
        }
        CaseFolder.Ingested second = folder.ingest();
        assertThat(second.report()).isEqualTo(new IngestReport(List.of(), List.of()));
        assertThat(second.contentHash()).isEqualTo(first.contentHash());
    }

    @Test
    void changedContentIsReadAgain() {
        CaseFolder folder = folder("a", "b");
        String before = folder.ingest().contentHash();
        folder.table("a.csv", CaseFolder.HEADER, ROW.formatted("a", "REJECT"));
        CaseFolder.Ingested changed = folder.ingest();
        assertThat(changed.report().loaded()).extracting(LoadReport::name).containsExactly("a.csv");
        assertThat(changed.contentHash()).isNotEqualTo(before);
        folder.table("a.csv", CaseFolder.HEADER, ROW.formatted("a", "AGREE"));
        assertThat(folder.ingest().contentHash()).as("changed back").isEqualTo(before);
    }

    @Test
    void aChangedMappingIsReadAgain() {
        CaseFolder folder = folder("a");
        folder.ingest();
        folder.withoutSources().source("a.csv", Evidence.CURATED, CaseFolder.HEADER);
        try (Observatory observatory = folder.open()) {
            assertThat(observatory.plan().steps())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            IngestPlan.Reread.class,
                            step -> assertThat(step.reason()).isEqualTo("the case reads it differently now"));
        }
        assertThat(folder.ingest().report().loaded()).hasSize(1);
        assertThat(folder.ingest().report().loaded()).isEmpty();
    }

    @Test
    void aRowOfTheFutureIsReadWhenItsDayHasCome() {
        CaseFolder folder = CaseFolder.in(temp)
                .source("a.csv", Evidence.MACHINE, CaseFolder.HEADER)
                .table(
                        "a.csv",
                        CaseFolder.HEADER,
                        "a,2022-01-02,RUS,TUR,AGREE,",
                        "b,20220105,RUS,TUR,AGREE,",
                        "c,never,RUS,TUR,AGREE,");
        assertThat(folder.ingest().setAside()).hasSize(3);
        try (Observatory observatory = folder.open()) {
            assertThat(observatory.plan().isDone()).as("on the same day").isTrue();
        }
        try (Observatory observatory = folder.open(CaseFolder.TODAY.plusDays(1))) {
            assertThat(observatory.plan().steps())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            IngestPlan.Reread.class,
                            step -> assertThat(step.reason()).isEqualTo("a day that lay in the future has come"));
            assertThat(observatory.ingest(observatory.plan(), Progress.SILENT).loaded())
                    .singleElement()
                    .satisfies(load -> assertThat(load.accepted()).isEqualTo(1));
            assertThat(observatory.plan().isDone()).isTrue();
        }
        try (Observatory observatory = folder.open(CaseFolder.TODAY.plusDays(4))) {
            assertThat(observatory.plan().isDone())
                    .as("days without hyphens, too")
                    .isFalse();
        }
    }

    @Test
    void aFileThatHasGoneIsForgotten() {
        String both = folder("a", "b").ingest().contentHash();
        CaseFolder folder = folder("a").delete("b.csv");
        CaseFolder.Ingested without = folder.ingest();
        assertThat(without.contentHash()).isNotEqualTo(both);
        try (Observatory observatory = folder.open()) {
            assertThat(observatory.manifest().reports())
                    .extracting(LoadReport::name)
                    .containsExactly("a.csv");
        }
        assertThat(folder("a", "b").ingest().contentHash()).as("back again").isEqualTo(both);
    }

    @Test
    void incidentsAreMadeAgainWhenAFileGoesAndComesBack() {
        CaseFolder folder = folder("a", "b");
        folder.measured(Optional.empty()).close();
        folder("b").ingest();
        try (Observatory observatory = folder("a", "b").measured(Optional.empty())) {
            assertThat(observatory.incidents().list(IncidentFilter.ALL, 10))
                    .extracting(Incident::key)
                    .containsExactly("a", "b");
        }
    }

    @Test
    void measuringTwiceMakesNothingNew() {
        try (Observatory observatory = folder("a").open()) {
            observatory.ingest(observatory.plan(), Progress.SILENT);
            assertThat(observatory.measure(CaseFolder.TODAY)).isTrue();
            assertThat(observatory.measure(CaseFolder.TODAY)).isFalse();
            assertThat(observatory.measure(CaseFolder.TODAY.minusDays(1))).isTrue();
        }
    }

    @Test
    void whichReportOfAnIncidentLeadsDoesNotDependOnTheOrderOfReading() {
        CaseFolder folder = CaseFolder.in(temp)
                .source("*.csv", Evidence.MACHINE, CaseFolder.HEADER)
                .table("a.csv", CaseFolder.HEADER, ROW.formatted("x", "AGREE"))
                .table("b.csv", CaseFolder.HEADER, ROW.formatted("x", "REJECT"));
        assertThat(type(folder)).isEqualTo("AGREE");
        folder.table("a.csv", CaseFolder.HEADER, ROW.formatted("x", "CONSULT"));
        assertThat(type(folder)).isEqualTo("CONSULT");
    }

    private static String type(CaseFolder folder) {
        try (Observatory observatory = folder.measured(Optional.empty())) {
            assertThat(observatory.incidents().count(IncidentFilter.ALL)).isEqualTo(1);
            return observatory.incidents().find("x").orElseThrow().what().key();
        }
    }

    @Test
    void whichCuratedFileKeepsAnIdDoesNotDependOnTheOrderOfReading() {
        CaseFolder folder = CaseFolder.in(temp)
                .source("*.csv", Evidence.CURATED, CaseFolder.HEADER)
                .table("a.csv", CaseFolder.HEADER, ROW.formatted("y", "AGREE"))
                .table("b.csv", CaseFolder.HEADER, ROW.formatted("x", "REJECT"));
        assertThat(folder.ingest().setAside()).isEmpty();
        folder.table("a.csv", CaseFolder.HEADER, ROW.formatted("x", "AGREE"));
        assertThat(folder.ingest().setAside())
                .singleElement()
                .satisfies(row -> assertThat(row.file()).isEqualTo("b.csv"));
        folder.table("a.csv", CaseFolder.HEADER, ROW.formatted("y", "AGREE"));
        assertThat(folder.ingest().setAside()).isEmpty();
        folder.table("a.csv", CaseFolder.HEADER, ROW.formatted("x", "AGREE")).ingest();
        assertThat(folder.delete("a.csv").ingest().setAside()).isEmpty();
    }

    @Test
    void anOptionalSourceWithoutFilesLeavesAnEmptyView() {
        try (Observatory observatory = CaseFolder.in(temp)
                .source("none.csv", Evidence.MACHINE, CaseFolder.HEADER)
                .measured(Optional.empty())) {
            CaseView view = observatory.view(CaseFolder.TODAY);
            assertThat(observatory.plan().missing()).hasSize(1);
            assertThat(view.incidents()).isEmpty();
            assertThat(view.vintage()).isNotBlank();
            assertThat(view.machine()).isFalse();
        }
    }

    /** A case of one machine source for each name, each with one row. */
    private CaseFolder folder(String... names) {
        CaseFolder folder = CaseFolder.in(temp);
        for (String name : names) {
            folder.source(name + ".csv", Evidence.MACHINE, CaseFolder.HEADER)
                    .table(name + ".csv", CaseFolder.HEADER, ROW.formatted(name, "AGREE"));
        }
        return folder;
    }
}
