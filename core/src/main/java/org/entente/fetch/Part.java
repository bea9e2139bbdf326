package org.entente.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * What is kept of one slot until its day is written.
 *
 * @param rows the rows kept, in order
 * @param asides the rows that have another number of columns
 * @param exposure what was counted
 */
record Part(List<String> rows, List<Aside> asides, Exposure exposure) {
    private static final String ROW = "R\t";
    private static final String ASIDE = "A\t";
    private static final String COUNTRY = "C\t";
    private static final String TOTAL = "T\t";

    Part {
        rows = List.copyOf(rows);
        asides = List.copyOf(asides);
    }

    void write(Path file) throws IOException {
        AtomicFile.writePacked(file, out -> {
            for (String row : rows) {
                put(out, ROW + row);
            }
            for (Aside aside : asides) {
                put(out, ASIDE + aside.text());
            }
            for (Map.Entry<String, Long> country : exposure.byCountry().entrySet()) {
                put(out, COUNTRY + country.getKey() + "\t" + country.getValue());
            }
            put(out, TOTAL + exposure.total());
        });
    }

    /** Writes a line with its line feed, each char as one byte. */
    static void put(OutputStream out, String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.ISO_8859_1));
        out.write('\n');
    }

    static Part read(Path file) throws IOException {
        List<String> rows = new ArrayList<>();
        List<Aside> asides = new ArrayList<>();
        Map<String, Long> countries = new HashMap<>();
        long total = 0;
        try (Lines lines = new Lines(new GZIPInputStream(Files.newInputStream(file)))) {
            for (Optional<String> next = lines.next(); next.isPresent(); next = lines.next()) {
                String rest = next.get().substring(ROW.length());
                switch (next.get().substring(0, ROW.length())) {
                    case ROW -> rows.add(rest);
                    case ASIDE -> asides.add(Aside.of(rest));
                    case COUNTRY -> {
                        int tab = rest.indexOf('\t');
                        countries.put(rest.substring(0, tab), Long.parseLong(rest.substring(tab + 1)));
                    }
                    case TOTAL -> total = Long.parseLong(rest);
                    default -> throw new IOException(file + " is no part of a day: " + ListLine.shown(next.get()));
                }
            }
        }
        return new Part(rows, asides, new Exposure(total, countries));
    }
}
