package org.entente.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.entente.fetch.FetchWorld.DAY;
import static org.entente.fetch.FetchWorld.TODAY;
import static org.entente.fetch.FetchWorld.period;
import static org.entente.fetch.FetchWorld.slot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.Observatory;
import org.entente.coverage.SourceCoverage;
import org.entente.coverage.SourceDay;
import org.entente.coverage.SourceDay.Slots;
import org.entente.coverage.Traffic;
import org.entente.ingest.IngestPlan;
import org.entente.ingest.IngestReport;
import org.entente.ingest.LoadReport;
import org.entente.ingest.Progress;
import org.entente.ingest.SetAside;
import org.entente.series.Covered;
import org.entente.series.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a fetch counted, from the server to the coverage of a case: its rows are a selection, its totals are not. */
@Timeout(60)
class GdeltFetch_ExposureTest {
    private static final Window WINDOW = new Window(DAY.minusDays(1), DAY.plusDays(4));

    @TempDir
    private Path temp;

    private FetchWorld world;
    private Observatory observatory;

    @BeforeEach
    void begin() throws IOException {
        world = new FetchWorld(temp);
        Path caseFolder = temp.resolve("reading");
        Files.createDirectories(caseFolder);
        Files.writeString(caseFolder.resolve("case.yaml"), """
                case: test
                dyad: [RUS, TUR]
                period: {from: 2015-01-01}
                sources:
                  - {read: ../data/gdelt/*.gz, as: gdelt, evidence: machine, optional: true}
                """);
        observatory = Observatory.open(caseFolder, temp.resolve("e.duckdb"), TODAY);
    }

    @AfterEach
    void end() {
        observatory.close();
        world.close();
    }

    private IngestReport ingest() {
        IngestReport report = observatory.ingest(observatory.plan(), Progress.SILENT);
        observatory.measure(TODAY);
        return report;
    }

    private SourceCoverage gdelt() {
        return observatory.coverage(WINDOW).sources().getFirst();
    }

    /** Publishes a slot: one row between the pair, one of Russia and another, one of others, one of a region. */
    private void publish(Slot slot) {
        world.server()
                .publish(
                        slot,
                        row("a", slot, "RUS", "TUR"),
                        row("b", slot, "RUS", "USA"),
                        row("c", slot, "USA", "FRA"),
                        row("d", slot, "EUR", "FRA"));
    }

    private static String row(String id, Slot slot, String first, String second) {
        String[] cells = Rows.row(id + slot, first, second).split("\t", -1);
        cells[1] = Slot.name(slot.day());
        cells[26] = "042";
        cells[29] = "1";
        cells[30] = "1.9";
        cells[59] = slot.name();
        return String.join("\t", cells);
    }

    @Test
    void theTotalsAreThoseOfTheWholeDayAndNotOfTheRowsKept() {
        Slot.listOf(DAY).forEach(this::publish);
        world.run();
        IngestReport report = ingest();
        assertThat(report.broken()).isEmpty();
        assertThat(report.loaded())
                .extracting(LoadReport::name, LoadReport::evidence, LoadReport::records, LoadReport::setAside)
                .containsExactly(
                        tuple("../data/gdelt/20180101.export.CSV.gz", "machine", 192L, 0L),
                        tuple("../data/gdelt/20180101.exposure.tsv", "totals", 5L, 0L),
                        tuple("../data/gdelt/fetched.tsv", "totals", 96L, 0L));
        assertThat(gdelt().days().values())
                .containsExactly(new SourceDay(
                        "gdelt",
                        DAY,
                        192,
                        Optional.of(new Slots(96, 96, 0)),
                        Optional.of(new Traffic(4 * 96, 2 * 96, 96, 96, 0))));
        assertThat(observatory.plan().isDone()).isTrue();
    }

    @Test
    void aDayOfWhichSlotsAreMissingIsCoveredInPart() {
        Slot.listOf(DAY).stream().limit(40).forEach(this::publish);
        publish(new Slot(DAY.plusDays(1).atStartOfDay()));
        world.run();
        ingest();
        assertThat(gdelt().find(DAY).flatMap(SourceDay::slots)).contains(new Slots(96, 40, 56));
        assertThat(gdelt().coverage().on(DAY)).isEqualTo(Covered.PARTLY);
        assertThat(gdelt().coverage().on(DAY.minusDays(1))).isEqualTo(Covered.BEFORE);
        assertThat(gdelt().coverage().on(DAY.plusDays(1))).isEqualTo(Covered.NOT);
        assertThat(gdelt().traffic(DAY).map(Traffic::all)).contains(160L);
    }

    @Test
    void aDayOfWhichNoRowIsKeptIsCoveredAndItsShareIsAKnownZero() {
        LocalDate quiet = DAY.plusDays(1);
        Slot.listOf(DAY).forEach(this::publish);
        Slot.listOf(quiet).forEach(slot -> world.server().publish(slot, row("c", slot, "USA", "FRA")));
        world.run(period(DAY, quiet));
        ingest();
        assertThat(world.folder().rows(quiet)).doesNotExist();
        assertThat(gdelt().coverage().on(quiet)).isEqualTo(Covered.WHOLLY);
        assertThat(gdelt().traffic(quiet)).contains(new Traffic(96, 0, 0, 0, 0));
    }

    @Test
    void aSlotThatTurnsUpLaterIsNoticedAndReplacesWhatWasCounted() {
        List<Slot> slots = Slot.listOf(DAY);
        slots.subList(0, 95).forEach(this::publish);
        publish(new Slot(DAY.plusDays(1).atStartOfDay()));
        world.run();
        ingest();
        assertThat(gdelt().traffic(DAY).map(Traffic::all)).contains(95 * 4L);
        publish(slots.getLast());
        world.run();
        assertThat(observatory.plan().steps())
                .filteredOn(IngestPlan.Reread.class::isInstance)
                .extracting(IngestPlan.Step::name)
                .containsExactly(
                        "../data/gdelt/20180101.export.CSV.gz",
                        "../data/gdelt/20180101.exposure.tsv",
                        "../data/gdelt/fetched.tsv");
        ingest();
        assertThat(gdelt().traffic(DAY).map(Traffic::all)).contains(96 * 4L);
        assertThat(gdelt().coverage().on(DAY)).isEqualTo(Covered.WHOLLY);
    }

    @Test
    void totalsThatAreTakenAwayLeaveTheirDayUnknown() throws IOException {
        Slot.listOf(DAY).forEach(this::publish);
        world.run();
        ingest();
        Files.delete(world.folder().exposureFile(DAY));
        ingest();
        assertThat(gdelt().find(DAY).map(SourceDay::held)).contains(192L);
        assertThat(gdelt().traffic(DAY))
                .as("the rows are a selection, so nothing is counted from them")
                .isEmpty();
        assertThat(gdelt().coverage().on(DAY)).as("the slots were held").isEqualTo(Covered.WHOLLY);
    }

    @Test
    void aCodeThatNobodyKnowsIsSetAsideAndATornTableIsRefused() throws IOException {
        publish(slot("0000"));
        Slot.listOf(DAY).stream().skip(1).forEach(slot -> world.server().publish(slot, row("x", slot, "XQZ", "RUS")));
        world.run();
        ingest();
        assertThat(observatory.manifest().setAside(1000))
                .extracting(SetAside::toString)
                .contains(
                        "../data/gdelt/20180101.exposure.tsv: country: no state is known by this on that day (\"XQZ\");"
                                + " mend it, or tell us what it means");
        Files.writeString(world.folder().exposureFile(DAY), "day\tcountry\trows\ttotal\n2018-01-01\tRUS\n");
        assertThat(ingest().broken())
                .singleElement()
                .asString()
                .endsWith("20180101.exposure.tsv:2: \"2018-01-01?RUS\" has not the four columns of the header;"
                        + " delete it and fetch the day again");
        assertThat(gdelt().traffic(DAY)).as("what was held stays").isPresent();
    }
}
