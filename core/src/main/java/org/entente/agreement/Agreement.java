package org.entente.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.condition.Condition;
import org.entente.event.EventType;

/**
 * What states, or those who act for them, agreed.
 *
 * @param id its key in the case
 * @param title its name
 * @param signed the day of its signing
 * @param signing key of the incident that reports the signing, if the case names one
 * @param parties keys of those who agreed
 * @param basis the document itself, and where it can be read
 * @param provisions its promises
 * @param reasons what it leaves open
 * @param collapse by which incident one can tell that it no longer holds as a whole
 */
public record Agreement(
        String id,
        String title,
        LocalDate signed,
        Optional<String> signing,
        List<String> parties,
        String basis,
        List<Provision> provisions,
        List<Reason> reasons,
        Optional<Condition> collapse) {

    /** Copies the lists. */
    public Agreement {
        parties = List.copyOf(parties);
        provisions = List.copyOf(provisions);
        reasons = List.copyOf(reasons);
    }

    /** The keys of the incidents that it names: its signing, and what accounts tell of. */
    public Stream<String> incidentKeys() {
        return Stream.concat(
                signing.stream(),
                provisions.stream()
                        .flatMap(provision -> provision.accounts().stream())
                        .map(Account::incident));
    }

    /** The types of incidents that can say anything of it. */
    public Set<EventType> types() {
        return conditions().flatMap(rule -> rule.types().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** All conditions by which incidents tell anything of it. */
    public Stream<Condition> conditions() {
        return Stream.of(
                        provisions.stream().flatMap(provision -> provision.rules().values().stream()),
                        reasons.stream().flatMap(reason -> reason.settledBy().stream()),
                        collapse.stream())
                .flatMap(Function.identity());
    }
}
