package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.entente.Observatory;
import org.entente.coverage.CoverageBook;
import org.entente.coverage.SourceDay;
import org.entente.coverage.Traffic;
import org.entente.incident.Layer;
import org.entente.ingest.IngestPlan;
import org.entente.ingest.Progress;
import org.entente.provenance.Evidence;
import org.entente.relation.LedgerRow;
import org.entente.relation.PairShare;
import org.entente.series.Covered;
import org.entente.series.Grain;
import org.entente.series.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From files to what was held and taken up. */
class ExposuresTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2018, 1, 5);
    private static final Window WINDOW = new Window(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 1, 31));
    private static final String ICEWS =
            "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name"
                    + "\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry"
                    + "\tLatitude\tLongitude\n";

    @TempDir
    private Path folder;

    private LocalDate asOf = TODAY;

    @Test
    void countsWhatAFileOfTheWholeWorldHolds() throws IOException {
        icews(
                "a.tab",
                icews(1, DAY, "Russia", "Turkey", "040"),
                icews(2, DAY, "Turkey", "Russia", "010"),
                icews(3, DAY, "Russia", "Russia", "040"),
                icews(4, DAY, "Russia", "", "040"),
                icews(5, DAY, "France", "Turkey", "040"),
                icews(6, DAY, "France", "China", "040"),
                icews(7, DAY, "Nowhereland", "Russia", "040"));
        SourceDay day = days(sources("a.tab", "icews")).getFirst();
        assertThat(day.source()).isEqualTo("icews");
        assertThat(day.held()).isEqualTo(6);
        assertThat(day.slots()).isEmpty();
        assertThat(day.traffic())
                .as("one that names Russia twice counts once; what is set aside does not count; a statement counts")
                .contains(new Traffic(6, 4, 3, 1, 1));
        assertThat(day.traffic().orElseThrow().either()).isEqualTo(5);
    }

    @Test
    void aLedgerHasTheShareOfThePairsOwnLayerOnly() throws IOException {
        icews(
                "a.tab",
                icews(1, DAY, "Russia", "Turkey", "040"),
                icews(2, DAY, "Russia", "France", "040"),
                icews(3, DAY.plusDays(1), "Turkey", "Syria", "190"),
                icews(4, DAY.plusDays(1), "Turkey", "Syria", "190"));
        try (Observatory observatory = open(sources("a.tab", "icews"))) {
            LedgerRow pair = ledger(observatory, Layer.OWN).getLast();
            assertThat(pair.share()).contains(new PairShare(2, 4, 1));
            assertThat(pair.share().orElseThrow().perThousand()).hasValue(250);
            assertThat(ledger(observatory, Layer.ANSWERED_FOR))
                    .allSatisfy(row -> assertThat(row.share()).isEmpty());
        }
    }

    @Test
    void whatOneFileOfADaySelectedMakesItsExposureUnknownAndNotZero() throws IOException {
        packed("20180106.export.CSV.gz", row(1, DAY, "RUS", "TUR", DAY));
        SourceDay day = days(sources("20180106.export.CSV.gz", "gdelt")).getFirst();
        assertThat(day.traffic()).as("named as a fetch names days").isEmpty();
        gdelt("whole.CSV", row(2, DAY, "RUS", "FRA", DAY));
        assertThat(days(sources("20180106.export.CSV.gz", "gdelt") + sources("whole.CSV", "gdelt")))
                .singleElement()
                .satisfies(mixed -> assertThat(mixed.traffic()).isEmpty());
        assertThat(days(sources("whole.CSV", "gdelt")).getFirst().traffic()).contains(new Traffic(1, 1, 0, 0, 0));
    }

    @Test
    void aMappedTableCoversDaysAndHasNoExposure() throws IOException {
        Files.writeString(
                folder.resolve("t.csv"),
                "date,source,target,type\n2018-01-05,RUS,TUR,ACCUSE\n2018-01-05,USA,CHN,ACCUSE\n");
        String table = "  - {read: t.csv, as: table, evidence: machine,"
                + " columns: {date: date, source: source, target: target, type: type}}\n";
        assertThat(days(table)).containsExactly(new SourceDay("t.csv", DAY, 2, Optional.empty(), Optional.empty()));
    }

    @Test
    void anEventCountsOnTheDayOnWhichGdeltTookItUp() throws IOException {
        gdelt("a.CSV", row(1, DAY.minusYears(1), "RUS", "TUR", DAY), row(2, DAY, "USA", "TUR", DAY));
        assertThat(days(sources("a.CSV", "gdelt")))
                .singleElement()
                .isEqualTo(new SourceDay("gdelt", DAY, 2, Optional.empty(), Optional.of(new Traffic(2, 1, 2, 1, 0))));
    }

    @Test
    void anEventOfTheBackFileCountsOnItsOwnDay() throws IOException {
        LocalDate bulk = LocalDate.of(2013, 2, 3);
        gdelt("a.CSV", row(1, LocalDate.of(2011, 5, 1), "RUS", "TUR", bulk), row(2, bulk, "RUS", "TUR", bulk));
        assertThat(days(sources("a.CSV", "gdelt")))
                .extracting(SourceDay::day)
                .containsExactly(LocalDate.of(2011, 5, 1), bulk);
        asOf = LocalDate.of(2012, 1, 1);
        assertThat(days(sources("a.CSV", "gdelt"))).as("nobody could know").isEmpty();
    }

    @Test
    void aFileThatIsNamedByASlotHoldsThatSlot() throws IOException {
        gdelt("20180105001500.export.CSV", row(1, DAY, "RUS", "TUR", DAY));
        gdelt("20180105003000.export.CSV", row(2, DAY, "RUS", "TUR", DAY));
        assertThat(days(sources("*.CSV", "gdelt")).getFirst().slots()).contains(new SourceDay.Slots(96, 2, 0));
        try (Observatory observatory = open(sources("*.CSV", "gdelt"))) {
            assertThat(observatory.coverage(WINDOW).coverage().on(DAY)).isEqualTo(Covered.PARTLY);
        }
    }

    @Test
    void aForgottenFileTakesItsExposureAlong() throws IOException {
        icews("a.tab", icews(1, DAY, "Russia", "Turkey", "040"));
        icews("b.tab", icews(2, DAY.plusDays(1), "Russia", "Turkey", "040"));
        assertThat(days(sources("*.tab", "icews"))).hasSize(2);
        Files.delete(folder.resolve("b.tab"));
        assertThat(days(sources("*.tab", "icews"))).extracting(SourceDay::day).containsExactly(DAY);
    }

    @Test
    void asOfADayNothingThatCameLaterCounts() throws IOException {
        gdelt("a.CSV", row(1, DAY, "RUS", "TUR", DAY), row(2, DAY, "RUS", "TUR", DAY.plusDays(3)));
        asOf = DAY.plusDays(2);
        assertThat(days(sources("a.CSV", "gdelt")))
                .containsExactly(
                        new SourceDay("gdelt", DAY, 1, Optional.empty(), Optional.of(new Traffic(1, 1, 1, 1, 0))));
    }

    @Test
    void aDataFileOfAnOlderVersionIsReadAgainToBeCounted() throws IOException, SQLException {
        icews("a.tab", icews(1, DAY, "Russia", "Turkey", "040"));
        assertThat(days(sources("a.tab", "icews"))).hasSize(1);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + store());
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM schema_version WHERE file = '0005-exposure.sql'");
            for (String table : List.of("exposure", "slot", "coverage_day")) {
                statement.execute("DROP TABLE " + table);
            }
            for (String column : List.of("source", "whole", "taken_up_from")) {
                statement.execute("ALTER TABLE source_file DROP COLUMN " + column);
            }
        }
        try (Observatory observatory = Observatory.open(folder, store(), TODAY)) {
            assertThat(observatory.plan().steps())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            IngestPlan.Reread.class,
                            step -> assertThat(step.reason())
                                    .isEqualTo("an older version of Entente read it, which did not count exposure"));
            observatory.ingest(observatory.plan(), Progress.SILENT);
            observatory.measure(TODAY);
            assertThat(observatory.coverage(WINDOW).traffic()).containsOnlyKeys(DAY);
            assertThat(observatory.plan().isDone()).isTrue();
        }
    }

    private Path store() {
        return folder.resolve("out/e.duckdb");
    }

    private static List<LedgerRow> ledger(Observatory observatory, Layer layer) {
        return observatory
                .relation(Evidence.MACHINE, layer, Grain.MONTH, WINDOW)
                .rows();
    }

    private List<SourceDay> days(String sources) throws IOException {
        try (Observatory observatory = open(sources)) {
            CoverageBook book = observatory.coverage(WINDOW);
            return book.sources().stream()
                    .flatMap(source -> source.days().values().stream())
                    .toList();
        }
    }

    private Observatory open(String sources) throws IOException {
        Files.writeString(
                folder.resolve("case.yaml"),
                "case: c\ndyad: [RUS, TUR]\nperiod: {from: 2010-01-01}\nsources:\n" + sources);
        Observatory observatory = Observatory.open(folder, store(), TODAY);
        assertThat(observatory.ingest(observatory.plan(), Progress.SILENT).broken())
                .isEmpty();
        observatory.measure(asOf);
        return observatory;
    }

    private static String sources(String read, String adapter) {
        return "  - {read: \"" + read + "\", as: " + adapter + ", evidence: machine}\n";
    }

    private void icews(String name, String... rows) throws IOException {
        Files.writeString(folder.resolve(name), ICEWS + String.join("", rows));
    }

    private static String icews(int id, LocalDate day, String source, String target, String code) {
        String[] row = new String[20];
        Arrays.fill(row, "");
        row[0] = String.valueOf(id);
        row[1] = day.toString();
        row[2] = source;
        row[4] = source;
        row[6] = code;
        row[7] = "1.0";
        row[8] = target;
        row[10] = target;
        return String.join("\t", row) + "\n";
    }

    private void gdelt(String name, String... rows) throws IOException {
        Files.writeString(folder.resolve(name), String.join("", rows));
    }

    private void packed(String name, String... rows) throws IOException {
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(String.join("", rows).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A row of GDELT events 2.0. */
    private static String row(int id, LocalDate day, String first, String second, LocalDate added) {
        String[] row = new String[61];
        Arrays.fill(row, "");
        row[0] = String.valueOf(id);
        row[1] = day.toString().replace("-", "");
        row[7] = first;
        row[17] = second;
        row[26] = "042";
        row[29] = "1";
        row[30] = "1.9";
        row[59] = added.toString().replace("-", "") + "001500";
        return String.join("\t", row) + "\n";
    }
}
