package org.entente.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.actor.Dyad;
import org.entente.series.Window;

/**
 * Episodes held against crises that people date. A crisis is found when an episode of its pair begins within {@link #WITHIN}
 * days of any of its trigger dates, one episode for one crisis, the closest first.
 *
 * @param gold crises whose pair is in the series
 * @param found how many of them an episode finds
 * @param chance how many would be found if the episodes of each pair were moved through the window by a number of days, as the
 *     mean over all such numbers
 * @param errors days from the nearest trigger to the onset, 0 or more, of each crisis found
 * @param others episodes of the busiest pairs that find no crisis
 * @param all episodes of the busiest pairs
 * @param dyadYears years over which the busiest pairs are seen, together
 */
public record CrisisScores(
        int gold, int found, double chance, List<Long> errors, int others, int all, double dyadYears) {
    /** Days between onset and trigger, at most. */
    public static final int WITHIN = 14;

    private static final double YEAR = 365.25;

    /** Copies the list. */
    public CrisisScores {
        errors = List.copyOf(errors);
    }

    /**
     * An episode.
     *
     * @param pair the two, in the order of the alphabet
     * @param onset its first day
     */
    public record Onset(Dyad pair, LocalDate onset) {}

    /**
     * A crisis and the episode that finds it.
     *
     * @param error days from the nearest trigger to the onset, 0 or more
     */
    record Match(CrisisGold crisis, Onset onset, long error) {}

    /**
     * Scores episodes that begin in a window.
     *
     * @param crises the crises of pairs that are in the series
     * @param busiest the pairs over which other episodes are counted
     */
    public static CrisisScores of(
            List<CrisisGold> crises, Collection<Onset> episodes, Collection<Dyad> busiest, Window window) {
        List<Onset> inside = episodes.stream()
                .filter(episode -> window.contains(episode.onset()))
                .toList();
        List<Match> matches = matches(crises, inside);
        Set<Onset> used = matches.stream().map(Match::onset).collect(Collectors.toSet());
        Set<Dyad> counted = new HashSet<>(busiest);
        List<Onset> own =
                inside.stream().filter(one -> counted.contains(one.pair())).toList();
        return new CrisisScores(
                crises.size(),
                matches.size(),
                chance(crises, inside, window),
                matches.stream().map(Match::error).toList(),
                (int) own.stream().filter(one -> !used.contains(one)).count(),
                own.size(),
                counted.size() * window.days() / YEAR);
    }

    static List<Match> matches(List<CrisisGold> crises, List<Onset> episodes) {
        Map<Dyad, List<Onset>> byPair = episodes.stream().collect(Collectors.groupingBy(Onset::pair));
        List<Match> possible = new ArrayList<>();
        for (CrisisGold crisis : crises) {
            for (Onset onset : byPair.getOrDefault(crisis.pair(), List.of())) {
                long error = crisis.triggers().stream()
                        .mapToLong(day -> Math.abs(ChronoUnit.DAYS.between(day, onset.onset())))
                        .min()
                        .orElse(Long.MAX_VALUE);
                if (error <= WITHIN) {
                    possible.add(new Match(crisis, onset, error));
                }
            }
        }
        return oneToOne(possible);
    }

    private static List<Match> oneToOne(List<Match> possible) {
        possible.sort(Comparator.comparingLong(Match::error)
                .thenComparing(match -> match.onset().onset())
                .thenComparing(match -> match.crisis().crisis()));
        Set<Object> taken = new HashSet<>();
        List<Match> matches = new ArrayList<>();
        for (Match match : possible) {
            if (!taken.contains(match.crisis()) && !taken.contains(match.onset())) {
                taken.add(match.crisis());
                taken.add(match.onset());
                matches.add(match);
            }
        }
        return matches;
    }

    private static double chance(List<CrisisGold> crises, List<Onset> episodes, Window window) {
        Set<Dyad> pairs = crises.stream().map(CrisisGold::pair).collect(Collectors.toSet());
        List<Onset> own =
                episodes.stream().filter(one -> pairs.contains(one.pair())).toList();
        double sum = 0;
        for (long shift = 0; shift < window.days(); shift++) {
            long by = shift;
            sum += matches(
                            crises,
                            own.stream().map(one -> moved(one, by, window)).toList())
                    .size();
        }
        return sum / window.days();
    }

    private static Onset moved(Onset one, long by, Window window) {
        long at = (ChronoUnit.DAYS.between(window.from(), one.onset()) + by) % window.days();
        return new Onset(one.pair(), window.from().plusDays(at));
    }

    /** The median of the errors; empty when nothing was found. */
    public OptionalDouble medianError() {
        return CrisisEnds.median(errors);
    }

    /** Other episodes of the busiest pairs in a year of one pair. */
    public double othersPerDyadYear() {
        return others / dyadYears;
    }
}
