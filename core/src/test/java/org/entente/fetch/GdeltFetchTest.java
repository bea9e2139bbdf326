package org.entente.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.fetch.FetchWorld.DAY;
import static org.entente.fetch.FetchWorld.content;
import static org.entente.fetch.FetchWorld.period;
import static org.entente.fetch.FetchWorld.slot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.series.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class GdeltFetchTest {
    @TempDir
    private Path temp;

    private FetchWorld world;

    @BeforeEach
    void begin() {
        world = new FetchWorld(temp);
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void writesTheRowsOfADayInTheOrderOfTheSlots() {
        world.publish(DAY);
        List<FetchReport> reports = world.run();
        assertThat(world.ids())
                .isEqualTo(Slot.listOf(DAY).stream().map(slot -> "a" + slot).toList());
        assertThat(reports).hasSize(1);
        assertThat(reports.getFirst().rowsSeen()).isEqualTo(192);
        assertThat(reports.getFirst().rowsKept()).isEqualTo(96);
        assertThat(reports.getFirst().whole()).isTrue();
        world.holdsTotals(192, Map.of("RUS", 96L, "TUR", 96L, "USA", 96L, "FRA", 96L));
    }

    @Test
    void recordsEverySlotWithItsHashes() {
        world.publish(DAY).run();
        SlotRecord first = world.manifest().list().getFirst();
        assertThat(first.line())
                .matches("20180101000000\tfetched\thttp://127.0.0.1:\\d+/gdeltv2/20180101000000.export.CSV.zip"
                        + "\t\\d{3}\t[0-9a-f]{32}\t[0-9a-f]{64}\t2\t1\t0\t");
        assertThat(world.manifest().list()).hasSize(96);
        assertThat(world.manifest().gaps(SlotRange.of(new Window(DAY, DAY)))).isEmpty();
    }

    @Test
    void leavesNothingBehindButDataAndWhatItKnowsOfTheList() {
        world.publish(DAY).run();
        assertThat(content(world.folder().path()))
                .containsOnlyKeys(
                        "20180101.export.CSV.gz",
                        "20180101.exposure.tsv",
                        "fetched.tsv",
                        ".fetch/lock",
                        ".fetch/masterfilelist.gz");
    }

    @Test
    void aSecondRunAsksForNothing() {
        world.publish(DAY).run();
        Map<String, String> before = content(world.folder().path());
        world.server().requests();
        FetchPlan plan = world.plan(period(DAY, DAY));
        assertThat(plan.isDone()).isTrue();
        assertThat(plan.held()).isEqualTo(96);
        assertThat(world.run()).isEmpty();
        assertThat(world.server().requests()).isEmpty();
        assertThat(content(world.folder().path())).isEqualTo(before);
    }

    /** As a process leaves it that was killed behind its last slot. */
    @Test
    void aRunWithNothingElseToDoPutsTheManifestInOrder() throws IOException {
        world.publish(DAY).run();
        Map<String, String> before = content(world.folder().path());
        Path manifest = world.folder().path().resolve("fetched.tsv");
        String lines = Files.readString(manifest);
        String first = lines.lines().skip(2).findFirst().orElseThrow() + "\n";
        Files.writeString(manifest, lines.replace(first, "") + first);
        assertThat(world.plan(period(DAY, DAY)).isDone()).isTrue();
        assertThat(world.run()).isEmpty();
        assertThat(content(world.folder().path())).isEqualTo(before);
    }

    @Test
    void twoFetchesOfTheSameGiveTheSameBytes() throws IOException {
        world.publish(DAY).run();
        byte[] first = Files.readAllBytes(world.folder().rows(DAY));
        Files.delete(world.folder().rows(DAY));
        assertThat(world.run().getFirst().fetched()).isEqualTo(96);
        assertThat(world.folder().rows(DAY)).hasBinaryContent(first);
        world.holdsTotals(192, Map.of("RUS", 96L, "TUR", 96L, "USA", 96L, "FRA", 96L));
    }

    @Test
    void aLongerPeriodFetchesOnlyWhatIsNew() {
        world.publish(DAY).publish(DAY.plusDays(1)).run();
        world.server().requests();
        assertThat(world.run(period(DAY, DAY.plusDays(1)))).hasSize(1);
        assertThat(world.server().requests()).hasSize(97).first().asString().startsWith("masterfilelist.txt bytes=");
    }

    @Test
    void aDayWithoutRowsHasTotalsButNoFileThatNothingCouldRead() {
        Slot.listOf(DAY).stream()
                .skip(1)
                .forEach(slot -> world.server().publish(slot, Rows.row("b" + slot, "USA", "FRA")));
        world.run();
        assertThat(world.folder().rows(DAY)).doesNotExist();
        world.holdsTotals(95, Map.of("USA", 95L, "FRA", 95L));
        assertThat(world.plan(period(DAY, DAY)).held()).isEqualTo(95);
        world.publish(slot("0000")).run();
        assertThat(world.ids()).containsExactly("a20180101000000");
        world.holdsTotals(97, Map.of("RUS", 1L, "TUR", 1L, "USA", 96L, "FRA", 96L));
    }

    @Test
    void aDryRunTouchesNothing() {
        world.publish(DAY);
        FetchPlan plan = world.fetch().plan(period(DAY, DAY), false);
        assertThat(plan.files()).isEqualTo(96);
        assertThat(plan.bytes()).isGreaterThan(96 * 100);
        assertThat(world.folder().path()).doesNotExist();
        assertThat(world.server().requests()).containsExactly("masterfilelist.txt");
    }

    @Test
    void theNewestSlotNeedsTheShortListOnly() {
        world.publish(DAY);
        List<FetchReport> reports = world.run(new FetchPlan.Newest(1));
        assertThat(world.server().requests()).containsExactly("lastupdate.txt", "20180101234500.export.CSV.zip");
        assertThat(reports.getFirst().whole()).isFalse();
        assertThat(FetchWorld.lines(world.folder().rowsSoFar(DAY))).hasSize(1);
        assertThat(world.folder().rows(DAY)).doesNotExist();
        assertThat(world.manifest().gaps(SlotRange.of(new Window(DAY, DAY))))
                .hasSize(95)
                .contains(new Gap(slot("0000"), Optional.empty(), "it was not tried yet"));
    }

    @Test
    void theNewestSlotsNeedTheEndOfTheLongListOnly() {
        for (int day = 6; day >= 0; day--) {
            world.publish(DAY.minusDays(day));
        }
        world.run(new FetchPlan.Newest(4));
        assertThat(world.server().requests())
                .startsWith("lastupdate.txt", "masterfilelist.txt bytes=-115200")
                .hasSize(6);
        assertThat(FetchWorld.lines(world.folder().rowsSoFar(DAY))).hasSize(4);
    }

    @Test
    void aDayThatWasBegunByTheNewestIsWrittenWhenTheRestIsThere() {
        world.publish(DAY).run(new FetchPlan.Newest(4));
        world.server().requests();
        world.run();
        assertThat(world.server().requests()).hasSize(1 + 92);
        assertThat(world.ids()).hasSize(96).isSorted();
        assertThat(world.folder().rowsSoFar(DAY)).doesNotExist();
        assertThat(world.folder().exposureSoFar(DAY)).doesNotExist();
    }

    @Test
    void slotsBehindTheEndOfTheListAreNotYetPublishedAndNotMissing() {
        Slot.listOf(DAY).stream().limit(40).forEach(world::publish);
        FetchPlan plan = world.plan(period(DAY, DAY));
        assertThat(plan.notYet()).isEqualTo(56);
        assertThat(plan.absent()).isEmpty();
        world.run();
        assertThat(world.folder().rows(DAY)).doesNotExist();
        assertThat(FetchWorld.lines(world.folder().rowsSoFar(DAY))).hasSize(40);
        assertThat(world.plan(period(DAY, DAY)).isDone()).isTrue();
    }

    @Test
    void keepsRowsOfAnotherWidthAsideThroughEveryRewriting() {
        world.publish(DAY);
        world.server().publish(slot("0100"), Rows.row("x", "RUS", "TUR"), "torn\trow");
        world.server().fault(slot("0200"), GdeltServer.Fault.ANSWERS_404);
        world.run();
        assertThat(world.folder().asideFile(DAY))
                .hasContent("slot\tline\tcolumns\trow\n20180101010000\t2\t2\ttorn\trow");
        assertThat(world.recordOf(slot("0100")).rowsAside()).isEqualTo(1);
        world.server().mend();
        world.run();
        assertThat(world.folder().asideFile(DAY))
                .hasContent("slot\tline\tcolumns\trow\n20180101010000\t2\t2\ttorn\trow");
        assertThat(world.ids()).hasSize(96);
    }
}
