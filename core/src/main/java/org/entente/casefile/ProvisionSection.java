package org.entente.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.agreement.Account;
import org.entente.agreement.HandLevel;
import org.entente.agreement.Obligor;
import org.entente.agreement.Provision;
import org.entente.agreement.ProvisionKind;
import org.entente.agreement.Sign;
import org.entente.agreement.Terms;
import org.entente.condition.Condition;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads one provision of an agreement. */
final class ProvisionSection {
    private final LocalDate signed;
    private final List<String> parties;
    private final Function<ScalarNode, Optional<Actor>> actors;
    private final ConditionSection conditions;
    private final RecordDesk desk;

    /** @param actors who is meant by a code; notes a mistake when nobody is */
    ProvisionSection(
            LocalDate signed,
            List<String> parties,
            Function<ScalarNode, Optional<Actor>> actors,
            ConditionSection conditions,
            RecordDesk desk) {
        this.signed = signed;
        this.parties = parties;
        this.actors = actors;
        this.conditions = conditions;
        this.desk = desk;
    }

    /** The provision, or empty when what it cannot do without is missing. */
    Optional<Provision> read(Section section, Optional<String> id) {
        Optional<String> title = section.text("title");
        Optional<ProvisionKind> kind = section.oneOf("kind", kinds(), "one-off").flatMap(ProvisionKind::find);
        List<Obligor> obligors = obligors(section);
        Optional<Terms> terms = kind.flatMap(known -> new TermsSection(signed, desk).read(section, known));
        if (kind.isEmpty()) {
            Stream.of("from", "deadline", "to", "every", "within").forEach(section::text);
        }
        Map<Sign, Condition> rules = rules(section, kind);
        List<Account> accounts = section.sections("accounts", this::account);
        List<HandLevel> levels = section.sections("levels", this::level);
        Optional<String> act = section.text("act");
        Optional<String> place = section.text("place");
        Optional<String> verification = section.text("verification");
        double weight = weight(section);
        if (id.isEmpty() || terms.isEmpty() || obligors.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Provision(
                id.get(),
                title.orElse(id.get()),
                kind.get(),
                obligors,
                act,
                place,
                terms.get(),
                verification,
                rules,
                accounts,
                levels,
                weight));
    }

    private static List<String> kinds() {
        return Stream.of(ProvisionKind.values()).map(ProvisionKind::word).toList();
    }

    private List<Obligor> obligors(Section section) {
        List<ScalarNode> nodes = section.texts("obligors");
        if (nodes.isEmpty()) {
            desk.add(
                    section.at("obligors"),
                    "a provision must say who is bound; write for instance obligors: [RUS, RUS/SYR]");
        }
        List<Obligor> obligors = new ArrayList<>();
        for (ScalarNode node : nodes) {
            obligor(node).ifPresent(obligors::add);
        }
        return obligors;
    }

    /** A party, or a party that answers for someone: {@code RUS/SYR}. */
    private Optional<Obligor> obligor(ScalarNode node) {
        String[] words = node.getValue().strip().split("/", 2);
        if (!parties.contains(words[0])) {
            desk.add(
                    node,
                    "the obligor \"" + node.getValue() + "\" is no party to the agreement; parties are "
                            + String.join(", ", parties) + ", and one that answers for another is written as "
                            + parties.getFirst() + "/SYR");
            return Optional.empty();
        }
        if (words.length == 1) {
            return Optional.of(Obligor.of(words[0]));
        }
        ScalarNode client = new ScalarNode(
                node.getTag(), false, words[1], node.getScalarStyle(), node.getStartMark(), node.getEndMark());
        return actors.apply(client)
                .map(actor -> new Obligor(
                        words[0],
                        Optional.of(actor.code()),
                        actor.organization().isPresent()));
    }

    private Map<Sign, Condition> rules(Section section, Optional<ProvisionKind> kind) {
        Map<Sign, Condition> rules = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            conditions.under(section, sign.key()).ifPresent(rule -> rules.put(sign, rule));
        }
        boolean conditional = kind.equals(Optional.of(ProvisionKind.CONDITIONAL));
        if (conditional && !section.has(Sign.TRIGGERED.key())) {
            desk.add(
                    section.at("kind"),
                    "a conditional provision must say what it waits for; write for instance when: {match: incident.type"
                            + " == AGREE}");
        }
        if (kind.isPresent() && !conditional && section.has(Sign.TRIGGERED.key())) {
            desk.add(
                    section.keyNode(Sign.TRIGGERED.key()),
                    "when means nothing for a provision that is " + kind.get().word() + "; write kind: conditional");
        }
        return rules;
    }

    private Optional<Account> account(Section section) {
        Set<Sign> possible = EnumSet.complementOf(EnumSet.of(Sign.TRIGGERED));
        Optional<String> incident = section.requiredText("incident", "first-m4-patrol");
        Optional<String> by = section.requiredText("by", "RUS DEF");
        Optional<Sign> says = section.oneOf(
                        "says", possible.stream().map(Sign::label).toList(), "carried out in part")
                .flatMap(Sign::find);
        Optional<LocalDate> on = section.day("on");
        Optional<Double> share = section.text("share").flatMap(text -> share(section, text));
        Optional<String> basis = section.requiredText("basis", "the document that says so");
        Optional<String> speaker = by.flatMap(word -> speaker(section, word));
        if (incident.isEmpty() || speaker.isEmpty() || says.isEmpty() || basis.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Account(incident.get(), speaker.get(), says.get(), on, share, basis.get()));
    }

    /** The code of who speaks, however the case spells the name. */
    private Optional<String> speaker(Section section, String word) {
        return word.equals("third-party") || !(section.at("by") instanceof ScalarNode node)
                ? Optional.of(word)
                : actors.apply(node).map(Actor::code);
    }

    private Optional<Double> share(Section section, String text) {
        Optional<Double> share = number(text).filter(value -> value > 0 && value < 1);
        if (share.isEmpty()) {
            desk.add(
                    section.at("share"),
                    "share must be a number above 0 and below 1 such as 0.5, not \"" + text + "\"");
        }
        return share;
    }

    private Optional<HandLevel> level(Section section) {
        Optional<LocalDate> on = section.requiredDay("on", "2020-03-31");
        Optional<Integer> level =
                section.oneOf("level", List.of("0", "1", "2", "3"), "2").map(Integer::valueOf);
        Optional<String> by = section.requiredText("by", "who judged");
        Optional<String> basis = section.requiredText("basis", "why");
        if (on.isEmpty() || level.isEmpty() || by.isEmpty() || basis.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new HandLevel(on.get(), level.get(), by.get(), basis.get()));
    }

    private double weight(Section section) {
        Optional<String> text = section.text("weight");
        Optional<Double> weight = text.flatMap(ProvisionSection::number).filter(value -> value > 0);
        if (text.isPresent() && weight.isEmpty()) {
            desk.add(section.at("weight"), "weight must be a number above 0 such as 2, not \"" + text.get() + "\"");
        }
        return weight.orElse(1.0);
    }

    private static Optional<Double> number(String text) {
        return text.matches("[0-9]{1,6}(\\.[0-9]{1,6})?") ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }
}
