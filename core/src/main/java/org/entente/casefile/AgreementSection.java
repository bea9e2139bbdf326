package org.entente.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.actor.Actor;
import org.entente.actor.Dyad;
import org.entente.agreement.Agreement;
import org.entente.agreement.Provision;
import org.entente.agreement.Reason;
import org.entente.condition.Condition;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the agreements of a case. */
final class AgreementSection {
    private final Optional<Dyad> dyad;
    private final Function<ScalarNode, Optional<Actor>> actors;
    private final ConditionSection conditions;
    private final RecordDesk desk;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    /**
     * @param dyad the pair of the case, who are the parties where an agreement names none
     * @param actors who is meant by a code; notes a mistake when nobody is
     */
    AgreementSection(
            Optional<Dyad> dyad,
            Function<ScalarNode, Optional<Actor>> actors,
            ConditionSection conditions,
            RecordDesk desk) {
        this.dyad = dyad;
        this.actors = actors;
        this.conditions = conditions;
        this.desk = desk;
    }

    /** The agreement, or empty when what it cannot do without is missing. */
    Optional<Agreement> read(Section section) {
        Optional<String> id = desk.id(section, "agreement", "moscow-2020", ids);
        Optional<String> title = section.text("title");
        Optional<LocalDate> signed = section.requiredDay("signed", "2020-03-05");
        Optional<String> signing = section.text("signing");
        List<String> parties = parties(section);
        Optional<String> basis = section.requiredText("basis", "the text, and where it can be read");
        List<Reason> reasons = section.sections("reasons", this::reason);
        Optional<Condition> collapse = conditions.under(section, "collapsedBy");
        List<Provision> provisions = provisions(section, id.orElse(""), signed, parties);
        if (id.isEmpty() || signed.isEmpty() || basis.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Agreement(
                id.get(),
                title.orElse(id.get()),
                signed.get(),
                signing,
                parties,
                basis.get(),
                provisions,
                reasons,
                collapse));
    }

    /** The names of all provisions that were read, those with mistakes among them: {@code moscow-2020/ceasefire}. */
    Set<String> names() {
        return names;
    }

    private List<String> parties(Section section) {
        List<String> named = new ArrayList<>();
        section.texts("parties")
                .forEach(node -> actors.apply(node).map(Actor::code).ifPresent(named::add));
        return section.has("parties")
                ? named
                : dyad.map(pair -> List.of(pair.first(), pair.second())).orElse(List.of());
    }

    private Optional<Reason> reason(Section section) {
        Optional<String> text = section.requiredText("text", "armed groups in the zone");
        Optional<Condition> settledBy = conditions.under(section, "settledBy");
        return text.map(words -> new Reason(words, settledBy));
    }

    /** Without a day of signing or a party, terms and obligors cannot be judged; that is told once. */
    private List<Provision> provisions(
            Section section, String agreement, Optional<LocalDate> signed, List<String> parties) {
        if (signed.isEmpty() || parties.isEmpty()) {
            section.known("provisions");
            return List.of();
        }
        Set<String> provisionIds = new HashSet<>();
        ProvisionSection reader = new ProvisionSection(signed.get(), parties, actors, conditions, desk);
        List<Provision> provisions = section.sections(
                "provisions", part -> reader.read(part, desk.id(part, "provision", "ceasefire", provisionIds)));
        provisionIds.forEach(id -> names.add(agreement + "/" + id));
        return provisions;
    }
}
