package org.entente.zone;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Who controlled which place from when. Before a place's first entry nothing is known. Unchanging. */
public final class Control {
    /** Nothing known. */
    public static final Control NONE = new Control(List.of());

    private final List<Change> changes;
    private final Map<String, NavigableMap<LocalDate, Change>> byPlace = new HashMap<>();

    /**
     * A place changed hands.
     *
     * @param place its name
     * @param controller code of who controls it
     * @param from the first day
     * @param basis who says so
     */
    public record Change(String place, String controller, LocalDate from, String basis) {}

    /** @throws IllegalArgumentException when a place has two controllers from one day */
    public Control(List<Change> changes) {
        this.changes = changes.stream()
                .sorted(Comparator.comparing(Change::place).thenComparing(Change::from))
                .toList();
        for (Change change : changes) {
            if (byPlace.computeIfAbsent(key(change.place()), _ -> new TreeMap<>())
                            .putIfAbsent(change.from(), change)
                    != null) {
                throw new IllegalArgumentException(
                        change.place() + " has two controllers from " + change.from() + "; keep one");
            }
        }
    }

    /** The change by which a place came under who controls it on that day; empty when nothing is known. */
    public Optional<Change> find(String place, LocalDate day) {
        return Optional.ofNullable(byPlace.get(key(place)))
                .flatMap(series -> Optional.ofNullable(series.floorEntry(day)))
                .map(Map.Entry::getValue);
    }

    /** All changes, by place and day. */
    public List<Change> list() {
        return changes;
    }

    private static String key(String place) {
        return place.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Control that && that.changes.equals(changes);
    }

    @Override
    public int hashCode() {
        return changes.hashCode();
    }

    @Override
    public String toString() {
        return changes.toString();
    }
}
