package org.entente.agreement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.condition.Condition;
import org.entente.condition.ConditionContext;

/**
 * One promise of an agreement.
 *
 * @param id its key within the agreement
 * @param title its name
 * @param kind what kind of obligation it is
 * @param obligors who is bound, at least one
 * @param act what is to be done or left, in words
 * @param place where, in words; empty for everywhere, or where the text does not say
 * @param terms when it binds
 * @param verification who or what is to verify it; empty when the text names nothing
 * @param rules by which incidents one can tell
 * @param accounts what single claimants say of an incident, entered by hand
 * @param levels how far it was carried out, as a person judges it
 * @param weight what it counts for in the weighted score, above 0; chosen by whoever wrote the case
 */
public record Provision(
        String id,
        String title,
        ProvisionKind kind,
        List<Obligor> obligors,
        Optional<String> act,
        Optional<String> place,
        Terms terms,
        Optional<String> verification,
        Map<Sign, Condition> rules,
        List<Account> accounts,
        List<HandLevel> levels,
        double weight) {

    /** Copies the collections. @throws IllegalArgumentException when nobody is bound, or it weighs nothing */
    public Provision {
        obligors = List.copyOf(obligors);
        Map<Sign, Condition> ordered = new EnumMap<>(Sign.class);
        ordered.putAll(rules);
        rules = Collections.unmodifiableMap(ordered);
        accounts = List.copyOf(accounts);
        levels = List.copyOf(levels);
        if (obligors.isEmpty() || !(weight > 0)) {
            throw new IllegalArgumentException("the provision " + id + " binds nobody or weighs nothing");
        }
    }

    /** A provision of this kind that binds these, with nothing by which one can tell. */
    public static Provision of(String id, ProvisionKind kind, Terms terms, Obligor... obligors) {
        return new Provision(
                id,
                id,
                kind,
                List.of(obligors),
                Optional.empty(),
                Optional.empty(),
                terms,
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of(),
                1);
    }

    /** The obligor who acts through an actor: the state itself, or the one that answers for it. The state itself goes first. */
    public Optional<Obligor> obligor(Actor actor) {
        Obligor found = null;
        for (Obligor obligor : obligors) {
            if (obligor.acts(actor)
                    && (found == null
                            || (found.client().isPresent() && obligor.client().isEmpty()))) {
                found = obligor;
            }
        }
        return Optional.ofNullable(found);
    }

    /** What its rules need to know beside an incident. */
    public ConditionContext within(ConditionContext context) {
        return context.withObligors(obligors.stream().map(Obligor::actor).toList());
    }

    /** The same with a rule. */
    public Provision with(Sign sign, Condition rule) {
        Map<Sign, Condition> more = new EnumMap<>(Sign.class);
        more.putAll(rules);
        more.put(sign, rule);
        return with(more, accounts, levels);
    }

    /** The same with other accounts. */
    public Provision with(Account... told) {
        return with(rules, List.of(told), levels);
    }

    /** The same with other levels. */
    public Provision with(HandLevel... judged) {
        return with(rules, accounts, List.of(judged));
    }

    private Provision with(Map<Sign, Condition> newRules, List<Account> newAccounts, List<HandLevel> newLevels) {
        return new Provision(
                id, title, kind, obligors, act, place, terms, verification, newRules, newAccounts, newLevels, weight);
    }
}
