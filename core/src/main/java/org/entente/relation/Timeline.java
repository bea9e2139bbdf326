package org.entente.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.series.Window;

/**
 * What the record puts beside the figures of a relation, day by day: agreements signed and broken, the leaders' contacts, leaps
 * of labels, red lines. Told from incidents alone; documents, which take long to read, have pages of their own.
 *
 * @param marks earliest first
 */
public record Timeline(List<Mark> marks) {

    /** Nothing. */
    public static final Timeline NONE = new Timeline(List.of());

    /** What a row of marks is about. */
    public enum Track {
        AGREEMENTS("Agreements"),
        CONTACTS("Leaders"),
        LABELS("Labels"),
        RED_LINES("Red lines");

        private final String label;

        Track(String label) {
            this.label = label;
        }

        /** In words. */
        public String label() {
            return label;
        }
    }

    /** What happened. */
    public enum Kind {
        SIGNED(Track.AGREEMENTS, "agreement signed"),
        VIOLATED(Track.AGREEMENTS, "provision violated, as a person recorded it"),
        MET(Track.CONTACTS, "leaders met"),
        CALLED(Track.CONTACTS, "leaders in contact by telephone, or it is not told how"),
        TURNED_COLD(Track.LABELS, "from a warm label to a cold one"),
        TURNED_WARM(Track.LABELS, "from a cold label to a warm one"),
        DRAWN(Track.RED_LINES, "red line drawn"),
        APPROACHED(Track.RED_LINES, "red line approached"),
        CROSSED(Track.RED_LINES, "red line crossed");

        private final Track track;
        private final String label;

        Kind(Track track, String label) {
            this.track = track;
            this.label = label;
        }

        /** Where it stands. */
        public Track track() {
            return track;
        }

        /** In words. */
        public String label() {
            return label;
        }
    }

    /**
     * One day's mark.
     *
     * @param words what it is, in words
     * @param incident key of the incident that shows it; empty where the case itself says so
     */
    public record Mark(Kind kind, LocalDate day, String words, Optional<String> incident) {}

    /** Puts them in order. */
    public Timeline {
        marks = marks.stream()
                .sorted(Comparator.comparing(Mark::day)
                        .thenComparing(Mark::kind)
                        .thenComparing(Mark::words)
                        .thenComparing(mark -> mark.incident().orElse("")))
                .toList();
    }

    /** The marks of a window. */
    public List<Mark> within(Window window) {
        return marks.stream().filter(mark -> window.contains(mark.day())).toList();
    }

    /** The marks of each track that has any, earliest first. */
    public Map<Track, List<Mark>> byTrack() {
        return marks.stream()
                .collect(Collectors.groupingBy(mark -> mark.kind().track(), TreeMap::new, Collectors.toList()));
    }
}
