package org.entente.app.web;

import java.util.List;
import java.util.Optional;
import org.entente.app.chart.RelationChart;

/**
 * The page of words against deeds.
 *
 * @param frame what surrounds it
 * @param lead what it rests on, in words
 * @param chart the drawing; empty when no stream covers the relation
 * @param rows the readings, latest first
 * @param partings where words and deeds parted most
 * @param tallies what became of pledges, threats and refusals
 * @param announcements each of them, latest first
 * @param clients how to take in those a side answers for, or to leave them out; empty where there are none
 */
public record DisconnectModel(
        Frame frame,
        List<String> lead,
        Optional<RelationChart> chart,
        List<Row> rows,
        List<Parting> partings,
        List<Tally> tallies,
        List<Announced> announcements,
        Optional<Link> clients) {

    /** Copies the lists. */
    public DisconnectModel {
        lead = List.copyOf(lead);
        rows = List.copyOf(rows);
        partings = List.copyOf(partings);
        tallies = List.copyOf(tallies);
        announcements = List.copyOf(announcements);
    }

    /** Where something is to be found. */
    public record Link(String label, String href) {}

    /** One window, in words. */
    public record Row(String days, String flow, String voices, String words, String deeds, String gap) {}

    /** One parting with the incidents on both sides of it. */
    public record Parting(String days, String flow, String gap, List<Link> words, List<Link> deeds) {
        /** Copies the lists. */
        public Parting {
            words = List.copyOf(words);
            deeds = List.copyOf(deeds);
        }
    }

    /** One kind of announcement by one side, in words. */
    public record Tally(
            String kind, String by, String kept, String notKept, String open, String share, String chance) {}

    /** One announcement. */
    public record Announced(String day, String kind, String by, Link word, String outcome, Optional<Link> deed) {}
}
