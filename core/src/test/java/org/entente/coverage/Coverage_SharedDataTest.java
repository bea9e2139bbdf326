package org.entente.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.Observatory;
import org.entente.ingest.Progress;
import org.entente.series.Covered;
import org.entente.series.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The daily files of ICEWS around a missing one. Skips itself where the data are not beside the repository. */
class Coverage_SharedDataTest {
    private static final Path DATA = Path.of(System.getProperty("entente.root"), "../shared/data/icews/daily");
    private static final Window WINDOW = new Window(LocalDate.of(2018, 10, 1), LocalDate.of(2018, 10, 20));

    @TempDir
    private Path folder;

    @BeforeEach
    void needsTheData() {
        assumeThat(DATA)
                .as("real data beside the repository, without which this test has nothing to read")
                .isDirectory();
    }

    @Test
    void tellsTheFirstDaysStraysAndTheMissingFile() throws IOException {
        Files.writeString(
                folder.resolve("case.yaml"),
                "case: c\ndyad: [RUS, UKR]\nperiod: {from: 2018-10-01}\nsources:\n  - {read: \""
                        + DATA.toAbsolutePath().normalize() + "/201810[01]*\", as: icews, evidence: machine}\n");
        LocalDate today = LocalDate.of(2026, 1, 1);
        try (Observatory observatory = Observatory.open(folder, folder.resolve("out/e.duckdb"), today)) {
            observatory.ingest(observatory.plan(), Progress.SILENT);
            observatory.measure(today);
            SourceCoverage icews = observatory.coverage(WINDOW).sources().getFirst();
            assertThat(icews.coverage().before())
                    .as("rows dated before the first file are strays")
                    .contains(new Window(LocalDate.of(2018, 10, 1), LocalDate.of(2018, 10, 3)));
            assertThat(icews.coverage().on(LocalDate.of(2018, 10, 6)))
                    .as("the file of this day is missing; some of its events stand in later files")
                    .isEqualTo(Covered.PARTLY);
            assertThat(icews.coverage().on(LocalDate.of(2018, 10, 7)))
                    .as("a Sunday")
                    .isEqualTo(Covered.WHOLLY);
            Traffic traffic = icews.traffic(LocalDate.of(2018, 10, 10)).orElseThrow();
            assertThat(traffic.all()).isBetween(2300L, 2500L);
            assertThat(traffic.either()).isLessThan(traffic.first() + traffic.second());
        }
    }
}
