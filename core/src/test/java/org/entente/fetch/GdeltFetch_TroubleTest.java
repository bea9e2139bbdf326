package org.entente.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.fetch.FetchWorld.DAY;
import static org.entente.fetch.FetchWorld.content;
import static org.entente.fetch.FetchWorld.period;
import static org.entente.fetch.FetchWorld.slot;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.ingest.Progress;
import org.entente.series.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server has wrong, slot by slot: each is recorded with its reason, and the rest goes on. */
@Timeout(60)
class GdeltFetch_TroubleTest {
    private static final Slot BAD = slot("0300");

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

    private void publishAllButTheBadOne() {
        Slot.listOf(DAY).stream().filter(slot -> !slot.equals(BAD)).forEach(world::publish);
    }

    private void holdsAllButTheBadOne(SlotState state, String reason) {
        assertThat(world.recordOf(BAD).state()).isEqualTo(state);
        assertThat(world.recordOf(BAD).reason()).matches(reason);
        assertThat(world.ids()).hasSize(95).doesNotContain("a" + BAD);
        assertThat(world.manifest().gaps(SlotRange.of(new Window(DAY, DAY))))
                .extracting(Gap::slot, Gap::state)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(BAD, Optional.of(state)));
        world.holdsTotals(190, Map.of("RUS", 95L, "TUR", 95L, "USA", 95L, "FRA", 95L));
    }

    @Test
    void aSlotThatTheListLacksIsMissing() {
        publishAllButTheBadOne();
        assertThat(world.plan(period(DAY, DAY)).absent()).containsExactly(BAD);
        world.run();
        holdsAllButTheBadOne(SlotState.MISSING, "the list has no file for it");
        assertThat(world.plan(period(DAY, DAY)).isDone()).isTrue();
    }

    @Test
    void aSlotThatTurnsUpLaterIsPutInItsPlace() {
        publishAllButTheBadOne();
        world.run();
        world.publish(BAD);
        world.server().requests();
        world.run();
        assertThat(world.server().requests()).hasSize(2).contains(BAD.fileName());
        FetchWorld other = new FetchWorld(temp.resolve("other"));
        try (other) {
            other.publish(DAY).run();
            assertThat(world.folder().rows(DAY))
                    .hasSameBinaryContentAs(other.folder().rows(DAY));
            assertThat(world.folder().exposureFile(DAY))
                    .hasSameBinaryContentAs(other.folder().exposureFile(DAY));
        }
    }

    @Test
    void aFileThatIsNotThereIsMissingAndAskedForAgainByTheNextRun() {
        world.publish(DAY);
        world.server().fault(BAD, GdeltServer.Fault.ANSWERS_404);
        world.run();
        holdsAllButTheBadOne(SlotState.MISSING, "the server answers 404");
        Map<String, String> before = content(world.folder().path());
        assertThat(world.plan(period(DAY, DAY)).again()).isEqualTo(1);
        world.run();
        assertThat(content(world.folder().path())).isEqualTo(before);
        world.server().mend();
        world.run();
        assertThat(world.ids()).hasSize(96).isSorted();
    }

    @Test
    void aWrongHashIsTriedOnceMore() {
        publishAllButTheBadOne();
        byte[] archive = GdeltServer.zip("x.CSV", GdeltServer.text(FetchWorld.usual(BAD)));
        world.server().serve(BAD, archive).list(BAD, archive.length, "0".repeat(32));
        world.run();
        holdsAllButTheBadOne(SlotState.BROKEN, "its MD5 is [0-9a-f]{32}, the list says otherwise");
        assertThat(world.server().requests()).filteredOn(BAD.fileName()::equals).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"1, it has \\d+ bytes the list says \\d+", "-1, it has more than 0 bytes the list says \\d+"})
    void aWrongSizeIsBroken(int more, String reason) {
        publishAllButTheBadOne();
        byte[] archive = GdeltServer.zip("x.CSV", GdeltServer.text(FetchWorld.usual(BAD)));
        world.server().serve(BAD, archive).list(BAD, archive.length + more, GdeltServer.md5(archive));
        world.run();
        holdsAllButTheBadOne(SlotState.BROKEN, reason.replace(" the", ", the"));
    }

    @Test
    void anAnswerWithoutEndIsCut() {
        world.publish(DAY);
        world.server().fault(BAD, GdeltServer.Fault.SENDS_MORE);
        world.run();
        holdsAllButTheBadOne(SlotState.BROKEN, "it has more than \\d+ bytes, the list says \\d+");
    }

    @Test
    void anArchiveCutShortIsBroken() {
        publishAllButTheBadOne();
        byte[] archive = GdeltServer.zip("x.CSV", GdeltServer.text(FetchWorld.usual(BAD)));
        world.server().publish(BAD, Arrays.copyOf(archive, archive.length - 30));
        world.run();
        holdsAllButTheBadOne(SlotState.BROKEN, "the zip archive is cut short: its directory is missing");
    }

    @Test
    void whatIsNoArchiveIsBroken() {
        publishAllButTheBadOne();
        world.server().publish(BAD, GdeltServer.text("<html>"));
        world.run();
        holdsAllButTheBadOne(SlotState.BROKEN, "it is no zip archive");
    }

    @Test
    void aBombIsBroken() {
        publishAllButTheBadOne();
        world.server().publish(BAD, GdeltServer.zip("x.CSV", new byte[1 << 25]));
        world.run();
        holdsAllButTheBadOne(SlotState.BROKEN, "the zip archive of \\d+ bytes unpacks to more than \\d+ bytes");
    }

    @Test
    void aFileThatTheListMakesHugeIsNotAskedFor() {
        publishAllButTheBadOne();
        world.server().list(BAD, 1L << 40, "0".repeat(32));
        world.run();
        holdsAllButTheBadOne(SlotState.BROKEN, "the list gives 1099511627776 bytes; at most 16777216 are taken");
        assertThat(world.server().requests()).doesNotContain(BAD.fileName());
    }

    @ParameterizedTest
    @CsvSource({
        "STALLS_BEFORE_ANSWERING, 'the server stalls after 0 bytes, 2 tries'",
        "STALLS_HALFWAY, 'the server stalls after 1\\d\\d bytes, 2 tries'",
        "BREAKS_HALFWAY, 'the connection broke after 1\\d\\d bytes, 2 tries'",
        "ANSWERS_503, 'the server answers 503, 2 tries'"
    })
    void aSlotWithoutAnswerIsBroken(GdeltServer.Fault fault, String reason) {
        world.publish(DAY);
        world.server().fault(BAD, fault);
        world.run();
        holdsAllButTheBadOne(SlotState.BROKEN, reason);
    }

    @Test
    void aServerThatGoesAwayEndsTheRunAndTheNextGoesOn() {
        world.publish(DAY);
        Slot.listOf(DAY).stream().skip(40).forEach(slot -> world.server().fault(slot, GdeltServer.Fault.ANSWERS_503));
        assertThatThrownBy(world::run)
                .isInstanceOf(FetchException.class)
                .hasMessageMatching(
                        "http://127.0.0.1:\\d+/gdeltv2 no longer answers \\(the server answers 503, 2 tries at"
                                + " 20180101103000\\); what was fetched stays, run again later");
        world.server().mend().requests();
        world.run();
        assertThat(world.server().requests()).hasSize(1 + 56);
        assertThat(world.ids()).hasSize(96).isSorted();
    }

    @Test
    void aServerThatIsNotThereIsTold() {
        FetchWorld gone = new FetchWorld(temp.resolve("gone"));
        URI base = gone.server().base();
        gone.close();
        GdeltFetch fetch = FetchWorld.fetch(FetchWorld.caseFolder(temp, "[]"), gone.folder(), base);
        assertThatThrownBy(() -> fetch.plan(period(DAY, DAY), true))
                .isInstanceOf(FetchException.class)
                .hasMessage("the list at " + base + " cannot be had: no connection, 2 tries");
    }

    @Test
    void aWrongBaseIsTold() {
        URI base = URI.create(world.server().base() + "/nothing");
        GdeltFetch fetch = FetchWorld.fetch(FetchWorld.caseFolder(temp, "[]"), world.folder(), base);
        assertThatThrownBy(() -> fetch.plan(period(DAY, DAY), true))
                .hasMessage(base + "/masterfilelist.txt cannot be had: the server answers 404; is the base right?");
        assertThatThrownBy(() -> fetch.plan(new FetchPlan.Newest(1), true))
                .hasMessage(base + "/lastupdate.txt cannot be had: the server answers 404; is the base right?");
    }

    @Test
    void twoFetchesIntoOneFolderAreNotPossible() throws IOException {
        world.publish(DAY);
        try (FetchFolder.Lock _ = world.folder().lock()) {
            assertThatThrownBy(world::run)
                    .hasMessage("another fetch is at work in " + world.folder().path() + "; wait for its end");
        }
    }

    @Test
    void aFolderKeepsTheActorsItWasBegunWith() {
        world.publish(DAY).run();
        FetchFolder folder = world.folder();
        URI base = world.server().base();
        GdeltFetch fewer = FetchWorld.fetch(FetchWorld.caseFolder(temp, "[NAT]"), folder, base);
        assertThat(fewer.plan(period(DAY, DAY), true).actors().keys()).containsExactly("NAT", "RUS", "SYR", "TUR");
        GdeltFetch more = FetchWorld.fetch(FetchWorld.caseFolder(temp, "[SYR, USA]"), folder, base);
        assertThatThrownBy(() -> more.plan(period(DAY, DAY), true))
                .hasMessage(
                        folder.path() + " keeps rows that name NAT RUS SYR TUR; the case also has USA, whose rows were"
                                + " left out there. Fetch into another folder (--into), or delete this one");
    }

    @Test
    void aDayThatSomeoneChangedIsToldAndLeft() throws IOException {
        publishAllButTheBadOne();
        world.run();
        AtomicFile.writePacked(world.folder().rows(DAY), out -> out.write('\n'));
        world.publish(BAD);
        assertThatThrownBy(world::run)
                .hasMessage(
                        world.folder().rows(DAY) + " or the table of its exposure was changed since it was written, so"
                                + " that no slot can be added; delete it and fetch again, then the whole day is fetched anew");
        Files.delete(world.folder().rows(DAY));
        world.run();
        assertThat(world.ids()).hasSize(96).isSorted();
    }

    @Test
    void aTornLineOfTheManifestDoesNotCount() throws IOException {
        world.publish(DAY).run(new FetchPlan.Newest(10));
        Path file = world.folder().path().resolve(Manifest.FILE_NAME);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 10));
        assertThat(world.manifest().list()).hasSize(9);
        world.run(new FetchPlan.Newest(10));
        assertThat(file).hasBinaryContent(whole);
        Files.writeString(file, "nonsense\n", StandardOpenOption.APPEND);
        assertThatThrownBy(world::manifest)
                .hasMessage(file + ":13: \"nonsense\" is no line of a manifest (1 columns instead of 10)");
    }

    @Test
    void aPartThatAKilledProcessDidNotRecordDoesNotCount() throws IOException {
        publishAllButTheBadOne();
        world.run();
        new DayFiles(world.folder(), DAY)
                .put(BAD, new Part(List.of("stray"), List.of(), Exposure.NONE), world.manifest());
        assertThat(world.plan(period(DAY, DAY)).isDone()).isFalse();
        world.run();
        assertThat(world.ids()).hasSize(95).doesNotContain("stray");
        assertThat(world.folder().parts(DAY)).doesNotExist();
    }

    @Test
    void whatAnotherProcessFetchedSinceThePlanIsNotFetchedAgain() {
        publishAllButTheBadOne();
        world.run();
        world.publish(BAD);
        GdeltFetch late = world.fetch();
        FetchPlan plan = late.plan(period(DAY, DAY), true);
        world.run();
        late.run(plan, Progress.SILENT, _ -> {});
        assertThat(world.ids()).hasSize(96);
        world.holdsTotals(192, Map.of("RUS", 96L, "TUR", 96L, "USA", 96L, "FRA", 96L));
    }
}
