package org.entente.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.Observatory;
import org.entente.crisis.CrisisDay;
import org.entente.crisis.CrisisDetector;
import org.entente.crisis.CrisisRules;
import org.entente.crisis.Detection;
import org.entente.crisis.Finding;
import org.entente.crisis.Spell;
import org.entente.ingest.Progress;
import org.entente.provenance.Publishers;

/**
 * How many crises and near crises the detector finds in the busiest pairs of ICEWS daily files, and how that changes with
 * its thresholds. Arguments: work folder, glob of the files (absolute), first day, last day, number of pairs.
 */
public final class CrisisGrid {
    private static final double[] THRESHOLDS = {2, 2.5, 3, 4, 5};
    private static final int[] ELEVATED = {2, 3, 4, 5};

    private final Path work;
    private final String files;
    private final LocalDate from;
    private final LocalDate to;
    private final Publishers publishers = Publishers.shipped();
    private final Map<String, int[]> grid = new TreeMap<>();

    private CrisisGrid(Path work, String files, LocalDate from, LocalDate to) {
        this.work = work;
        this.files = files;
        this.from = from;
        this.to = to;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException, SQLException {
        new CrisisGrid(
                        Path.of(arguments[0]),
                        arguments[1],
                        LocalDate.parse(arguments[2]),
                        LocalDate.parse(arguments[3]))
                .run(Integer.parseInt(arguments[4]));
    }

    private void run(int pairs) throws IOException, SQLException {
        Files.createDirectories(work);
        Path all = work.resolve("grid.duckdb");
        try (Observatory observatory = open("RUS", "UKR", all)) {
            observatory.ingest(observatory.plan(), Progress.SILENT);
        }
        Map<LocalDate, Long> feed = feed(all);
        for (String[] pair : busiest(all, pairs)) {
            List<CrisisDay> days = days(pair, all, feed);
            print(pair, new CrisisDetector(CrisisRules.DEFAULT, publishers).detect(days, to));
            count(days);
        }
        grid.forEach((cell, counts) ->
                System.out.println("%s: %d crises, %d near crises".formatted(cell, counts[0], counts[1])));
    }

    /** The days of one pair. Incidents are made from its own rows only, which is quicker; the feed is that of all rows. */
    private List<CrisisDay> days(String[] pair, Path all, Map<LocalDate, Long> feed) throws IOException, SQLException {
        Path own = work.resolve("pair.duckdb");
        Files.copy(all, own, StandardCopyOption.REPLACE_EXISTING);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + own);
                PreparedStatement statement = connection.prepareStatement(
                        "DELETE FROM event WHERE coalesce("
                                + "least(source_state, target_state) <> ? OR greatest(source_state, target_state) <> ?, true)")) {
            statement.setString(1, pair[0]);
            statement.setString(2, pair[1]);
            statement.execute();
        }
        try (Observatory observatory = open(pair[0], pair[1], own)) {
            observatory.measure(to);
            return whole(observatory.crisisDays(to), feed);
        }
    }

    private List<CrisisDay> whole(List<CrisisDay> own, Map<LocalDate, Long> feed) {
        Map<LocalDate, CrisisDay> byDay = own.stream().collect(Collectors.toMap(CrisisDay::day, Function.identity()));
        return feed.entrySet().stream()
                .map(day -> Optional.ofNullable(byDay.get(day.getKey()))
                        .map(one -> new CrisisDay(
                                one.day(),
                                day.getValue() - one.incidents(),
                                one.incidents(),
                                one.acts(),
                                one.conflicts(),
                                one.pressure(),
                                one.triggers(),
                                one.sources()))
                        .orElse(new CrisisDay(day.getKey(), day.getValue(), 0, 0, 0, 0, 0, List.of())))
                .toList();
    }

    private Map<LocalDate, Long> feed(Path store) throws SQLException {
        Map<LocalDate, Long> feed = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + store);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT day, count(*) FROM event WHERE day <= DATE '" + to + "' GROUP BY day")) {
            while (rows.next()) {
                feed.put(rows.getObject(1, LocalDate.class), rows.getLong(2));
            }
        }
        return feed;
    }

    private Observatory open(String first, String second, Path store) throws IOException {
        Files.writeString(work.resolve("case.yaml"), """
                case: grid
                dyad: [%s, %s]
                period: {from: %s, to: %s}
                sources: [{read: "%s", as: icews, evidence: machine}]
                """.formatted(first, second, from, to, files));
        return Observatory.open(work, store, LocalDate.of(2026, 1, 1));
    }

    private List<String[]> busiest(Path store, int pairs) throws SQLException {
        List<String[]> busiest = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + store);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT least(source_state, target_state), greatest(source_state, target_state), count(*) AS n
                        FROM event WHERE type IS NOT NULL AND source_state <> target_state
                        GROUP BY ALL ORDER BY n DESC, 1, 2 LIMIT %d""".formatted(pairs))) {
            while (rows.next()) {
                busiest.add(new String[] {rows.getString(1), rows.getString(2)});
            }
        }
        return busiest;
    }

    private static void print(String[] pair, Detection found) {
        found.crises().forEach(crisis -> print(pair, "crisis", crisis));
        found.near().forEach(near -> print(pair, "near", near));
    }

    private static void print(String[] pair, String kind, Spell crisis) {
        System.out.println("%s-%s %s %s to %s, known %s, peak %s z %.1f; lacks %s"
                .formatted(
                        pair[0],
                        pair[1],
                        kind,
                        crisis.onset(),
                        crisis.end().map(LocalDate::toString).orElse("open"),
                        crisis.recognized(),
                        crisis.peak(),
                        crisis.z(),
                        crisis.lacks().stream().map(Finding::toString).collect(Collectors.joining(", "))));
    }

    private void count(List<CrisisDay> days) {
        for (double threshold : THRESHOLDS) {
            for (int elevated : ELEVATED) {
                CrisisRules rules = CrisisRules.DEFAULT.withThreshold(threshold, elevated);
                Detection found = new CrisisDetector(rules, publishers).detect(days, to);
                int[] counts = grid.computeIfAbsent("z >= %s, %d of 7".formatted(threshold, elevated), _ -> new int[2]);
                counts[0] += found.crises().size();
                counts[1] += found.near().size();
            }
        }
    }
}
