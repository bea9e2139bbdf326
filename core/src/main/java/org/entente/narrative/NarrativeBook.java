package org.entente.narrative;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Dyad;
import org.entente.series.Window;

/**
 * All that is known of how two states speak of each other.
 *
 * @param pair the two states
 * @param uses every label and word with its place, earliest first
 * @param days the day of each document that names either state
 * @param documents how many documents were read
 * @param polls opinion polls, earliest first
 * @param aside what was not read, with the reason
 */
public record NarrativeBook(
        Dyad pair, List<LabelUse> uses, List<LocalDate> days, int documents, List<Poll> polls, List<String> aside) {

    /** Puts them in order. */
    public NarrativeBook {
        uses = uses.stream()
                .sorted(Comparator.comparing(LabelUse::day)
                        .thenComparing(use -> use.origin().key())
                        .thenComparing(use -> !use.origin().inTitle())
                        .thenComparingInt(use -> use.origin().start())
                        .thenComparing(LabelUse::about))
                .toList();
        days = days.stream().sorted().toList();
        polls = polls.stream().sorted(Comparator.comparing(Poll::day)).toList();
        aside = List.copyOf(aside);
    }

    /** The same for the days of a window. */
    public NarrativeBook within(Window window) {
        return new NarrativeBook(
                pair,
                uses.stream().filter(use -> window.contains(use.day())).toList(),
                days.stream().filter(window::contains).toList(),
                documents,
                polls.stream().filter(poll -> window.contains(poll.day())).toList(),
                aside);
    }

    /** The same without what publishers print that belong to a state. */
    public NarrativeBook withoutStates() {
        return new NarrativeBook(
                pair, uses.stream().filter(use -> !use.ofState()).toList(), days, documents, polls, aside);
    }

    private Stream<String> sides() {
        return Stream.of(pair.first(), pair.second());
    }

    /** What one of the two says of the other, without what nobody knows who said. */
    public List<LabelUse> between() {
        return sides().flatMap(side -> by(side).stream()).toList();
    }

    private List<LabelUse> by(String side) {
        return uses.stream()
                .filter(use -> use.isBy(side) && !use.about().equals(side))
                .toList();
    }

    /** How often each side uses each label for the other, most first. */
    public List<LabelCount> labels() {
        List<LabelCount> counts = new ArrayList<>();
        sides().forEach(side -> {
            Map<String, List<LabelUse>> byName = by(side).stream()
                    .filter(LabelUse::names)
                    .collect(Collectors.groupingBy(use -> use.label().name(), TreeMap::new, Collectors.toList()));
            byName.values().stream()
                    .map(found -> count(side, found))
                    .sorted(Comparator.comparingInt(count -> -count.uses()))
                    .forEach(counts::add);
        });
        return counts;
    }

    private static LabelCount count(String side, List<LabelUse> found) {
        return new LabelCount(
                side,
                found.getFirst().about(),
                found.getFirst().label(),
                found.size(),
                (int) found.stream()
                        .filter(use -> use.speaker().voice() == Voice.LEADER)
                        .count(),
                (int) found.stream().filter(use -> !use.ofState()).count(),
                found.getFirst().day(),
                found.getLast().day());
    }

    /** How each side speaks of the other month by month, from the first document or use to the last. */
    public List<ToneMonth> months() {
        List<YearMonth> all = Stream.concat(days.stream(), uses.stream().map(LabelUse::day))
                .map(YearMonth::from)
                .sorted()
                .toList();
        List<ToneMonth> months = new ArrayList<>();
        if (all.isEmpty()) {
            return months;
        }
        Map<YearMonth, Long> named =
                days.stream().collect(Collectors.groupingBy(YearMonth::from, Collectors.counting()));
        for (YearMonth month = all.getFirst(); !month.isAfter(all.getLast()); month = month.plusMonths(1)) {
            YearMonth at = month;
            int read = named.getOrDefault(at, 0L).intValue();
            sides().forEach(side -> months.add(month(at, side, read)));
        }
        return months;
    }

    private ToneMonth month(YearMonth month, String side, int read) {
        List<LabelUse> found = by(side).stream()
                .filter(use -> YearMonth.from(use.day()).equals(month) && !use.denied())
                .toList();
        return new ToneMonth(
                month,
                side,
                read,
                (int) found.stream().filter(use -> use.label().tone() > 0).count(),
                (int) found.stream().filter(use -> use.label().tone() < 0).count(),
                found.stream().mapToInt(use -> use.label().tone()).sum(),
                (int) found.stream().filter(use -> !use.ofState()).count());
    }

    /** The leaps of each side between opposite labels, earliest first. */
    public List<Leap> leaps() {
        return sides().flatMap(side -> Leap.among(by(side)).stream())
                .sorted(Comparator.comparing(leap -> leap.first().day()))
                .toList();
    }
}
