package org.entente.app.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.zone.Zone.Corner;

/** Coasts and borders of the world, from Natural Earth 1:50m, simplified. Borders are as it has them; they claim nothing. See docs/data/outlines.md. */
final class Outlines {
    private static final double HUNDREDTHS = 100;

    private Outlines() {}

    /** A piece of a coast or of a border. */
    record Line(boolean border, List<Corner> corners) {}

    static List<Line> shipped() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Outlines.class.getResourceAsStream("outlines.tsv")), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Outlines::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String text) {
        int tab = text.indexOf('\t');
        List<Corner> corners = new ArrayList<>();
        int east = 0;
        int north = 0;
        for (String step : text.substring(tab + 1).split(" ", -1)) {
            int comma = step.indexOf(',');
            east += Integer.parseInt(step.substring(0, comma));
            north += Integer.parseInt(step.substring(comma + 1));
            corners.add(new Corner(east / HUNDREDTHS, north / HUNDREDTHS));
        }
        return new Line(text.startsWith("border"), List.copyOf(corners));
    }
}
