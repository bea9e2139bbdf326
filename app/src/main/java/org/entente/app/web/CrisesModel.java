package org.entente.app.web;

import java.util.List;
import java.util.Optional;
import org.entente.app.chart.CrisisOverlay;

/**
 * The page of crises.
 *
 * @param frame what surrounds it
 * @param lead what there is, in sentences
 * @param curated true when declared episodes rest on a record chosen by hand
 * @param crises those declared and those detected by what the two do themselves
 * @param withClients those detected when the acts of those a side answers for count, too
 * @param clients how the two readings stand to each other
 * @param recovery how the pressure came back, beside the coverage
 * @param usual the half-life over all of them
 * @param overlay the drawing; empty when no stream tells of any
 * @param days the same as a table
 * @param near near crises between the two
 * @param nearWithClients near crises with the acts of those a side answers for
 * @param rules the detector's rules
 */
public record CrisesModel(
        Frame frame,
        List<String> lead,
        boolean curated,
        List<Card> crises,
        List<Card> withClients,
        String clients,
        List<RecoveryLine> recovery,
        String usual,
        Optional<CrisisOverlay> overlay,
        List<DayLine> days,
        List<DetectedItem> near,
        List<DetectedItem> nearWithClients,
        String rules) {

    /** Copies the lists. */
    public CrisesModel {
        lead = List.copyOf(lead);
        crises = List.copyOf(crises);
        withClients = List.copyOf(withClients);
        recovery = List.copyOf(recovery);
        days = List.copyOf(days);
        near = List.copyOf(near);
        nearWithClients = List.copyOf(nearWithClients);
    }

    /**
     * A crisis in a few lines.
     *
     * @param named after which zone of the case it is named and why, in words
     * @param began how it began
     * @param cut what the case's record says was broken off by the day of the peak
     * @param cutLater what was broken off after it
     * @param peaked how it peaked
     * @param ended how it ended, or that no end is told
     * @param evidence what the end rests on, by kind
     * @param open issues known to stay open
     * @param clash whether the two fought
     * @param clashes the first assaults
     * @param also the reading with or without those a side answers for, in words
     */
    public record Card(
            String id,
            String href,
            String title,
            String origin,
            Optional<String> named,
            String phase,
            Line began,
            List<StakesModel.Evidence> cut,
            List<StakesModel.Evidence> cutLater,
            Line peaked,
            String ended,
            List<EndLine> evidence,
            List<String> open,
            String clash,
            List<Line> clashes,
            String also) {

        /** Copies the lists. */
        public Card {
            cut = List.copyOf(cut);
            cutLater = List.copyOf(cutLater);
            evidence = List.copyOf(evidence);
            open = List.copyOf(open);
            clashes = List.copyOf(clashes);
        }
    }

    /**
     * A day and what happened.
     *
     * @param day when
     * @param text what happened
     * @param href the incident's page; empty where none is known
     * @param note what else is to be said
     */
    public record Line(String day, String text, Optional<String> href, String note) {}

    /** Evidence of the end, of one kind: how many pieces, the first and the last. */
    public record EndLine(String kind, boolean settles, int count, Line first, Line last) {}

    /** A line of the table of recovery: a crisis and an answer to whose acts count, in cells. */
    public record RecoveryLine(String title, String href, String acts, List<String> cells) {
        /** Copies the list. */
        public RecoveryLine {
            cells = List.copyOf(cells);
        }
    }

    /** A line of the table beside the drawing: days since the onset, and the pressure of each crisis or why there is none. */
    public record DayLine(String since, List<String> cells) {
        /** Copies the list. */
        public DayLine {
            cells = List.copyOf(cells);
        }
    }
}
