package org.entente.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What covariates of pairs need from a year on, as lines of text: small enough to ship with a model. Years of what holds are joined,
 * capitals are kept to a tenth of a degree, capabilities to a hundredth of their logarithm, shared organisations to a twentieth of
 * theirs, each only where it changes. Cells are parted by tabs.
 */
public final class StructureText {
    private static final double PLACES = 10;
    private static final double POWERS = 100;
    private static final double BODIES = 20;
    private static final int LONGITUDE = 3;

    private final int from;
    private final List<String> lines = new ArrayList<>();

    private StructureText(int from) {
        this.from = from;
    }

    /**
     * The lines, in a fixed order.
     *
     * @param from the first year that is asked for
     */
    public static List<String> write(Structure structure, int from) {
        StructureText text = new StructureText(from - 1);
        text.line("means", structure.meanCapability(), structure.meanOrganisations());
        text.spans("state", structure.system);
        text.spans("major", structure.majors);
        text.spans("land", structure.land);
        text.spans("sea", structure.sea);
        text.spans("rivals", structure.rivals);
        text.spans("pact", structure.pacts);
        new TreeMap<>(structure.capitals)
                .forEach((state, point) ->
                        text.line("capital", state, tenth(point.latitude()), tenth(point.longitude())));
        text.values("power", structure.capabilities, POWERS);
        text.values("bodies", structure.organisations, BODIES);
        return List.copyOf(text.lines);
    }

    private static double tenth(double degrees) {
        return Math.round(degrees * PLACES) / PLACES;
    }

    private void line(Object... cells) {
        lines.add(Stream.of(cells).map(StructureText::cell).collect(Collectors.joining("\t")));
    }

    private static String cell(Object value) {
        return value instanceof StatePair pair ? pair.first() + "-" + pair.second() : value.toString();
    }

    private <K extends Comparable<K>> void spans(String kind, YearSpans<K> spans) {
        spans.since(from)
                .forEach((key, years) -> line(
                        kind,
                        key,
                        years.stream()
                                .map(span -> span.from() + "-" + span.to())
                                .collect(Collectors.joining(" "))));
    }

    private <K extends Comparable<K>> void values(
            String kind, Map<K, NavigableMap<Integer, Double>> table, double steps) {
        new TreeMap<>(table).forEach((key, years) -> line(kind, key, changes(years, steps)));
    }

    /** The years in which a value changes, with the new one in whole steps. */
    private String changes(NavigableMap<Integer, Double> years, double steps) {
        NavigableMap<Integer, Double> kept = new TreeMap<>(years.tailMap(from, true));
        Optional.ofNullable(years.floorEntry(from)).ifPresent(before -> kept.put(from, before.getValue()));
        List<String> changes = new ArrayList<>();
        long last = Long.MIN_VALUE;
        for (Map.Entry<Integer, Double> year : kept.entrySet()) {
            long step = Math.round(year.getValue() * steps);
            if (step != last) {
                changes.add(year.getKey() + ":" + step);
            }
            last = step;
        }
        return String.join(" ", changes);
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @throws IllegalArgumentException with the line when one is not understood
     */
    public static Structure read(List<String> lines) {
        Structure structure = new Structure();
        for (String line : lines) {
            try {
                read(structure, line.split("\t", -1));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IllegalArgumentException("not a line of a structure: " + line, e);
            }
        }
        return structure;
    }

    private static void read(Structure structure, String[] cells) {
        switch (cells[0]) {
            case "means" -> structure.means(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
            case "capital" ->
                structure.capitals.put(
                        Integer.valueOf(cells[1]),
                        new Structure.Point(Double.parseDouble(cells[2]), Double.parseDouble(cells[LONGITUDE])));
            case "state" -> readSpans(structure.system, Integer.valueOf(cells[1]), cells[2]);
            case "major" -> readSpans(structure.majors, Integer.valueOf(cells[1]), cells[2]);
            case "land" -> readSpans(structure.land, pair(cells[1]), cells[2]);
            case "sea" -> readSpans(structure.sea, pair(cells[1]), cells[2]);
            case "rivals" -> readSpans(structure.rivals, pair(cells[1]), cells[2]);
            case "pact" -> readSpans(structure.pacts, pair(cells[1]), cells[2]);
            case "power" -> structure.capabilities.put(Integer.valueOf(cells[1]), readValues(cells[2], POWERS));
            case "bodies" -> structure.organisations.put(pair(cells[1]), readValues(cells[2], BODIES));
            default -> throw new IllegalArgumentException(cells[0]);
        }
    }

    private static StatePair pair(String cell) {
        int dash = cell.indexOf('-');
        return new StatePair(Integer.parseInt(cell.substring(0, dash)), Integer.parseInt(cell.substring(dash + 1)));
    }

    private static <K extends Comparable<K>> void readSpans(YearSpans<K> spans, K key, String cell) {
        for (String span : cell.split(" ", -1)) {
            int dash = span.indexOf('-');
            spans.add(key, Integer.parseInt(span.substring(0, dash)), Integer.parseInt(span.substring(dash + 1)));
        }
    }

    private static NavigableMap<Integer, Double> readValues(String cell, double steps) {
        NavigableMap<Integer, Double> values = new TreeMap<>();
        for (String change : cell.split(" ", -1)) {
            int colon = change.indexOf(':');
            values.put(
                    Integer.valueOf(change.substring(0, colon)), Long.parseLong(change.substring(colon + 1)) / steps);
        }
        return values;
    }
}
