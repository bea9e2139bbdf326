package org.entente.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entente.Observatory;

/**
 * Kills the launcher's {@code ingest} at random moments, then lets one run end, and compares content with that of a run left
 * alone. Prints one line a kill and the verdict. Arguments: work folder, rows, kills.
 */
public final class KilledIngest {
    private static final int FILES = 5;

    private final Path work;
    private final Path caseFolder;
    private final Path temporary;

    private KilledIngest(Path work, Path caseFolder) {
        this.work = work;
        this.caseFolder = caseFolder;
        this.temporary = work.resolve("tmp");
    }

    /** Runs it; exit code 1 when content differs or the temporary folder is not clean. */
    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        Files.createDirectories(work);
        boolean same = new KilledIngest(work, caseFolder(work, arguments[1])).run(Integer.parseInt(arguments[2]));
        System.exit(same ? 0 : 1);
    }

    private static Path caseFolder(Path work, String folderOrRows) throws IOException {
        if (Files.isDirectory(Path.of(folderOrRows))) {
            return Path.of(folderOrRows);
        }
        Path made = work.resolve("case");
        GeneratedCase.write(made, Long.parseLong(folderOrRows), FILES);
        return made;
    }

    private boolean run(int kills) throws IOException, InterruptedException {
        Files.createDirectories(temporary);
        Path calm = work.resolve("calm.duckdb");
        long begun = System.nanoTime();
        start(calm).waitFor();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        String wanted = hash(calm);
        print("left alone: %d ms, content %s".formatted(millis, wanted));
        Path killed = work.resolve("killed.duckdb");
        killAtRandom(killed, kills, millis);
        start(killed).waitFor();
        String found = hash(killed);
        List<Path> left = left();
        print("after the clean run: content %s, %s; left in the temporary folder: %s"
                .formatted(found, found.equals(wanted) ? "identical" : "DIFFERENT", left));
        return found.equals(wanted) && left.isEmpty();
    }

    /**
     * Only a run that was still at work counts as killed. One that had ended begins anew with an empty data file and less
     * patience.
     */
    private void killAtRandom(Path store, int kills, long millis) throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(1);
        long patience = millis;
        for (int kill = 1; kill <= kills; ) {
            long after = random.nextLong(200, Math.max(400, patience));
            Process process = start(store);
            if (process.waitFor(after, TimeUnit.MILLISECONDS)) {
                Files.delete(store);
                patience = patience * 9 / 10;
                continue;
            }
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            print("kill %d after %d ms, data file of %d bytes".formatted(kill, after, bytes(store)));
            kill++;
        }
    }

    private Process start(Path store) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of("entente").toAbsolutePath().toString(),
                "ingest",
                caseFolder.toString(),
                "--store",
                store.toString());
        builder.environment().put("TMPDIR", temporary.toAbsolutePath().toString());
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary.toAbsolutePath());
        return builder.redirectErrorStream(true)
                .redirectOutput(work.resolve("log.txt").toFile())
                .start();
    }

    private static long bytes(Path store) throws IOException {
        return Files.exists(store) ? Files.size(store) : 0;
    }

    private String hash(Path store) {
        try (Observatory observatory = Observatory.open(caseFolder, store, LocalDate.of(2026, 1, 1))) {
            return observatory.manifest().contentHash();
        }
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.toList();
        }
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
