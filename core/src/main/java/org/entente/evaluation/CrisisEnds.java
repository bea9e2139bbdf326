package org.entente.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.evaluation.CrisisScores.Match;
import org.entente.evaluation.CrisisScores.Onset;
import org.entente.series.Window;

/**
 * How far our ends lie from those that people date, over the crises that an episode finds. Theirs is the day on which the crisis was
 * over for both; ours the last day of an episode that was not quiet.
 *
 * @param both crises that both have
 * @param undated of these, those whose end people do not date to the day
 * @param open of the others, those whose episode had no end by the last day of the data
 * @param onsets days from the nearest trigger to our onset, negative when ours is earlier, of all that both have
 * @param ends days from their end to ours, negative when ours is earlier, of those that both date
 */
public record CrisisEnds(int both, int undated, int open, List<Long> onsets, List<Long> ends) {
    /** Days within which two dates count as close. */
    public static final int CLOSE = 30;

    /** Copies the lists. */
    public CrisisEnds {
        onsets = List.copyOf(onsets);
        ends = List.copyOf(ends);
    }

    /**
     * Compares episodes that begin in a window.
     *
     * @param episodes with their last days; empty while one is open
     */
    public static CrisisEnds of(List<CrisisGold> crises, Map<Onset, Optional<LocalDate>> episodes, Window window) {
        List<Match> matches = CrisisScores.matches(
                crises,
                episodes.keySet().stream()
                        .filter(episode -> window.contains(episode.onset()))
                        .toList());
        int undated = 0;
        int open = 0;
        List<Long> onsets = new ArrayList<>();
        List<Long> ends = new ArrayList<>();
        for (Match match : matches) {
            onsets.add(nearest(match));
            Optional<LocalDate> theirs = match.crisis().over();
            Optional<LocalDate> ours = episodes.getOrDefault(match.onset(), Optional.empty());
            if (theirs.isEmpty()) {
                undated++;
            } else if (ours.isEmpty()) {
                open++;
            } else {
                ends.add(ChronoUnit.DAYS.between(theirs.get(), ours.get()));
            }
        }
        return new CrisisEnds(matches.size(), undated, open, onsets, ends);
    }

    private static long nearest(Match match) {
        return match.crisis().triggers().stream()
                .map(day -> ChronoUnit.DAYS.between(day, match.onset().onset()))
                .min((one, other) -> Long.compare(Math.abs(one), Math.abs(other)))
                .orElseThrow();
    }

    /** The median of days; empty when there are none. */
    public static OptionalDouble median(List<Long> days) {
        List<Long> sorted = days.stream().sorted().toList();
        int half = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2.0);
    }

    /** The median of days in either direction; empty when there are none. */
    public static OptionalDouble apart(List<Long> days) {
        return median(days.stream().map(Math::abs).toList());
    }

    /** How many lie within {@link #CLOSE} days in either direction. */
    public static long close(List<Long> days) {
        return days.stream().filter(one -> Math.abs(one) <= CLOSE).count();
    }
}
