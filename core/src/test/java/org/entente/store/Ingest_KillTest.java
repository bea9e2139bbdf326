package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.entente.CaseFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it reads leaves nothing half done. */
class Ingest_KillTest {
    private static final int KILLS = 5;

    @TempDir
    private Path temp;

    @Test
    @Timeout(120)
    void aRunAfterFiveKillsEndsWhereAnUndisturbedOneDoes() throws Exception {
        CaseFolder folder = ManyEvents.in(temp, 60_000);
        long begin = System.nanoTime();
        String undisturbed = run(folder, "undisturbed.duckdb");
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        Random random = new Random(5);
        for (int i = 0; i < KILLS; i++) {
            Process process = start(folder, "killed.duckdb");
            process.waitFor(random.nextLong(milliseconds), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
        assertThat(run(folder, "killed.duckdb")).isEqualTo(undisturbed);
    }

    private String run(CaseFolder folder, String dataFile) throws IOException, InterruptedException {
        Files.deleteIfExists(temp.resolve("result"));
        assertThat(start(folder, dataFile).waitFor()).isZero();
        return assertThat(Files.readString(temp.resolve("result")))
                .matches("[0-9a-f]{32}")
                .actual();
    }

    private Process start(CaseFolder folder, String dataFile) throws IOException {
        List<String> command = OtherProcess.command(
                temp,
                "ingest",
                folder.folder().toString(),
                temp.resolve(dataFile).toString(),
                temp.resolve("result").toString());
        return OtherProcess.start(temp, command);
    }
}
