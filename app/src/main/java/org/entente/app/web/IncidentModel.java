package org.entente.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The page of one incident.
 *
 * @param frame what surrounds it
 * @param day when it happened
 * @param what type, mode and class in words
 * @param heading who towards whom
 * @param text what happened, in words
 * @param kind the class of its style
 * @param facts what is known of it, label by label
 * @param reports who reports it
 * @param mentions documents that mention its events, the first of them
 * @param allMentions how many there are
 * @param ladder how it came from records
 * @param context the relation page at its period; empty for an incident with others
 * @param byHand what people changed and may change
 */
public record IncidentModel(
        Frame frame,
        LocalDate day,
        String what,
        String heading,
        String text,
        String kind,
        List<Fact> facts,
        List<Row> reports,
        List<MentionLine> mentions,
        long allMentions,
        List<String> ladder,
        Optional<String> context,
        ByHand byHand) {

    /** Copies the lists. */
    public IncidentModel {
        facts = List.copyOf(facts);
        reports = List.copyOf(reports);
        mentions = List.copyOf(mentions);
        ladder = List.copyOf(ladder);
    }

    /** A label with its value, and the code behind it. */
    public record Fact(String label, String value, Optional<String> code) {}

    /**
     * One row that reports it.
     *
     * @param written what the row itself says
     * @param joinedBy the step of the ladder by which it joined
     * @param side the state that the publisher belongs to or is controlled by, or why none is told
     * @param url where the document was found; only addresses of the web
     */
    public record Row(
            String publisher,
            String side,
            String document,
            String published,
            Optional<String> url,
            String claimant,
            String written,
            String joinedBy,
            String reference,
            String evidence) {}

    /**
     * One mention.
     *
     * @param at day and time in UTC
     * @param confidence how sure the source is, in words
     * @param text the address or citation
     * @param url the address; only one of the web
     */
    public record MentionLine(
            String at, String publisher, String confidence, String text, Optional<String> url, String reference) {}
}
