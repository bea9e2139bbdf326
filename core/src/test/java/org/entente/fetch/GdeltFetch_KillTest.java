package org.entente.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.fetch.FetchWorld.DAY;
import static org.entente.fetch.FetchWorld.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
        publish(slot -> slot.begin().getMinute() != 45 || slot.begin().getHour() % 7 != 0);
        long begun = System.nanoTime();
        fetch(caseFolder, "undisturbed");
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        Random random = new Random(5);
        int killed = killAtRandom(caseFolder, KILLS, milliseconds, random);
        fetch(caseFolder, "killed");
        assertThat(content(temp.resolve("killed"))).isEqualTo(content(temp.resolve("undisturbed")));

        server.forgetList();
        publish(_ -> true);
        fetch(caseFolder, "undisturbed");
        killed += killAtRandom(caseFolder, KILLS, milliseconds / 2, random);
        fetch(caseFolder, "killed");
        assertThat(content(temp.resolve("killed"))).isEqualTo(content(temp.resolve("undisturbed")));
        assertThat(content(temp.resolve("killed")).keySet())
                .contains(LIST)
                .filteredOn(name -> name.contains("part"))
                .isEmpty();
        assertThat(killed).as("runs that were still at work when killed").isPositive();
    }

    private void publish(java.util.function.Predicate<Slot> published) {
        DAY.datesUntil(LAST.plusDays(1))
                .flatMap(day -> Slot.listOf(day).stream())
                .filter(published)
                .forEach(slot -> server.publish(slot, FetchWorld.usual(slot)));
    }

    /** Kills runs, each later than the time that a JVM needs to begin. @return how many were still at work */
    private int killAtRandom(Path caseFolder, int kills, long milliseconds, Random random)
            throws IOException, InterruptedException {
        int killed = 0;
        for (int i = 0; i < kills; i++) {
            Process process = start(caseFolder, "killed");
            if (!process.waitFor(random.nextLong(milliseconds / 4, milliseconds), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                killed++;
            }
        }
        return killed;
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
