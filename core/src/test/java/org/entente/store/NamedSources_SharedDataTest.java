package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.Observatory;
import org.entente.incident.IncidentFilter;
import org.entente.ingest.LoadReport;
import org.entente.ingest.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files of the field: every record is accounted for. Skips itself where the data are not beside the repository. */
class NamedSources_SharedDataTest {
    private static final Path DATA = Path.of(System.getProperty("entente.root"), "../shared/data");

    @TempDir
    private Path folder;

    @BeforeEach
    void needsTheData() {
        assumeThat(DATA)
                .as("real data beside the repository, without which this test has nothing to read")
                .isDirectory();
    }

    @Test
    void accountsForEveryRecordOfGdeltAndUcdp() throws IOException {
        try (Observatory observatory = ingested(source("gdelt/raw/gdelt1_*", "gdelt")
                + source("gdelt/raw/gdelt2_2*", "gdelt")
                + source("ucdp/ged-*", "ucdp"))) {
            assertThat(observatory.manifest().reports())
                    .extracting(report -> report.name().replaceFirst(".*/", "") + " " + report.records())
                    .contains(
                            "gdelt1_20160728_57_58col_events.tsv.gz 710",
                            "gdelt2_20151027220000_export_61col.tsv.gz 2116",
                            "gdelt2_20180101000000.export.CSV.gz 2414",
                            "gdelt2_20191024143000.export.CSV.gz 2111",
                            "ged-syria.csv.gz 16566",
                            "ged-ukraine.csv.gz 3883");
        }
    }

    @Test
    void accountsForEveryRecordOfAWeekOfIcews() throws IOException {
        try (Observatory observatory = ingested(source("icews/daily/2018112*", "icews"))) {
            assertThat(observatory.manifest().reports()).hasSize(10);
            assertThat(observatory.manifest().reports().stream()
                            .mapToLong(LoadReport::setAside)
                            .sum())
                    .isLessThan(20);
            observatory.measure(observatory.asOf(Optional.empty()));
            assertThat(observatory.incidents().count(IncidentFilter.ALL)).isGreaterThan(5_000);
        }
    }

    private static String source(String read, String adapter) {
        return "  - {read: \"" + DATA.toAbsolutePath().normalize() + "/" + read + "\", as: " + adapter
                + ", evidence: machine}\n";
    }

    private Observatory ingested(String sources) throws IOException {
        Files.writeString(
                folder.resolve("case.yaml"),
                "case: c\ndyad: [RUS, UKR]\nperiod: {from: 2010-01-01}\nsources:\n" + sources);
        Observatory observatory = Observatory.open(folder, folder.resolve("out/e.duckdb"), LocalDate.of(2026, 1, 1));
        assertThat(observatory.ingest(observatory.plan(), Progress.SILENT).broken())
                .isEmpty();
        return observatory;
    }
}
