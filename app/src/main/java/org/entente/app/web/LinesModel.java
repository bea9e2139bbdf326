package org.entente.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The page of red lines.
 *
 * @param frame what surrounds it
 * @param curated true when any evidence was chosen by a person
 * @param notes what to know before reading the lines
 * @param lines the lines, the latest drawn first
 * @param records what became of the lines that each actor drew
 */
public record LinesModel(Frame frame, boolean curated, List<String> notes, List<Item> lines, List<Track> records) {

    /** Copies the lists. */
    public LinesModel {
        notes = List.copyOf(notes);
        lines = List.copyOf(lines);
        records = List.copyOf(records);
    }

    /**
     * One line.
     *
     * @param id its key, for links to it
     * @param state how it stands, in words
     * @param by who drew it
     * @param holds the days on which it holds, in words
     * @param words what was said
     * @param source where that stands
     * @param declaration the incident that reports it, where the case has one
     * @param announced what was announced for the case that it is crossed
     * @param basis what the state rests on, in words
     */
    public record Item(
            String id,
            String title,
            String state,
            String by,
            LocalDate on,
            String holds,
            String words,
            String source,
            Optional<String> declaration,
            Optional<String> announced,
            String basis,
            List<Step> changes,
            List<Crossed> crossings,
            List<Seen> perhaps) {

        /** Copies the lists. */
        public Item {
            changes = List.copyOf(changes);
            crossings = List.copyOf(crossings);
            perhaps = List.copyOf(perhaps);
        }
    }

    /** A change of state with the incidents that show it. */
    public record Step(LocalDate day, String state, List<Seen> evidence) {
        /** Copies the list. */
        public Step {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * An incident.
     *
     * @param text what happened
     * @param evidence curated or machine
     */
    public record Seen(LocalDate day, String text, String href, String evidence) {}

    /** A crossing, what became of the announced consequence, and the incident that shows that. */
    public record Crossed(Seen by, String outcome, Optional<Seen> consequence) {}

    /** What became of the lines that one actor drew: counts, in the order of the table's columns. */
    public record Track(String by, long lines, long crossings, List<Long> outcomes, String days) {
        /** Copies the counts. */
        public Track {
            outcomes = List.copyOf(outcomes);
        }
    }
}
