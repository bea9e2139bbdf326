package org.entente.disconnect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.disconnect.Standing.Known;
import org.entente.disconnect.Standing.NotCovered;
import org.entente.disconnect.Standing.NotEnough;
import org.entente.relation.Flow;
import org.entente.series.Coverage;
import org.entente.series.Estimate;
import org.entente.series.Grain;
import org.entente.series.Value;
import org.entente.series.Window;

/**
 * Makes the study of words against deeds of a pair: month by month, in each direction and both together, with and without state
 * media, for all speakers and for those levels that have enough by themselves.
 */
public final class DisconnectReader {
    private static final int PARTINGS = 12;

    private final DisconnectRules rules;

    /** A reader with these rules. */
    public DisconnectReader(DisconnectRules rules) {
        this.rules = rules;
    }

    /**
     * Reads the words and deeds of a pair.
     *
     * @param acts machine-coded words and deeds, in any order
     * @param coverage the days that machine sources held
     * @param asOf the last day that is looked at
     */
    public DisconnectStudy read(List<Act> acts, Coverage coverage, LocalDate asOf) {
        Optional<Window> span = span(coverage, asOf);
        if (span.isEmpty()) {
            return new DisconnectStudy(span, rules, 0, List.of(), List.of(), List.of(), List.of());
        }
        List<Act> known =
                acts.stream().filter(act -> span.get().contains(act.day())).toList();
        List<GapRow> rows = new ArrayList<>();
        Predicate<Window> covered = window -> coverage.covered(window) >= rules.leastCovered() * window.days();
        for (Voices voices : Voices.values()) {
            for (Flow flow : Flow.values()) {
                List<Act> heard = known.stream()
                        .filter(act -> voices.hear(act) && flow.counts(act.direction()))
                        .toList();
                rows.addAll(new FlowReader(span.get(), covered, flow, voices).rows(heard));
            }
        }
        rows.sort(Comparator.comparing((GapRow row) -> row.window().to())
                .thenComparing(GapRow::voices)
                .thenComparing(GapRow::flow));
        AnnouncementReader announcements = new AnnouncementReader(known, span.get(), covered);
        List<Announcement> followed = announcements.follow(known);
        return new DisconnectStudy(
                span, rules, known.size(), rows, partings(rows, known), followed, announcements.tally(followed, known));
    }

    private static Optional<Window> span(Coverage coverage, LocalDate asOf) {
        return Optional.ofNullable(coverage.shares().floorKey(asOf))
                .map(last -> new Window(coverage.shares().firstKey(), last));
    }

    /** The windows that end with a month, and the one that ends with the stream. */
    private static List<LocalDate> ends(Window span) {
        return Grain.MONTH.periods(span).stream().map(Window::to).toList();
    }

    private List<Parting> partings(List<GapRow> rows, List<Act> acts) {
        List<Parting> partings = new ArrayList<>();
        for (GapRow row : rows) {
            boolean plain = row.flow() != Flow.PAIR
                    && row.voices() == Voices.ALL
                    && row.level().isEmpty();
            if (plain && row.gap() instanceof Value.Known(var gap) && gap.value() > 0) {
                List<Act> own = acts.stream()
                        .filter(act -> row.flow().counts(act.direction()))
                        .toList();
                Window said = WordsAndDeeds.wordsFor(row.window(), rules);
                Comparator<Act> harsh = Comparator.comparingDouble(Act::weight).thenComparing(Act::key);
                Comparator<Act> rosy =
                        Comparator.comparingDouble(Act::weight).reversed().thenComparing(Act::key);
                partings.add(new Parting(row, gap, keys(own, true, said, rosy), keys(own, false, row.window(), harsh)));
            }
        }
        partings.sort(
                Comparator.comparingDouble((Parting parting) -> -parting.gap().low())
                        .thenComparingDouble(parting -> -parting.gap().value())
                        .thenComparing(parting -> parting.row().window().to())
                        .thenComparing(parting -> parting.row().flow()));
        return partings.stream().limit(PARTINGS).toList();
    }

    private static List<String> keys(List<Act> acts, boolean words, Window window, Comparator<Act> order) {
        return acts.stream()
                .filter(act -> act.word() == words && window.contains(act.day()))
                .sorted(order)
                .limit(Parting.KEYS)
                .map(Act::key)
                .toList();
    }

    /** Reads one flow by one choice of voices. */
    private final class FlowReader {
        private final Window span;
        private final Predicate<Window> covered;
        private final Flow flow;
        private final Voices voices;

        FlowReader(Window span, Predicate<Window> covered, Flow flow, Voices voices) {
            this.span = span;
            this.covered = covered;
            this.flow = flow;
            this.voices = voices;
        }

        /** A row for each month with all speakers; one for a level only where that level has enough by itself. */
        List<GapRow> rows(List<Act> acts) {
            List<GapRow> rows = new ArrayList<>(rows(acts, Optional.empty()));
            for (Level level : Level.values()) {
                List<Act> own = acts.stream()
                        .filter(act -> !act.word() || act.level() == level)
                        .toList();
                rows(own, Optional.of(level)).stream()
                        .filter(row -> row.standing().isPresent())
                        .forEach(rows::add);
            }
            return rows;
        }

        private List<GapRow> rows(List<Act> acts, Optional<Level> level) {
            WordsAndDeeds ranks = new WordsAndDeeds(acts, span, rules, covered);
            return ends(span).stream()
                    .map(last -> row(ranks, acts, level, last))
                    .toList();
        }

        private GapRow row(WordsAndDeeds ranks, List<Act> acts, Optional<Level> level, LocalDate last) {
            Standing standing = ranks.at(last);
            return new GapRow(
                    WordsAndDeeds.window(last, rules),
                    flow,
                    voices,
                    level,
                    ranks.words(last),
                    ranks.deeds(last),
                    standing instanceof Known known ? Optional.of(known) : Optional.empty(),
                    switch (standing) {
                        case NotCovered() -> new Value.Gap();
                        case NotEnough(String reason) -> new Value.Unknown("not enough evidence: " + reason);
                        case Known known -> new Value.Known(estimate(ranks, acts, known, last));
                    });
        }

        private Estimate estimate(WordsAndDeeds ranks, List<Act> acts, Known known, LocalDate last) {
            Window window = WordsAndDeeds.window(last, rules);
            Window said = WordsAndDeeds.wordsFor(window, rules);
            return new GapDraws(rules)
                    .estimate(
                            known,
                            acts.stream()
                                    .filter(act -> act.word() && said.contains(act.day()))
                                    .toList(),
                            acts.stream()
                                    .filter(act -> !act.word() && window.contains(act.day()))
                                    .toList(),
                            ranks.wordsBefore(last),
                            ranks.deedsBefore(last));
        }
    }
}
