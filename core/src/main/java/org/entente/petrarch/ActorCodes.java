package org.entente.petrarch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The codes of an actor in the order of the file.
 *
 * @param codes the codes, dated and not
 */
record ActorCodes(List<DatedCode> codes) {
    ActorCodes {
        codes = List.copyOf(codes);
    }

    ActorCodes and(ActorCodes more) {
        List<DatedCode> all = new ArrayList<>(codes);
        all.addAll(more.codes());
        return new ActorCodes(all);
    }

    /** The first dated code that holds on a day, else the first without dates; empty when it says "nobody". */
    Optional<String> on(LocalDate day) {
        return first(day, true).or(() -> first(day, false)).flatMap(DatedCode::code);
    }

    private Optional<DatedCode> first(LocalDate day, boolean dated) {
        return codes.stream()
                .filter(code -> code.dated() == dated && code.holdsOn(day))
                .findFirst();
    }
}
