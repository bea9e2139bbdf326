package org.entente.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.fetch.FetchWorld.DAY;
import static org.entente.fetch.FetchWorld.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it fetches leaves nothing half done. {@code -Dentente.kills=20} kills more often. */
class GdeltFetch_KillTest {
    private static final int KILLS = Integer.getInteger("entente.kills", 5);
    private static final LocalDate LAST = DAY.plusDays(1);
    private static final String LIST = ".fetch/masterfilelist.gz";

    @TempDir
    private Path temp;

    private final GdeltServer server = new GdeltServer();

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    @Timeout(300)
    void runsAfterKillsEndWhereAnUndisturbedOneDoes() throws Exception {
        Path caseFolder = FetchWorld.caseFolder(temp, "[SYR, NAT]");
        Files.createDirectories(temp.resolve("begin"));
        Random random = new Random(5);
        publish(slot -> slot.begin().getMinute() != 45 || slot.begin().getHour() % 7 != 0);
        compare(caseFolder, KILLS - KILLS / 2, random);

        server.forgetList();
        publish(_ -> true);
        compare(caseFolder, KILLS / 2, random);
        assertThat(content(temp.resolve("begin")).keySet())
                .contains(LIST)
                .filteredOn(name -> name.contains("part"))
                .isEmpty();
    }

    /** Both begin with the same folder, which is then replaced by what came of it. */
    private void compare(Path caseFolder, int kills, Random random) throws IOException, InterruptedException {
        renew("undisturbed");
        long begun = System.nanoTime();
        fetch(caseFolder, "undisturbed");
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        killAtRandom(caseFolder, kills, milliseconds, random);
        fetch(caseFolder, "killed");
        assertThat(content(temp.resolve("killed"))).isEqualTo(content(temp.resolve("undisturbed")));
        delete(temp.resolve("begin"));
        Files.move(temp.resolve("undisturbed"), temp.resolve("begin"));
    }

    private void publish(Predicate<Slot> published) {
        DAY.datesUntil(LAST.plusDays(1))
                .flatMap(day -> Slot.listOf(day).stream())
                .filter(published)
                .forEach(slot -> server.publish(slot, FetchWorld.usual(slot)));
    }

    /** Only a run that was still at work counts as killed; after one that had ended everything begins anew. */
    private void killAtRandom(Path caseFolder, int kills, long milliseconds, Random random)
            throws IOException, InterruptedException {
        renew("killed");
        for (int killed = 0; killed < kills; ) {
            Process process = start(caseFolder, "killed");
            if (process.waitFor(random.nextLong(milliseconds / 4, milliseconds), TimeUnit.MILLISECONDS)) {
                renew("killed");
            } else {
                process.destroyForcibly().waitFor();
                killed++;
            }
        }
    }

    private void renew(String name) throws IOException {
        Path begin = temp.resolve("begin");
        Path folder = temp.resolve(name);
        delete(folder);
        try (Stream<Path> entries = Files.walk(begin)) {
            for (Path entry : entries.toList()) {
                Files.copy(entry, folder.resolve(begin.relativize(entry)));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> entries = Files.walk(folder)) {
                for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(entry);
                }
            }
        }
    }

    private void fetch(Path caseFolder, String folder) throws IOException, InterruptedException {
        Process process = start(caseFolder, folder);
        int exitCode = process.waitFor();
        assertThat(exitCode).as(Files.readString(temp.resolve("output.txt"))).isZero();
    }

    private Process start(Path caseFolder, String folder) throws IOException {
        List<String> command = FetchProcess.command(caseFolder, temp.resolve(folder), server.base(), DAY, LAST);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("output.txt").toFile())
                .start();
    }
}
