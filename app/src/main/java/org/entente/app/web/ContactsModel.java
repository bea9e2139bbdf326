package org.entente.app.web;

import java.util.List;
import java.util.Optional;
import org.entente.contact.LeadersShare;

/**
 * The page of contacts between leaders.
 *
 * @param frame what surrounds it
 * @param lead what was read and how far it reaches, in words
 * @param side the state whose leaders' contacts are counted, in words
 * @param other the other state of the case, in words
 * @param sides the links to both sides
 * @param months the months of the window
 * @param rankings the rankings
 * @param shares the leaders' part of all cooperation, year by year
 * @param log the contacts of the two states, latest first
 * @param aside what was not read, in words
 */
public record ContactsModel(
        Frame frame,
        List<String> lead,
        String side,
        String other,
        List<Side> sides,
        List<Month> months,
        List<Ranks> rankings,
        List<LeadersShare> shares,
        List<Line> log,
        List<String> aside) {

    /** Copies the lists. */
    public ContactsModel {
        lead = List.copyOf(lead);
        sides = List.copyOf(sides);
        months = List.copyOf(months);
        rankings = List.copyOf(rankings);
        shares = List.copyOf(shares);
        log = List.copyOf(log);
        aside = List.copyOf(aside);
    }

    /** True when any counterpart is ranked. */
    public boolean ranked() {
        return rankings.stream().anyMatch(ranks -> !ranks.rows().isEmpty());
    }

    /** A side to look from. */
    public record Side(String name, String href, boolean shown) {}

    /** A month: its name, how many of its days are covered, and whether counterparts are ranked in it. */
    public record Month(String name, int covered, long days, boolean counts) {}

    /**
     * A ranking.
     *
     * @param name its key
     * @param label what it counts
     * @param verdict what can be said of the other state's coming first, in words
     * @param rows the first counterparts, and the other state
     * @param more how many are not shown
     */
    public record Ranks(String name, String label, String verdict, List<Row> rows, int more) {
        /** Copies the rows. */
        public Ranks {
            rows = List.copyOf(rows);
        }
    }

    /** A counterpart: every figure in words, "unknown" where it is not known. */
    public record Row(
            String rank,
            String state,
            String persons,
            int counted,
            int covered,
            int seen,
            String likely,
            int most,
            String first,
            boolean pair) {}

    /** A contact: its days, form and person in words, and what reports it. */
    public record Line(
            String days,
            String form,
            Optional<String> person,
            String words,
            List<Link> documents,
            List<Link> incidents) {
        /** Copies the lists. */
        public Line {
            documents = List.copyOf(documents);
            incidents = List.copyOf(incidents);
        }
    }

    /** A document or an incident, and where it can be seen; empty for a document of which that is not known. */
    public record Link(String key, Optional<String> href) {}
}
