package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.entente.CaseFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it codes news leaves nothing half done. */
class News_KillTest {
    private static final int KILLS = 3;
    private static final int DOCUMENTS = 2_000;

    @TempDir
    private Path temp;

    @Test
    @Timeout(180)
    void aRunAfterKillsEndsWhereAnUndisturbedOneDoes() throws Exception {
        CaseFolder folder = news();
        long begin = System.nanoTime();
        String undisturbed = run(folder, "undisturbed.duckdb");
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        Random random = new Random(7);
        for (int i = 0; i < KILLS; i++) {
            Process process = start(folder, "killed.duckdb");
            process.waitFor(milliseconds / 2 + random.nextLong(milliseconds / 2), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
        assertThat(run(folder, "killed.duckdb")).isEqualTo(undisturbed);
    }

    private CaseFolder news() {
        CaseFolder folder = CaseFolder.in(temp).named("*.jsonl", "news");
        for (String name : new String[] {"one", "two"}) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < DOCUMENTS; i++) {
                text.append(
                        "{\"id\":\"%s%s\",\"date\":\"%s\",\"text\":\"Turkey accused Russia of violating its airspace.\"}\n"
                                .formatted(name, i, i % 9 == 0 ? "never" : LocalDate.of(2016, 3, 1 + i % 28)));
            }
            folder.text(name + ".jsonl", text.toString());
        }
        return folder.write();
    }

    private String run(CaseFolder folder, String dataFile) throws IOException, InterruptedException {
        Files.deleteIfExists(temp.resolve("result"));
        assertThat(start(folder, dataFile).waitFor()).isZero();
        return assertThat(Files.readString(temp.resolve("result")))
                .matches("[0-9a-f]{32}")
                .actual();
    }

    private Process start(CaseFolder folder, String dataFile) throws IOException {
        return OtherProcess.start(
                temp,
                OtherProcess.command(
                        temp,
                        "ingest",
                        folder.folder().toString(),
                        temp.resolve(dataFile).toString(),
                        temp.resolve("result").toString()));
    }
}
