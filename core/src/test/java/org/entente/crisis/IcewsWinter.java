package org.entente.crisis;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.entente.Observatory;
import org.entente.ingest.Progress;

/** Real ICEWS files of October 2018 to January 2019, which lie beside the repository or not at all. */
final class IcewsWinter {
    static final LocalDate AS_OF = LocalDate.of(2019, 1, 31);

    private static final Path DAILY = Path.of(System.getProperty("entente.root"), "../shared/data/icews/daily");

    private IcewsWinter() {}

    /** What the detector found, and what it looked at. */
    record Found(DetectedCrises crises, List<CrisisDay> days) {
        /** Copies the days. */
        Found {
            days = List.copyOf(days);
        }
    }

    /** Skips the test that asks, where the files are not there. */
    static void need() {
        assumeThat(DAILY)
                .as("ICEWS files beside the repository, without which this test has nothing to read")
                .isDirectory();
    }

    /** What the detector finds in the files as they are. */
    static Found asTheyAre(Path folder) throws IOException {
        return changed(folder, List::of);
    }

    /** What it finds when each record becomes the records that a change makes of it. */
    static Found changed(Path folder, Function<String, List<String>> change) throws IOException {
        try (Stream<Path> files = Files.list(DAILY);
                Writer writer = Files.newBufferedWriter(folder.resolve("changed.tab"))) {
            boolean first = true;
            for (Path file : files.filter(name -> name.toString().endsWith(".tab.gz"))
                    .sorted()
                    .toList()) {
                copy(file, writer, first, change);
                first = false;
            }
        }
        return detect(folder);
    }

    private static void copy(Path file, Writer writer, boolean first, Function<String, List<String>> change)
            throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            String header = reader.readLine();
            if (first) {
                writer.write(header + "\n");
            }
            reader.lines().map(change).flatMap(List::stream).forEach(line -> write(writer, line));
        }
    }

    private static void write(Writer writer, String line) {
        try {
            writer.write(line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Found detect(Path folder) throws IOException {
        Files.writeString(folder.resolve("case.yaml"), """
                case: azov
                dyad: [RUS, UKR]
                period: {from: 2018-10-01, to: 2019-01-31}
                sources: [{read: changed.tab, as: icews, evidence: machine}]
                """);
        try (Observatory observatory = Observatory.open(folder, folder.resolve("e.duckdb"), LocalDate.of(2026, 1, 1))) {
            observatory.ingest(observatory.plan(), Progress.SILENT);
            observatory.measure(AS_OF);
            return new Found(observatory.crises(AS_OF), observatory.crisisDays(AS_OF));
        }
    }
}
