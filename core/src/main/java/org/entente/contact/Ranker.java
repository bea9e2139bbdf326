package org.entente.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.entente.series.Window;

/**
 * Ranks counterparts. Only what documents report counts: a chronicle of one pair knows nothing of other counterparts.
 *
 * @param log the contacts of one side
 * @param coverage the days that the documents cover
 */
public record Ranker(ContactLog log, CoveredDays coverage) {
    /** The nominal coverage of prediction intervals. */
    public static final double LEVEL = 0.9;

    private static final int DRAWS = 20_000;
    private static final long SEED = 20_200_331;

    /** The ranking of a window. The same input gives the same numbers. */
    public Ranking rank(String side, ContactMeasure measure, Window window) {
        NavigableSet<LocalDate> ranked = coverage.wellCovered(window);
        int covered = coverage.count(window);
        int missing = (int) window.days() - covered;
        ContactLog inside = ofSide(side).documented().within(window);
        Map<String, Counts> counts = new LinkedHashMap<>();
        for (String state : states(inside, measure)) {
            counts.put(
                    state,
                    new Counts(
                            inside.count(state, measure, ranked::contains),
                            inside.count(state, measure, coverage::covers),
                            inside.count(state, measure, _ -> true)));
        }
        Map<String, Double> first = covered == 0 ? Map.of() : first(counts, covered, missing);
        List<RankRow> rows = counts.keySet().stream()
                .map(state -> row(state, inside, measure, counts, new Span(covered, missing), first))
                .sorted(Comparator.comparingInt(RankRow::rank)
                        .thenComparingInt(row -> -row.covered())
                        .thenComparingInt(row -> -row.seen())
                        .thenComparing(RankRow::counterpart))
                .toList();
        return new Ranking(side, measure, window, coverage.months(window), ranked.size(), covered, rows);
    }

    private record Counts(int ranked, int covered, int seen) {}

    private record Span(int covered, int missing) {}

    private ContactLog ofSide(String side) {
        return new ContactLog(log.contacts().stream()
                .filter(contact -> contact.side().equals(side))
                .toList());
    }

    private static TreeSet<String> states(ContactLog log, ContactMeasure measure) {
        TreeSet<String> states = new TreeSet<>();
        log.contacts().stream()
                .filter(contact -> measure.counts(contact.form()))
                .map(LoggedContact::counterpart)
                .forEach(states::add);
        return states;
    }

    private static RankRow row(
            String state,
            ContactLog inside,
            ContactMeasure measure,
            Map<String, Counts> counts,
            Span days,
            Map<String, Double> first) {
        Counts own = counts.getOrDefault(state, new Counts(0, 0, 0));
        int more = (int) counts.values().stream()
                .filter(other -> other.ranked() > own.ranked())
                .count();
        int same = (int) counts.values().stream()
                        .filter(other -> other.ranked() == own.ranked())
                        .count()
                - 1;
        return new RankRow(
                state,
                persons(inside, state, measure),
                own.ranked(),
                more + 1,
                same,
                own.covered(),
                own.seen(),
                own.covered() + days.missing(),
                Optional.ofNullable(first.get(state))
                        .map(share -> new RankRow.Likely(
                                total(own, days, (1 - LEVEL) / 2), total(own, days, (1 + LEVEL) / 2), share)));
    }

    private static int total(Counts own, Span days, double probability) {
        int missing =
                MissingCount.of(own.covered(), days.covered(), days.missing()).quantile(probability);
        return own.covered() + Math.max(own.seen() - own.covered(), missing);
    }

    private static List<String> persons(ContactLog log, String state, ContactMeasure measure) {
        return log.with(state).contacts().stream()
                .filter(contact -> measure.counts(contact.form()))
                .flatMap(contact -> contact.person().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** How often each has the most when the missing days are filled by chance; counterparts are drawn apart from each other. */
    private static Map<String, Double> first(Map<String, Counts> counts, int covered, int missing) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Counts> own = new ArrayList<>(counts.values());
        List<MissingCount> missed = own.stream()
                .map(count -> MissingCount.of(count.covered(), covered, missing))
                .toList();
        int[] wins = new int[own.size()];
        int[] totals = new int[own.size()];
        for (int draw = 0; draw < DRAWS; draw++) {
            int most = 0;
            for (int i = 0; i < totals.length; i++) {
                int strays = own.get(i).seen() - own.get(i).covered();
                totals[i] =
                        own.get(i).covered() + Math.max(strays, missed.get(i).draw(random));
                most = Math.max(most, totals[i]);
            }
            for (int i = 0; i < totals.length; i++) {
                wins[i] += totals[i] == most ? 1 : 0;
            }
        }
        Map<String, Double> first = new LinkedHashMap<>();
        int at = 0;
        for (String state : counts.keySet()) {
            first.put(state, (double) wins[at++] / DRAWS);
        }
        return first;
    }
}
