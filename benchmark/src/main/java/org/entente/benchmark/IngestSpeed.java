package org.entente.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.Observatory;
import org.entente.ingest.Progress;

/**
 * Times, in turn and on the same file, DuckDB's bare {@code read_csv} into a table of the columns kept, and Entente's ingest
 * with everything it does: fingerprint, reading, checks, codes of actors and types, numbers of lines, setting aside. Prints a
 * line for each round and the median of the ratios. Arguments: work folder, rows, rounds.
 */
public final class IngestSpeed {
    /** The columns of GDELT events 2.0 that Entente keeps, counted from 1. */
    private static final int[] KEPT = {
        1, 2, 7, 8, 9, 13, 14, 17, 18, 19, 23, 24, 26, 27, 30, 31, 34, 52, 53, 54, 57, 58, 60, 61
    };

    private final Path work;

    private IngestSpeed(Path work) {
        this.work = work;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException, SQLException {
        new IngestSpeed(Path.of(arguments[0])).run(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]));
    }

    private void run(long rows, int rounds) throws IOException, SQLException {
        Files.createDirectories(work);
        Path file = work.resolve("events.export.CSV");
        GeneratedGdelt.write(file, rows);
        Files.writeString(work.resolve("case.yaml"), """
                case: speed
                dyad: [RUS, TUR]
                period: {from: 2016-01-01, to: 2019-12-31}
                sources: [{read: events.export.CSV, as: gdelt, evidence: machine}]
                """);
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            double bare = bare(file);
            double ours = ours();
            ratios.add(ours / bare);
            System.out.println(
                    "round %d: read_csv %.1f s, entente %.1f s, ratio %.2f".formatted(round, bare, ours, ours / bare));
        }
        Collections.sort(ratios);
        System.out.println("median ratio %.2f over %d rows".formatted(ratios.get(ratios.size() / 2), rows));
    }

    private double bare(Path file) throws IOException, SQLException {
        Path store = work.resolve("bare.duckdb");
        Files.deleteIfExists(store);
        String columns = IntStream.rangeClosed(1, 61)
                .mapToObj(i -> "'c" + i + "': 'VARCHAR'")
                .collect(Collectors.joining(", "));
        String kept = IntStream.of(KEPT).mapToObj(i -> "c" + i).collect(Collectors.joining(", "));
        long begun = System.nanoTime();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + store);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE event AS SELECT " + kept + " FROM read_csv('" + file
                    + "', auto_detect = false, header = false, delim = '\t', quote = '', escape = '', columns = {"
                    + columns
                    + "})");
        }
        return seconds(begun);
    }

    private double ours() throws IOException {
        Path store = work.resolve("entente.duckdb");
        Files.deleteIfExists(store);
        long begun = System.nanoTime();
        try (Observatory observatory = Observatory.open(work, store, LocalDate.of(2026, 1, 1))) {
            observatory.ingest(observatory.plan(), Progress.SILENT);
        }
        return seconds(begun);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
