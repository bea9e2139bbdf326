package org.entente.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.fetch.FetchWorld.DAY;
import static org.entente.fetch.FetchWorld.content;
import static org.entente.fetch.FetchWorld.slot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.Observatory;
import org.entente.actor.ActorDirectory;
import org.entente.ingest.Progress;
import org.entente.series.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class FolderFetchTest {
    private static final Slot FIRST = slot("0000");
    private static final Slot SECOND = slot("0015");
    private static final Slot THIRD = slot("0030");

    @TempDir
    private Path temp;

    private FolderWorld world;

    @BeforeEach
    void begin() {
        world = new FolderWorld(temp);
    }

    @Test
    void givesTheSameRowsAndTotalsAsAFetchFromAServer() throws IOException {
        try (FetchWorld server = new FetchWorld(Files.createDirectories(temp.resolve("served")))) {
            server.publish(DAY).run();
            Slot.listOf(DAY).forEach(world::put);
            world.run();
            assertThat(world.into().rows(DAY))
                    .hasSameBinaryContentAs(server.folder().rows(DAY));
            assertThat(world.into().exposure(DAY))
                    .contains(server.folder().exposure(DAY).orElseThrow());
            assertThat(world.into().manifest().gaps(SlotRange.of(new Window(DAY, DAY))))
                    .isEmpty();
        }
    }

    @Test
    void takesZipGzipAndPlainFilesAndLeavesThemAsTheyAre() {
        world.put(FIRST)
                .put(SECOND.name() + ".export.CSV.gz", FolderWorld.gzip(GdeltServer.text(FetchWorld.usual(SECOND))))
                .put(THIRD.name() + ".export.CSV", GdeltServer.text(FetchWorld.usual(THIRD)));
        Map<String, String> before = content(world.from());
        world.run();
        assertThat(world.idsSoFar()).containsExactly("a" + FIRST, "a" + SECOND, "a" + THIRD);
        assertThat(world.into().exposure(DAY))
                .contains(new Exposure(6, Map.of("RUS", 3L, "TUR", 3L, "USA", 3L, "FRA", 3L)));
        assertThat(content(world.from())).isEqualTo(before);
    }

    @Test
    void aSecondRunHasNothingToDo() {
        world.put(FIRST).put(SECOND);
        world.run();
        Map<String, String> once = content(world.into().path());
        assertThat(world.plan().isDone()).isTrue();
        assertThat(world.run()).isEmpty();
        assertThat(content(world.into().path())).isEqualTo(once);
    }

    @Test
    void aSlotThatIsNotThereIsMissingOnceALaterOneIsAndIsTakenInWhenItComes() {
        world.put(FIRST).put(THIRD);
        world.run();
        assertThat(world.recordOf(SECOND).state()).isEqualTo(SlotState.MISSING);
        assertThat(world.recordOf(SECOND).reason()).isEqualTo("the folder has no file for it");
        assertThat(world.into().manifest().find(slot("0045"))).isEmpty();
        assertThat(world.idsSoFar()).containsExactly("a" + FIRST, "a" + THIRD);
        world.put(SECOND);
        world.run();
        assertThat(world.idsSoFar()).containsExactly("a" + FIRST, "a" + SECOND, "a" + THIRD);
        assertThat(world.recordOf(SECOND).state()).isEqualTo(SlotState.FETCHED);
    }

    @Test
    void aListBesideTheFilesIsHeldAgainstThem() {
        byte[] first = FolderWorld.archive(FIRST);
        byte[] second = FolderWorld.archive(SECOND);
        byte[] other = FolderWorld.archive(THIRD);
        other[other.length - 1] ^= 1;
        world.put(FIRST)
                .put(SECOND)
                .put(THIRD)
                .list("masterfilelist.txt", FIRST, first)
                .list("masterfilelist.txt", SECOND, Arrays.copyOf(second, second.length - 1))
                .line("masterfilelist.txt", "150383 short\n")
                .list("lastupdate.txt", THIRD, other)
                .line("lastupdate.txt", "torn");
        FolderFetch.Plan plan = world.plan();
        assertThat(plan.unlisted()).isZero();
        assertThat(plan.fetch().orElseThrow().list().samples())
                .containsExactly("masterfilelist.txt:3: \"150383 short\"");
        world.run();
        assertThat(world.recordOf(FIRST).md5()).isEqualTo(GdeltServer.md5(first));
        assertThat(world.recordOf(SECOND).reason())
                .isEqualTo("it has " + second.length + " bytes, the list says " + (second.length - 1));
        assertThat(world.recordOf(THIRD).state()).isEqualTo(SlotState.BROKEN);
        assertThat(world.recordOf(THIRD).reason()).endsWith(", the list says otherwise");
        assertThat(world.idsSoFar()).containsExactly("a" + FIRST);
    }

    @Test
    void aFileInNoListIsTakenAndNobodyVouchesForIt() {
        world.put(FIRST);
        assertThat(world.plan().unlisted()).isEqualTo(1);
        world.run();
        assertThat(world.recordOf(FIRST).md5()).isEmpty();
        assertThat(world.recordOf(FIRST).sha256()).hasSize(64);
        assertThat(world.recordOf(FIRST).url()).startsWith("file:///").endsWith("/mirror/" + FIRST.fileName());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {".zip | it is no zip archive", ".gz | the gzip file is damaged: Not in GZIP format"})
    void aFileThatIsNotWhatItsNameSaysIsSetAside(String ending, String reason) {
        world.put(FIRST.name() + ".export.CSV" + ending, GdeltServer.text("no archive at all"))
                .put(SECOND);
        world.run();
        assertThat(world.recordOf(FIRST).state()).isEqualTo(SlotState.BROKEN);
        assertThat(world.recordOf(FIRST).reason()).isEqualTo(reason);
        assertThat(world.idsSoFar()).containsExactly("a" + SECOND);
    }

    @Test
    void cutShortAndEmptyFilesAreBrokenUntilTheyAreWhole() {
        byte[] whole = FolderWorld.gzip(GdeltServer.text(FetchWorld.usual(FIRST)));
        world.put(FIRST.name() + ".export.CSV.gz", Arrays.copyOf(whole, whole.length / 2))
                .put(SECOND.name() + ".export.CSV", new byte[0]);
        world.run();
        assertThat(world.recordOf(FIRST).reason()).isEqualTo("the gzip file is cut short");
        assertThat(world.recordOf(SECOND).reason()).isEqualTo("it is empty");
        world.put(FIRST.name() + ".export.CSV.gz", whole);
        world.run();
        assertThat(world.idsSoFar()).containsExactly("a" + FIRST);
    }

    @Test
    void ofSeveralFilesForASlotTheOneThatAListCanNameIsTaken() {
        world.put(FIRST.name() + ".export.CSV", GdeltServer.text(Rows.row("other", "RUS", "TUR")))
                .put(FIRST);
        world.run();
        assertThat(world.idsSoFar()).containsExactly("a" + FIRST);
    }

    @Test
    void aFileThatStillGrowsIsWaitedForAndNothingBeforeItCountsAsMissing() {
        world.put(FIRST).put(THIRD).put(slot("0100"));
        FolderFetch.Plan plan = world.fetch().plan(() -> {
            world.put(THIRD.fileName(), new byte[] {'P', 'K'});
            return true;
        });
        assertThat(plan.growing()).containsExactly(world.from().resolve(THIRD.fileName()));
        FetchPlan fetch = plan.fetch().orElseThrow();
        assertThat(fetch.wanted()).extracting(ListedFile::slot).containsExactly(FIRST, slot("0100"));
        assertThat(fetch.absent()).containsExactly(SECOND);
    }

    @Test
    void namesThatCanBeNoSlotAreToldAndOthersDoNotMatter() {
        world.put("20180101000700.export.CSV.zip", new byte[] {1})
                .put("20150218224500.export.CSV.zip", new byte[] {1})
                .put("20220102000000.export.CSV.zip", new byte[] {1})
                .put("20180101000000.translation.export.CSV.zip", new byte[] {1})
                .put(".20180101000000.export.CSV.zip.Xy12", new byte[] {1})
                .put("notes.txt", new byte[] {1});
        FolderFetch.Plan plan = world.plan();
        assertThat(plan.fetch()).isEmpty();
        assertThat(plan.unusable())
                .containsExactly(
                        "20150218224500.export.CSV.zip: GDELT 2.0 begins with 20150218230000",
                        "20180101000700.export.CSV.zip: a slot begins on a quarter of an hour, not at 2018-01-01T00:07",
                        "20220102000000.export.CSV.zip: its day lies in the future; today is 2022-01-01");
    }

    @Test
    void watchingTakesInWhatComesAndEndsWhenTold() {
        List<FetchReport> days = new ArrayList<>();
        Iterator<Runnable> steps = List.<Runnable>of(
                        () -> {},
                        () -> world.put(SECOND.fileName(), new byte[] {'P', 'K', 3, 4}),
                        () -> world.put(SECOND),
                        () -> {},
                        () -> {},
                        () -> world.put(THIRD.fileName(), new byte[] {7}),
                        () -> {},
                        () -> {},
                        () -> {})
                .iterator();
        world.put(FIRST);
        Pause pause = () -> {
            boolean more = steps.hasNext();
            if (more) {
                steps.next().run();
            }
            return more;
        };
        List<FolderFetch.Plan> plans = new ArrayList<>();
        world.fetch().watch(pause, Progress.SILENT, plans::add, days::add);
        assertThat(world.idsSoFar()).containsExactly("a" + FIRST, "a" + SECOND);
        assertThat(days).extracting(FetchReport::fetched).containsExactly(1, 1, 0);
        assertThat(days.getLast().list(SlotState.BROKEN))
                .extracting(SlotRecord::slot)
                .as("a broken file is told once, not at every look")
                .containsExactly(THIRD);
        assertThat(plans).hasSize(3);
    }

    @Test
    void whileItIsWatchedTheCalendarGoesOn() {
        Slot tomorrow = new Slot(FetchWorld.TODAY.plusDays(1).atStartOfDay());
        world.put(FIRST).put(tomorrow);
        List<LocalDate> looks = new ArrayList<>();
        List<FetchReport> days = new ArrayList<>();
        FolderFetch fetch = new FolderFetch(
                Observatory.read(world.caseFolder()), new ActorDirectory(), world.into(), world.from(), () -> {
                    looks.add(FetchWorld.TODAY);
                    return FetchWorld.TODAY.plusDays(looks.size() / 4);
                });
        fetch.watch(() -> looks.size() < 8, Progress.SILENT, _ -> {}, days::add);
        assertThat(days).extracting(FetchReport::day).containsExactly(DAY, DAY, tomorrow.day());
    }

    @Test
    void whatAServerGaveIsNotTakenAgain() throws IOException {
        try (FetchWorld server = new FetchWorld(Files.createDirectories(temp.resolve("case")))) {
            server.publish(FIRST).publish(SECOND).run();
            FolderFetch fetch = new FolderFetch(
                    Observatory.read(world.caseFolder()),
                    new ActorDirectory(),
                    server.folder(),
                    world.put(FIRST).put(SECOND).from(),
                    () -> FetchWorld.TODAY);
            FolderFetch.Plan plan = fetch.plan(() -> true);
            assertThat(plan.isDone()).isTrue();
            assertThat(plan.fetch().map(FetchPlan::held)).isEqualTo(Optional.of(2));
        }
    }

    @Test
    void foldersThatCannotServeAreRefused() throws IOException {
        assertThatThrownBy(() -> new FolderFetch(
                        Observatory.read(world.caseFolder()),
                        new ActorDirectory(),
                        world.into(),
                        temp.resolve("nowhere"),
                        () -> FetchWorld.TODAY))
                .hasMessage(temp.resolve("nowhere") + " is no folder; name the one in which the files of slots lie");
        Files.createDirectories(world.into().path());
        assertThatThrownBy(() -> new FolderFetch(
                        Observatory.read(world.caseFolder()),
                        new ActorDirectory(),
                        world.into(),
                        world.into().path(),
                        () -> FetchWorld.TODAY))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("is the folder in which the case's rows are kept");
    }
}
