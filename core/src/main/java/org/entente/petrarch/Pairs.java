package org.entente.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the events of a code: every source with every target, and what its second code says. */
final class Pairs {
    private final EventCode code;
    private final Optional<String> first;
    private final Optional<String> reverse;
    private final Settings settings;

    Pairs(EventCode code, boolean passive, VerbLexicon.Grammar grammar, Settings settings) {
        this.code = code;
        this.settings = settings;
        this.first = switch (grammar) {
            case REVERSE_EVENT -> code.first();
            case PASSIVE -> passive ? code.second().or(code::first) : code.first();
        };
        this.reverse = switch (grammar) {
            case REVERSE_EVENT -> code.second();
            case PASSIVE -> Optional.empty();
        };
    }

    List<PetrarchEvent> of(Optional<Unit> source, Optional<Unit> target, boolean mutual) {
        boolean known = source.filter(Unit::coded).isPresent()
                || target.filter(Unit::coded).isPresent();
        boolean named = source.filter(unit -> !unit.parties().isEmpty()).isPresent()
                && target.filter(unit -> !unit.parties().isEmpty()).isPresent();
        if (code.isEmpty() || source.isEmpty() || target.isEmpty() || !(named || (known && !settings.requireDyad()))) {
            return List.of();
        }
        List<PetrarchEvent> events = new ArrayList<>();
        for (String from : codes(source.get())) {
            for (String to : codes(target.get())) {
                if (!from.equals(to)) {
                    first.ifPresent(one -> events.add(new PetrarchEvent(from, to, one)));
                    reverse.filter(_ -> !mutual).ifPresent(one -> events.add(new PetrarchEvent(to, from, one)));
                }
            }
        }
        return events;
    }

    private static List<String> codes(Unit unit) {
        return unit.parties().isEmpty() ? List.of(PetrarchEvent.NOBODY) : unit.codes();
    }
}
