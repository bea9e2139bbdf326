package org.entente.mention;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.actor.Actor;
import org.entente.actor.NameKey;
import org.entente.actor.OfficeHolder;

/**
 * Whom names of persons mean in one document: by the office of the day, and by who was named before. Not safe for use by
 * several threads.
 */
final class Persons {
    private static final String FORMER = "ELI";
    private static final String PARTY = "PTY";

    private final LocalDate day;
    private final Map<String, Known> introduced = new HashMap<>();

    /** Someone the document has named in full. */
    record Known(Actor actor, Optional<String> person) {
        /** True when the given name before a surname may be this person's. */
        boolean mayBeCalled(Token given) {
            return person.map(name -> NameKey.of(name).contains(given.key())).orElse(false);
        }
    }

    Persons(LocalDate day) {
        this.day = day;
    }

    /** Whom a full name means: the office of the day, else what was held before it. */
    Known ofFullName(List<OfficeHolder> offices) {
        OfficeHolder any = offices.getFirst();
        Actor actor = inOffice(offices)
                .map(OfficeHolder::actor)
                .orElseGet(() -> formerly(offices).orElse(wholeOf(any.actor())));
        Known known = new Known(actor, Optional.of(any.person()));
        offices.forEach(office -> office.surnames().forEach(surname -> introduce(surname, known)));
        return known;
    }

    /** An office in a state comes before one in a collective body. */
    private Optional<OfficeHolder> inOffice(List<OfficeHolder> offices) {
        List<OfficeHolder> serving =
                offices.stream().filter(office -> office.servesOn(day)).toList();
        return serving.stream()
                .filter(office ->
                        office.actor().state().isPresent() && !office.office().equals(PARTY))
                .findFirst()
                .or(() -> serving.stream().findFirst());
    }

    private Optional<Actor> formerly(List<OfficeHolder> offices) {
        List<OfficeHolder> left =
                offices.stream().filter(office -> office.leftBefore(day)).toList();
        return left.stream()
                .filter(office -> office.actor().state().isPresent())
                .findFirst()
                .or(() -> left.stream().findFirst())
                .map(OfficeHolder::actor)
                .map(actor -> actor.state()
                        .map(state -> new Actor(Optional.of(state), Optional.empty(), Optional.of(FORMER)))
                        .orElse(actor));
    }

    private static Actor wholeOf(Actor actor) {
        return actor.state().map(Actor::ofState).orElse(actor);
    }

    /** Remembers a surname for the rest of the document. */
    void introduce(String surname, Known known) {
        introduced.put(NameKey.of(surname), known);
    }

    /** Who of this document bears the surname. */
    Optional<Known> findIntroduced(String key) {
        return Optional.ofNullable(introduced.get(key));
    }

    /** Whom a surname behind a title means: someone with that office, of that state if one is named. */
    Optional<Known> ofTitled(List<OfficeHolder> offices, Optional<String> role, Optional<String> state) {
        Predicate<OfficeHolder> fits =
                office -> state.isEmpty() || state.equals(office.actor().state());
        return only(offices, fits.and(office -> role.equals(Optional.of(office.office()))))
                .or(() -> only(offices, fits.and(OfficeHolder::isTop)))
                .or(() -> only(offices, fits));
    }

    /** Whom a bare surname means that nobody introduced: the one at the top, the only one of the states in sight, or a minister. */
    Optional<Known> ofBare(List<OfficeHolder> offices, Set<String> states) {
        Predicate<OfficeHolder> inSight =
                office -> office.actor().state().map(states::contains).orElse(false);
        return only(offices, inSight.and(OfficeHolder::isTop))
                .or(() -> only(offices, inSight))
                .or(() -> only(offices, OfficeHolder::isTop))
                .or(() -> only(offices, OfficeHolder::isKnownAbroad));
    }

    /** The one whom all serving offices that fit agree on. */
    private Optional<Known> only(List<OfficeHolder> offices, Predicate<OfficeHolder> fits) {
        List<OfficeHolder> fitting = offices.stream()
                .filter(office -> office.servesOn(day))
                .filter(fits)
                .toList();
        long persons = fitting.stream().map(OfficeHolder::person).distinct().count();
        return persons == 1 ? Optional.of(ofFullName(fitting)) : Optional.empty();
    }
}
