package org.entente.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.fetch.FetchWorld.DAY;
import static org.entente.fetch.FetchWorld.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it takes in a folder leaves nothing half done. {@code -Dentente.kills=20} kills more often. */
class FolderFetch_KillTest {
    private static final int KILLS = Integer.getInteger("entente.kills", 3);

    @TempDir
    private Path temp;

    @Test
    @Timeout(300)
    void runsAfterKillsEndWhereAnUndisturbedOneDoes() throws Exception {
        FolderWorld world = new FolderWorld(temp);
        DAY.datesUntil(DAY.plusDays(3))
                .flatMap(day -> Slot.listOf(day).stream())
                .filter(slot -> slot.begin().getHour() % 7 != 0)
                .forEach(world::put);
        long begun = System.nanoTime();
        end(start(world, "undisturbed"));
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        Random random = new Random(7);
        int killed = 0;
        for (int attempt = 1; killed < KILLS; attempt++) {
            String folder = "attempt-" + attempt;
            Process process = start(world, folder);
            if (!process.waitFor(random.nextLong(milliseconds / 4, milliseconds), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                killed++;
                end(start(world, folder));
                assertThat(content(temp.resolve(folder))).isEqualTo(content(temp.resolve("undisturbed")));
            }
        }
        assertThat(content(temp.resolve("undisturbed")).keySet())
                .contains("20180101.export.CSV.gz", Manifest.FILE_NAME)
                .noneMatch(name -> name.contains("part"));
    }

    private void end(Process process) throws IOException, InterruptedException {
        int exitCode = process.waitFor();
        assertThat(exitCode).as(Files.readString(temp.resolve("output.txt"))).isZero();
    }

    private Process start(FolderWorld world, String folder) throws IOException {
        return new ProcessBuilder(FetchProcess.command(
                        world.caseFolder(), temp.resolve(folder), world.from().toUri(), DAY, DAY))
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("output.txt").toFile())
                .start();
    }
}
