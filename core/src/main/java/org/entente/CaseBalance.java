package org.entente;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.CodeSystem;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.actor.States;
import org.entente.crisis.CrisisDetector;
import org.entente.crisis.DetectedCrisis;
import org.entente.crisis.Episode;
import org.entente.event.EventType;
import org.entente.fragility.Balance;
import org.entente.fragility.BalanceReader;
import org.entente.fragility.LaterCrisis;
import org.entente.fragility.ProcessModel;
import org.entente.fragility.Told;
import org.entente.incident.Incident;
import org.entente.structure.StatePair;

/**
 * Fragility against flexibility of a case's pair, by the process that ships with Entente. Where its tables of crises end, the
 * episodes that the case declares and the crises that are detected in its streams say where the pair stands; nothing else.
 */
final class CaseBalance {
    private final States states;
    private final Dyad dyad;

    CaseBalance(States states, Dyad dyad) {
        this.states = states;
        this.dyad = dyad;
    }

    /** As of a view's day. */
    Balance of(CaseView view) {
        LocalDate asOf = view.asOf();
        Optional<Integer> one = number(dyad.first(), asOf);
        Optional<Integer> other = number(dyad.second(), asOf);
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return new Balance.NotEnough(
                    asOf,
                    "the tables of states do not hold " + (one.isEmpty() ? dyad.first() : dyad.second()) + " on "
                            + asOf);
        }
        return new BalanceReader(ProcessModel.shipped()).read(StatePair.of(one.get(), other.get()), asOf, later(view));
    }

    /** The Correlates of War number that a state has on a day. */
    private Optional<Integer> number(String code, LocalDate day) {
        return states.find(CodeSystem.ISO3, code, day)
                .or(() -> Optional.of(states.getState(code)))
                .map(State::codes)
                .flatMap(codes -> Optional.ofNullable(codes.get(CodeSystem.COW)))
                .map(Integer::valueOf);
    }

    private static List<LaterCrisis> later(CaseView view) {
        List<LaterCrisis> later = new ArrayList<>();
        view.episodes().known().forEach(episode -> later.add(declared(episode)));
        view.crises().crises().forEach(crisis -> later.add(detected(crisis)));
        return later;
    }

    private static LaterCrisis declared(Episode episode) {
        return new LaterCrisis(
                episode.declared().title(),
                "declared by the case",
                episode.onset(),
                episode.end(),
                settled(episode),
                Optional.of(episode.trigger().key()));
    }

    /** Settled is what ended by an agreement, as in the tables, whatever stays open; else the case says whether anything does. */
    private static Told settled(Episode episode) {
        boolean agreed = episode.ending()
                .filter(ending -> ending.what().type() == EventType.AGREE)
                .isPresent();
        return switch (episode.phase()) {
            case RESOLVED -> Told.YES;
            case ON_HOLD -> agreed ? Told.YES : Told.NO;
            case OPEN -> Told.UNKNOWN;
        };
    }

    private static LaterCrisis detected(DetectedCrisis crisis) {
        return new LaterCrisis(
                "a detected crisis",
                "detected in machine-coded streams by " + CrisisDetector.METHOD,
                crisis.spell().onset(),
                crisis.spell().end(),
                Told.UNKNOWN,
                crisis.trigger().map(Incident::key));
    }
}
