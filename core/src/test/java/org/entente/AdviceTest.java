package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.casefile.NewCase;
import org.entente.ingest.Progress;
import org.entente.provenance.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a case that shows nothing says. */
class AdviceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path temp;

    private Observatory opened(Optional<LocalDate> from, Optional<LocalDate> to) {
        NewCase made = Observatory.newCase(
                new NewCase.Request("IND", "PAK", from, to, Optional.of(temp.resolve("case")), List.of()), TODAY);
        made.write();
        return Observatory.open(made.folder(), temp.resolve("e.duckdb"), TODAY);
    }

    private static CaseView view(Observatory observatory) {
        observatory.ingest(observatory.plan(), Progress.SILENT);
        LocalDate day = observatory.asOf(Optional.empty());
        observatory.measure(day);
        return observatory.view(day);
    }

    @Test
    void aNewCaseSaysWhichCommandGetsWhat() {
        try (Observatory observatory = opened(Optional.empty(), Optional.empty())) {
            CaseView view = view(observatory);
            Advice advice = view.advice(observatory.pair()).orElseThrow();
            String folder = observatory.caseFile().folder().toString();
            assertThat(advice.statement())
                    .isEqualTo("Nothing was read yet, so there is nothing to show about India and Pakistan.");
            assertThat(advice.steps())
                    .extracting(Advice.Step::command)
                    .containsExactly(
                            "entente fetch gdelt " + folder + " --newest 96",
                            "entente fetch gdelt " + folder,
                            "put files where the case reads data/gdelt-mentions/*",
                            "put files where the case reads data/icews/*",
                            "put files where the case reads data/polecat/*",
                            "put files where the case reads data/ucdp/*",
                            "put files where the case reads data/acled/*",
                            "put files where the case reads data/news/*",
                            "entente run " + folder);
            assertThat(advice.steps().get(1).effect()).contains("8,736 files, about 2 hours of fetching");
            assertThat(view.missing())
                    .contains("No file is there for the source data/gdelt/*.gz (optional; entente fetch gdelt gets it;"
                            + " see docs/data/gdelt.md)");
            assertThat(view.usual()).isEqualTo(Evidence.MACHINE);
        }
    }

    @Test
    void aPeriodBeforeGdeltHasNothingToFetch() {
        try (Observatory observatory =
                opened(Optional.of(LocalDate.of(1999, 1, 1)), Optional.of(LocalDate.of(1999, 12, 31)))) {
            assertThat(view(observatory)
                            .advice(observatory.pair())
                            .orElseThrow()
                            .steps())
                    .extracting(Advice.Step::command)
                    .noneMatch(command -> command.contains("fetch"))
                    .contains("put files where the case reads data/gdelt/*.gz");
        }
    }

    @Test
    void recordsWithoutAnActOfThePairAreSaid() throws Exception {
        try (Observatory observatory = opened(Optional.empty(), Optional.empty())) {
            Path folder = observatory.caseFile().folder().resolve("data/ucdp");
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve("ged.csv"),
                    "id,date_start,side_a,side_b,gwnoa,gwnob,dyad_name,source_office,source_article,best,"
                            + "where_coordinates,adm_2,adm_1,country,where_prec,latitude,longitude\n"
                            + "1,2026-10-01,Government of Syria,x,652,,a,b,c,3,d,,,Syria,1,33,36\n");
            Advice advice = view(observatory).advice(observatory.pair()).orElseThrow();
            assertThat(advice.statement())
                    .isEqualTo("1 records were read, and none is an act between India and Pakistan, 2026-08-24 to"
                            + " 2026-11-22.");
            assertThat(advice.steps().getLast().command()).startsWith("entente doctor ");
            assertThat(view(observatory).missing())
                    .contains(
                            "Optional, and no file is there: data/gdelt/*.gz, data/gdelt-mentions/*, data/icews/*, data/polecat/*,"
                                    + " data/acled/*, data/news/*");
        }
    }

    @Test
    void aCaseThatShowsSomethingNeedsNone() {
        try (Observatory observatory = CaseFolder.withEvents(temp, Evidence.CURATED, "a,2019-05-01,RUS,TUR,AGREE,")
                .measured(Optional.empty())) {
            assertThat(view(observatory).advice(observatory.pair())).isEmpty();
            assertThat(observatory.pair()).isEqualTo("Russia and Turkey");
        }
    }
}
