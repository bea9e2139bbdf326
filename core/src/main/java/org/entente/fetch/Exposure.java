package org.entente.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    /** Reads the table of a day; empty when there is none. @throws FetchException when it is no such table */
    static Optional<Exposure> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return Optional.of(OfDay.read(file).exposure());
    }

    /**
     * The exposure of a day as its file tells it.
     *
     * @param day the day
     * @param exposure what was counted on it
     */
    public record OfDay(LocalDate day, Exposure exposure) {

        /** Reads a table. @throws FetchException when it is none, with the line at fault */
        public static OfDay read(Path file) {
            List<Line> lines = new ArrayList<>();
            int number = 1;
            try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
                if (!HEADER.equals(text.readLine())) {
                    throw new IllegalArgumentException("the first line of a table of exposure is \"" + HEADER + "\"");
                }
                for (String line = text.readLine(); line != null; line = text.readLine()) {
                    number++;
                    lines.add(Line.of(line));
                }
            } catch (IllegalArgumentException e) {
                throw FetchException.badInput(
                        file + ":" + number + ": " + e.getMessage() + "; delete it and fetch the day again");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return of(file, lines);
        }

        private static OfDay of(Path file, List<Line> lines) {
            if (lines.stream().map(Line::head).distinct().count() != 1) {
                throw FetchException.badInput(
                        file + " should tell one day and one total; delete it and fetch the day again");
            }
            Map<String, Long> rows = new TreeMap<>();
            lines.stream()
                    .filter(line -> !line.country().isEmpty())
                    .forEach(line -> rows.put(line.country(), line.rows()));
            Head head = lines.getFirst().head();
            return new OfDay(head.day(), new Exposure(head.total(), rows));
        }
    }

    private record Head(LocalDate day, long total) {}

    private record Line(Head head, String country, long rows) {
        static Line of(String text) {
            String[] cells = text.split("\t", -1);
            if (cells.length != HEADER.split("\t", -1).length) {
                throw new IllegalArgumentException(
                        "\"" + ListLine.shown(text) + "\" has not the four columns of the header");
            }
            try {
                Head head = new Head(LocalDate.parse(cells[0]), Long.parseLong(cells[3]));
                return new Line(head, cells[1], Long.parseLong(cells[2]));
            } catch (DateTimeException | NumberFormatException e) {
                throw new IllegalArgumentException(
                        "\"" + ListLine.shown(text) + "\" is no day, country, rows and total", e);
            }
        }
    }
}
