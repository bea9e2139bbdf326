package org.entente.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How much was reported at all, so that shares can take the place of sums: rows in all, and rows that name each country as
 * either actor. Counted before anything is left out.
 *
 * @param total rows of all countries, and of none
 * @param byCountry rows by CAMEO country code as it stands in the rows; one that names a country twice counts once
 */
public record Exposure(long total, Map<String, Long> byCountry) {
    /** Nothing seen. */
    static final Exposure NONE = new Exposure(0, Map.of());

    static final String HEADER = "day\tcountry\trows\ttotal";

    /** Copies the counts, sorted. */
    public Exposure {
        byCountry = java.util.Collections.unmodifiableMap(new TreeMap<>(byCountry));
    }

    /** Both together. */
    Exposure plus(Exposure other) {
        Map<String, Long> sum = new TreeMap<>(byCountry);
        other.byCountry.forEach((country, rows) -> sum.merge(country, rows, Long::sum));
        return new Exposure(total + other.total, sum);
    }

    /** The rows that name a country; 0 when it was named in none. */
    public long rows(String country) {
        return byCountry.getOrDefault(country, 0L);
    }

    /** The table of a day. A day without any country has one line with an empty one, so that its total is told. */
    String table(LocalDate day) {
        StringBuilder table = new StringBuilder(HEADER).append('\n');
        if (byCountry.isEmpty()) {
            table.append(line(day, "", 0));
        }
        byCountry.forEach((country, rows) -> table.append(line(day, country, rows)));
        return table.toString();
    }

    private String line(LocalDate day, String country, long rows) {
        return day + "\t" + country + "\t" + rows + "\t" + total + "\n";
    }

    /** Reads the table of a day; empty when there is none. */
    static Optional<Exposure> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Map<String, Long> rows = new TreeMap<>();
        long total = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                total = Long.parseLong(cells[3]);
                if (!cells[1].isEmpty()) {
                    rows.put(cells[1], Long.parseLong(cells[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new Exposure(total, rows));
    }
}
