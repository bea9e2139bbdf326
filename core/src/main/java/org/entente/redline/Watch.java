package org.entente.redline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.condition.Answer;
import org.entente.condition.Condition;
import org.entente.condition.ConditionContext;
import org.entente.condition.Tally;
import org.entente.incident.Incident;
import org.entente.redline.Crossing.Outcome;
import org.entente.redline.RedLine.Approach;
import org.entente.redline.RedLine.Consequence;
import org.entente.series.Window;

/** Watches one line as of one day. */
final class Watch {
    private final RedLine line;
    private final LocalDate asOf;
    private final ConditionContext context;

    Watch(RedLine line, LocalDate asOf, ConditionContext context) {
        this.line = line;
        this.asOf = asOf;
        this.context = context;
    }

    /** Incidents of which something is said for sure, and those of which it may be. */
    private record Matches(List<Incident> yes, List<Incident> unknown) {
        List<LocalDate> days() {
            return yes.stream().map(Incident::day).toList();
        }

        List<LocalDate> daysPerhaps() {
            return unknown.stream().map(Incident::day).toList();
        }
    }

    Standing over(Collection<Incident> incidents) {
        if (line.declaration().on().isAfter(asOf)) {
            return new Standing(line, asOf, State.NOT_DECLARED, List.of(), List.of(), List.of(), 0);
        }
        List<Incident> known = incidents.stream()
                .filter(incident -> !incident.day().isBefore(line.firstDay()))
                .filter(incident -> !incident.knownOn().isAfter(asOf))
                .sorted(Comparator.comparing(Incident::day).thenComparing(Incident::key))
                .toList();
        List<Incident> held = known.stream()
                .filter(incident ->
                        line.to().isEmpty() || !incident.day().isAfter(line.to().get()))
                .toList();
        Matches crossed = matches(
                line.crossedBy(),
                held.stream().filter(one -> !one.day().isBefore(line.from())).toList());
        List<Crossing> crossings = crossings(crossed.yes(), known);
        List<Sighting> perhaps = crossed.unknown().stream().map(Sighting::of).toList();
        List<Change> changes = changes(approaches(held), crossings, perhaps);
        return new Standing(line, asOf, state(changes, crossings, known), changes, crossings, perhaps, known.size());
    }

    private Matches matches(Condition condition, List<Incident> incidents) {
        List<Incident> yes = new ArrayList<>();
        List<Incident> unknown = new ArrayList<>();
        for (Incident incident : incidents) {
            switch (condition.answer(incident, context)) {
                case YES -> yes.add(incident);
                case UNKNOWN -> unknown.add(incident);
                case NO -> {}
            }
        }
        return new Matches(yes, unknown);
    }

    private static State state(List<Change> changes, List<Crossing> crossings, List<Incident> known) {
        if (changes.isEmpty()) {
            return known.isEmpty() ? State.UNKNOWN : State.INTACT;
        }
        State last = changes.getLast().state();
        boolean missed = last == State.CROSSED && crossings.getLast().outcome() == Outcome.NOT_SEEN;
        return missed ? State.CONSEQUENCE_NOT_SEEN : last;
    }

    private static List<Change> changes(List<Change> approaches, List<Crossing> crossings, List<Sighting> perhaps) {
        List<Change> changes = new ArrayList<>(approaches);
        unsure(crossings, perhaps).ifPresent(changes::add);
        crossings.forEach(
                crossing -> changes.add(new Change(crossing.by().day(), State.CROSSED, List.of(crossing.by()))));
        changes.addAll(consequences(crossings));
        changes.sort(Comparator.comparing(Change::day).thenComparingInt(Watch::rank));
        boolean open = true;
        List<Change> told = new ArrayList<>();
        for (Change change : changes) {
            if (change.state() != State.APPROACHED || open) {
                told.add(change);
            }
            open &= change.state() == State.APPROACHED;
        }
        return told;
    }

    /** On one day a line is approached before it is crossed, and crossed before anything follows. */
    private static int rank(Change change) {
        return switch (change.state()) {
            case NOT_DECLARED, INTACT, APPROACHED -> 0;
            case UNKNOWN -> 1;
            case CROSSED -> 2;
            case CONSEQUENCE_CARRIED_OUT, CONSEQUENCE_NOT_SEEN -> 3;
        };
    }

    /** A line that may have been crossed is unknown only until it surely is. */
    private static Optional<Change> unsure(List<Crossing> crossings, List<Sighting> perhaps) {
        List<Sighting> before = perhaps.stream()
                .filter(one -> crossings.isEmpty()
                        || one.day().isBefore(crossings.getFirst().by().day()))
                .toList();
        return before.stream().findFirst().map(one -> new Change(one.day(), State.UNKNOWN, before));
    }

    /** One incident may carry out what was announced for several crossings. */
    private static List<Change> consequences(List<Crossing> crossings) {
        SortedMap<Sighting, List<Sighting>> causes = new TreeMap<>(Sighting.BY_DAY);
        crossings.stream()
                .filter(crossing -> crossing.outcome() == Outcome.CARRIED_OUT)
                .forEach(crossing -> crossing.consequence()
                        .ifPresent(one -> causes.computeIfAbsent(one, _ -> new ArrayList<>())
                                .add(crossing.by())));
        return causes.entrySet().stream()
                .map(entry -> new Change(
                        entry.getKey().day(),
                        State.CONSEQUENCE_CARRIED_OUT,
                        Stream.concat(entry.getValue().stream(), Stream.of(entry.getKey()))
                                .distinct()
                                .toList()))
                .toList();
    }

    private List<Change> approaches(List<Incident> held) {
        if (line.approach().isEmpty()) {
            return List.of();
        }
        Approach approach = line.approach().get();
        Matches near = matches(approach.match(), held);
        List<Change> changes = new ArrayList<>();
        Optional<LocalDate> before = Optional.empty();
        for (LocalDate day : near.days().stream().distinct().toList()) {
            Window window = new Window(day.minus(approach.window()).plusDays(1), day);
            boolean now = approach.when().answer(Tally.of(window, near.days(), near.daysPerhaps())) == Answer.YES;
            if (now && before.filter(window::contains).isEmpty()) {
                List<Sighting> evidence = near.yes().stream()
                        .filter(incident -> window.contains(incident.day()))
                        .map(Sighting::of)
                        .toList();
                changes.add(new Change(day, State.APPROACHED, evidence));
            }
            before = now ? Optional.of(day) : Optional.empty();
        }
        return changes;
    }

    private List<Crossing> crossings(List<Incident> crossed, List<Incident> known) {
        Optional<Matches> done = line.consequence().map(consequence -> matches(consequence.carriedOutBy(), known));
        return crossed.stream()
                .map(incident -> line.consequence()
                        .map(consequence -> crossing(Sighting.of(incident), consequence, done.orElseThrow()))
                        .orElseGet(() -> new Crossing(Sighting.of(incident), Outcome.NONE_ANNOUNCED, Optional.empty())))
                .toList();
    }

    private Crossing crossing(Sighting by, Consequence consequence, Matches done) {
        LocalDate end = consequence.within().map(by.day()::plus).orElse(LocalDate.MAX);
        Window time = new Window(by.day(), end);
        Optional<Sighting> sure = first(done.yes(), time);
        if (sure.isPresent()) {
            return new Crossing(by, Outcome.CARRIED_OUT, sure);
        }
        Optional<Sighting> perhaps = first(done.unknown(), time);
        if (perhaps.isPresent()) {
            return new Crossing(by, Outcome.UNKNOWN, perhaps);
        }
        return new Crossing(by, end.isBefore(asOf) ? Outcome.NOT_SEEN : Outcome.OPEN, Optional.empty());
    }

    private static Optional<Sighting> first(List<Incident> incidents, Window time) {
        return incidents.stream()
                .filter(incident -> time.contains(incident.day()))
                .map(Sighting::of)
                .min(Sighting.BY_DAY);
    }
}
