package org.entente.petrarch;

import java.util.List;
import java.util.Optional;
import org.entente.petrarch.PatternStep.Element;
import org.entente.petrarch.PatternStep.Role;

/** Finds whether a pattern fits around a verb, and who its actors are. */
final class PatternMatcher {
    private static final int NEAR_WORDS = 4;
    private static final int NONE = -1;

    private final SentenceReading reading;

    PatternMatcher(SentenceReading reading) {
        this.reading = reading;
    }

    /**
     * Who the actors of a pattern are.
     *
     * @param source the source that it names
     * @param target the target that it names
     * @param mutual whether source and target are the parts of one compound
     */
    record Bound(Optional<Unit> source, Optional<Unit> target, boolean mutual) {
        static final Bound NOBODY = new Bound(Optional.empty(), Optional.empty(), false);

        Bound with(Role role, Unit unit, boolean before) {
            return switch (role) {
                case SOURCE -> new Bound(Optional.of(unit), target, mutual);
                case TARGET -> new Bound(source, Optional.of(unit), mutual);
                case COMPOUND ->
                    before
                            ? new Bound(Optional.of(unit), Optional.of(unit), true)
                            : new Bound(source, Optional.of(unit), mutual);
            };
        }

        boolean isEmpty() {
            return source.isEmpty() && target.isEmpty();
        }
    }

    /** Fits a pattern. The places run away from the verb on either side. */
    Optional<Bound> match(VerbPattern pattern, List<Integer> before, List<Integer> after) {
        return new Walk(before, true)
                .go(pattern.before(), 0, Bound.NOBODY)
                .flatMap(bound -> new Walk(after, false).go(pattern.after(), 0, bound));
    }

    /** The steps of a pattern on one side of the verb, away from it. */
    private final class Walk {
        private final List<Integer> places;
        private final boolean backward;

        Walk(List<Integer> places, boolean backward) {
            this.places = places;
            this.backward = backward;
        }

        Optional<Bound> go(List<PatternStep> steps, int from, Bound bound) {
            if (steps.isEmpty()) {
                return Optional.of(bound);
            }
            PatternStep step = steps.getFirst();
            int last = Math.min(
                    places.size() - 1,
                    switch (step.reach()) {
                        case ADJACENT -> from;
                        case NEAR -> from + NEAR_WORDS;
                        case OPEN -> places.size();
                    });
            for (int at = from; at <= last; at++) {
                int next = end(step.element(), at);
                if (next != NONE) {
                    Bound bigger = step.element() instanceof PatternStep.Actor(Role role)
                            ? bound.with(role, unit(at).orElseThrow(), backward)
                            : bound;
                    Optional<Bound> rest = go(steps.subList(1, steps.size()), next, bigger);
                    if (rest.isPresent()) {
                        return rest;
                    }
                }
            }
            return Optional.empty();
        }

        /** Where the walk goes on when an element is at a place, or that it is not. */
        private int end(Element element, int at) {
            return switch (element) {
                case PatternStep.Words(List<List<String>> phrases) ->
                    phrases.stream().filter(phrase -> standsAt(phrase, at)).mapToInt(List::size).max().stream()
                            .map(size -> at + size)
                            .findFirst()
                            .orElse(NONE);
                case PatternStep.Actor(Role role) ->
                    unit(at).filter(unit -> fits(unit, role, places.get(at)))
                            .map(unit -> behind(unit, at))
                            .orElse(NONE);
                case PatternStep.Skip() ->
                    unit(at).map(unit -> behind(unit, at)).orElse(NONE);
            };
        }

        private boolean standsAt(List<String> phrase, int at) {
            int size = phrase.size();
            if (at + size > places.size()) {
                return false;
            }
            for (int i = 0; i < size; i++) {
                String word = phrase.get(backward ? size - 1 - i : i);
                if (!reading.tokens().get(places.get(at + i)).text().equals(word)) {
                    return false;
                }
            }
            return true;
        }

        /** Whether the walk has not yet passed the word that gives the unit its code. */
        private boolean fits(Unit unit, Role role, int place) {
            if (!unit.coded() || (role == Role.COMPOUND && !unit.compound())) {
                return false;
            }
            return unit.parties().stream().anyMatch(party -> backward ? party.at() <= place : party.at() >= place);
        }

        private Optional<Unit> unit(int at) {
            return reading.units().stream()
                    .filter(unit -> unit.holds(places.get(at)))
                    .findFirst();
        }

        private int behind(Unit unit, int at) {
            int next = at;
            while (next < places.size() && unit.holds(places.get(next))) {
                next++;
            }
            return next;
        }
    }
}
