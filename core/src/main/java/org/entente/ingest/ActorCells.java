package org.entente.ingest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a source writes an actor.
 *
 * @param notation what kind of words stand there
 * @param state the state's code or name; a word there that nobody knows makes the record faulty
 * @param group an organisation's code or name; a word there that nobody knows is let pass, the actor stays unknown
 * @param roles role codes or sector names, the first known one counts; several may stand in one cell, separated by commas
 * @param name the actor's name as the source writes it, kept for the reader
 */
public record ActorCells(
        Notation notation, Optional<Cell> state, Optional<Cell> group, List<Cell> roles, Optional<Cell> name) {

    /** Copies the list. */
    public ActorCells {
        roles = List.copyOf(roles);
    }

    /** How states and roles are written. */
    public enum Notation {
        /** Our own: {@code TUR MIL}, {@code NAT}, or an English name. */
        OWN,
        /** CAMEO country, group and role codes, as GDELT and POLECAT write them. */
        CAMEO,
        /** English names of states and ICEWS sectors. */
        NAMES,
        /** Gleditsch and Ward's numbers. */
        GLEDITSCH_WARD
    }

    /** An actor in our own notation in one column. */
    public static ActorCells own(String column) {
        return new ActorCells(
                Notation.OWN, Optional.of(Cell.column(column)), Optional.empty(), List.of(), Optional.empty());
    }

    /** All cells. */
    public Stream<Cell> cells() {
        return Stream.of(state.stream(), group.stream(), roles.stream(), name.stream())
                .flatMap(Function.identity());
    }
}
