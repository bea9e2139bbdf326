package org.entente.app.web;

import java.util.List;
import java.util.Optional;

/**
 * The page of what two states call each other.
 *
 * @param frame what surrounds it
 * @param lead what was read and how far it reaches, in words
 * @param ways with all publishers, or without those that belong to a state
 * @param labels the labels of each side
 * @param leaps the leaps between opposite labels
 * @param months the months, those without any document left out
 * @param uses the uses, latest first
 * @param more how many uses are not shown
 * @param polls the polls, in words
 * @param aside what was not read, in words
 */
public record NarrativeModel(
        Frame frame,
        List<String> lead,
        List<Way> ways,
        List<Label> labels,
        List<Leap> leaps,
        List<Month> months,
        List<Use> uses,
        int more,
        List<Poll> polls,
        List<String> aside) {

    /** Copies the lists. */
    public NarrativeModel {
        lead = List.copyOf(lead);
        ways = List.copyOf(ways);
        labels = List.copyOf(labels);
        leaps = List.copyOf(leaps);
        months = List.copyOf(months);
        uses = List.copyOf(uses);
        polls = List.copyOf(polls);
        aside = List.copyOf(aside);
    }

    /** A way to look. */
    public record Way(String name, String href, boolean shown) {}

    /** A label of a side. */
    public record Label(
            String side, String name, int tone, int uses, int leaders, int independent, String first, String last) {}

    /** A leap. */
    public record Leap(String side, String from, String fromDay, String to, String toDay, long days) {}

    /** A month of a side. */
    public record Month(String month, String side, int documents, int warm, int cold, String mean) {}

    /** A use. */
    public record Use(
            String day,
            String side,
            String voice,
            String speaker,
            String label,
            String words,
            String origin,
            Optional<String> href,
            boolean denied) {}

    /** An answer in a poll. */
    public record Poll(
            String day, String state, String question, String answer, String share, String n, String source) {}
}
