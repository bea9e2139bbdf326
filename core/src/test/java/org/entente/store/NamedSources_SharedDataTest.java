package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.Observatory;
import org.entente.incident.Incident;
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
    void accountsForEveryRecordOfGdelt() throws IOException {
        try (Observatory observatory = ingested(source("gdelt/raw/gdelt1_*", "gdelt")
                + source("gdelt/raw/gdelt2_*", "gdelt")
                + source("gdelt/raw/small/events*", "gdelt")
                + source("gdelt/raw/gdeltpyr_mentions*", "gdelt-mentions")
                + source("gdelt/raw/small/mentions*", "gdelt-mentions"))) {
            assertThat(told(observatory))
                    .containsExactlyInAnyOrder(
                            "gdelt1_20160728_57_58col_events.tsv.gz event 710 = 702 + 8",
                            "gdelt2_20151027220000_export_61col.tsv.gz event 2116 = 2116 + 0",
                            "gdelt2_20180101000000.export.CSV.gz event 2414 = 2414 + 0",
                            "gdelt2_20191024143000.export.CSV.gz event 2111 = 2111 + 0",
                            "gdelt2_filtered_20201113_headered.csv.gz event 2824 = 2824 + 0",
                            "gdelt2_filtered_20201114_headered.csv.gz event 2601 = 2601 + 0",
                            "gdelt2_filtered_20201115_headered.csv.gz event 3929 = 3929 + 0",
                            "events.csv event 100 = 100 + 0",
                            "events1.csv event 100 = 90 + 10",
                            "eventsT.csv event 100 = 100 + 0",
                            "gdeltpyr_mentions_sample_header_csv.csv.gz mention 1635 = 1635 + 0",
                            "mentions.csv mention 100 = 100 + 0",
                            "mentionsT.csv mention 100 = 100 + 0");
            assertThat(observatory.manifest().mismatches())
                    .allSatisfy(mismatch -> assertThat(mismatch.subject()).isEqualTo("quad"))
                    .filteredOn(mismatch -> mismatch.file().endsWith("gdelt2_20180101000000.export.CSV.gz"))
                    .extracting(mismatch -> mismatch.codes() + " " + mismatch.records())
                    .containsExactly("02 157", "09 57", "14 43", "08 36");
        }
    }

    @Test
    void knowsThePlacesOfAnExtractWithAHeader() throws IOException, SQLException {
        ingested(source("gdelt/raw/gdelt2_filtered_20201113*", "gdelt")).close();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("out/e.duckdb"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT line, place, place_country, place_precision, latitude,"
                        + " longitude FROM event WHERE event_key = 'gdelt:954680550'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getLong("line")).isEqualTo(2);
            assertThat(row.getString("place")).isEqualTo("Helmand, Helmand, Afghanistan");
            assertThat(row.getString("place_country")).isEqualTo("AF");
            assertThat(row.getString("place_precision")).isEqualTo("5");
            assertThat(row.getDouble("latitude")).isEqualTo(31);
            assertThat(row.getDouble("longitude")).isEqualTo(64);
        }
    }

    @Test
    void findsTheMentionsOfTheEventsOfOneQuarterOfAnHour() throws IOException {
        try (Observatory observatory = ingested(source("gdelt/raw/small/events.csv", "gdelt")
                + source("gdelt/raw/small/mentions.csv", "gdelt-mentions"))) {
            observatory.measure(observatory.asOf(Optional.empty()));
            LocalDate asOf = observatory.asOf(Optional.empty());
            assertThat(observatory.incidents().list(IncidentFilter.ALL, 100))
                    .extracting(Incident::key)
                    .filteredOn(key -> key.startsWith("gdelt:4104"))
                    .as("the events of the same quarter of an hour")
                    .isNotEmpty()
                    .allMatch(key -> observatory.mentions().count(key, asOf) > 0);
        }
    }

    @Test
    void accountsForEveryRecordOfUcdp() throws IOException {
        try (Observatory observatory = ingested(source("ucdp/ged-*", "ucdp"))) {
            assertThat(observatory.manifest().reports())
                    .extracting(report -> report.name().replaceFirst(".*/", "") + " " + report.records())
                    .containsExactly("ged-syria.csv.gz 16566", "ged-ukraine.csv.gz 3883");
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
            assertThat(observatory.manifest().mismatches())
                    .as("its rows have no quad class, and all weights are the table's")
                    .isEmpty();
            observatory.measure(observatory.asOf(Optional.empty()));
            assertThat(observatory.incidents().count(IncidentFilter.ALL)).isGreaterThan(5_000);
        }
    }

    private static List<String> told(Observatory observatory) {
        return observatory.manifest().reports().stream()
                .map(file -> file.name().replaceFirst(".*/", "") + " " + file.holds() + " " + file.records() + " = "
                        + file.accepted() + " + " + file.setAside())
                .toList();
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
