package org.entente.disconnect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.entente.disconnect.Announcement.Outcome;
import org.entente.disconnect.Announcement.Tally;
import org.entente.event.EventType;
import org.entente.incident.Direction;
import org.entente.series.Estimate;
import org.entente.series.Window;
import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * Follows pledges, threats and refusals to the deeds after them. The first matching deed by whoever gave the word, within its days,
 * decides; one deed may answer several words. Beside the share that was kept stands the share of all days from which one would have
 * been kept by chance, because a busy pair keeps every word.
 */
final class AnnouncementReader {
    private static final int LEAST = 5;
    private static final double PRIOR = 0.5;

    private final NavigableMap<LocalDate, List<Act>> deeds = new TreeMap<>();
    private final Window span;
    private final Predicate<Window> covered;

    /** @param span from the first day of the stream to the day as of which is judged */
    AnnouncementReader(List<Act> acts, Window span, Predicate<Window> covered) {
        this.span = span;
        this.covered = covered;
        acts.stream()
                .filter(act -> !act.word())
                .forEach(act ->
                        deeds.computeIfAbsent(act.day(), _ -> new ArrayList<>()).add(act));
    }

    /** Every announcement with what became of it, by day and key. */
    List<Announcement> follow(List<Act> acts) {
        return acts.stream()
                .filter(act -> span.contains(act.day()))
                .sorted(Comparator.comparing(Act::day).thenComparing(Act::key))
                .flatMap(act -> Announced.of(act).map(kind -> follow(act, kind)).stream())
                .toList();
    }

    private Announcement follow(Act word, Announced kind) {
        Window days = days(word.day(), kind);
        Optional<Act> deed = first(days, word.direction(), kind.deeds(word));
        return new Announcement(
                word.key(),
                word.day(),
                word.direction(),
                kind,
                days.to(),
                outcome(kind, days, deed.isPresent()),
                deed.map(Act::key),
                deed.map(Act::day));
    }

    private static Window days(LocalDate word, Announced kind) {
        return new Window(word.plusDays(1), word.plusDays(kind.days()));
    }

    private Outcome outcome(Announced kind, Window days, boolean done) {
        if (done) {
            return kind.carriedOutByDeed() ? Outcome.KEPT : Outcome.NOT_KEPT;
        }
        if (days.to().isAfter(span.to())) {
            return Outcome.OPEN;
        }
        if (!covered.test(days)) {
            return Outcome.UNKNOWN;
        }
        return kind.carriedOutByDeed() ? Outcome.NOT_KEPT : Outcome.KEPT;
    }

    private Optional<Act> first(Window days, Direction by, Set<EventType> types) {
        return deeds.subMap(days.from(), true, days.to(), true).values().stream()
                .flatMap(List::stream)
                .filter(deed -> types.contains(deed.what().type()) && by(deed.direction(), by))
                .min(Comparator.comparing(Act::day).thenComparing(Act::key));
    }

    private static boolean by(Direction deed, Direction word) {
        return deed == Direction.MUTUAL || word == Direction.MUTUAL || deed == word;
    }

    /** Tallies by kind and direction of those that were announced at all. */
    List<Tally> tally(List<Announcement> announcements, List<Act> acts) {
        Map<String, Act> words = new HashMap<>();
        acts.forEach(act -> words.putIfAbsent(act.key(), act));
        List<Tally> tallies = new ArrayList<>();
        for (Announced kind : Announced.values()) {
            for (Direction direction : Direction.values()) {
                List<Announcement> own = announcements.stream()
                        .filter(one -> one.kind() == kind && one.direction() == direction)
                        .toList();
                if (!own.isEmpty()) {
                    tallies.add(tally(kind, direction, own, words));
                }
            }
        }
        return tallies;
    }

    private Tally tally(Announced kind, Direction direction, List<Announcement> own, Map<String, Act> words) {
        int kept = count(own, Outcome.KEPT);
        int notKept = count(own, Outcome.NOT_KEPT);
        boolean enough = kept + notKept >= LEAST;
        return new Tally(
                kind,
                direction,
                kept,
                notKept,
                count(own, Outcome.OPEN),
                count(own, Outcome.UNKNOWN),
                enough ? Optional.of(share(kept, notKept)) : Optional.empty(),
                enough ? chance(kind, own, words) : Optional.empty());
    }

    private static int count(List<Announcement> own, Outcome outcome) {
        return Collections.frequency(own.stream().map(Announcement::outcome).toList(), outcome);
    }

    /** Jeffreys' interval: the posterior of a share under a Beta(½, ½) prior (Brown, Cai and DasGupta 2001). */
    private static Estimate share(int kept, int notKept) {
        BetaDistribution posterior = new BetaDistribution(kept + PRIOR, notKept + PRIOR);
        double tail = (1 - GapDraws.LEVEL) / 2;
        int n = kept + notKept;
        return new Estimate(
                (double) kept / n,
                kept == 0 ? 0 : posterior.inverseCumulativeProbability(tail),
                notKept == 0 ? 1 : posterior.inverseCumulativeProbability(1 - tail),
                GapDraws.LEVEL,
                n);
    }

    private Optional<Double> chance(Announced kind, List<Announcement> own, Map<String, Act> words) {
        Map<Set<EventType>, OptionalDouble> byDeeds = new HashMap<>();
        double sum = 0;
        int judged = 0;
        for (Announcement one : own) {
            Act word = words.get(one.key());
            if (word != null && (one.outcome() == Outcome.KEPT || one.outcome() == Outcome.NOT_KEPT)) {
                OptionalDouble share =
                        byDeeds.computeIfAbsent(kind.deeds(word), types -> chance(kind, one.direction(), types));
                if (share.isPresent()) {
                    sum += share.getAsDouble();
                    judged++;
                }
            }
        }
        return judged == 0 ? Optional.empty() : Optional.of(sum / judged);
    }

    /** The share of covered days from which a word would have been kept. */
    private OptionalDouble chance(Announced kind, Direction direction, Set<EventType> types) {
        return span.from()
                .datesUntil(span.to().plusDays(1))
                .map(day -> days(day, kind))
                .filter(days -> !days.to().isAfter(span.to()) && covered.test(days))
                .mapToDouble(days -> first(days, direction, types).isPresent() == kind.carriedOutByDeed() ? 1 : 0)
                .average();
    }
}
