package org.entente.condition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.Actor;
import org.entente.incident.Incident;
import org.jspecify.annotations.Nullable;

/**
 * Many incidents, against which many conditions are held. Each part of an incident is looked at once for all that share it
 * (see {@link Facet}), and what is costly only where something cheaper has not said no already. Gives for each incident what
 * {@link Condition#answer} gives. Not safe for use by several threads.
 */
public final class IncidentTable {
    private final List<Incident> incidents;
    private final Map<Facet, Column> columns = new EnumMap<>(Facet.class);
    private final Map<Asked, Ternary> answered = new HashMap<>();

    /** A fact asked of all incidents; the obligors count only where the answer depends on them. */
    private record Asked(Fact fact, Terrain terrain, List<Actor> obligors) {
        static Asked of(Fact fact, ConditionContext context) {
            return new Asked(fact, context.terrain(), fact.facet() == Facet.DEED ? context.obligors() : List.of());
        }
    }

    /** Of which incidents the answer is yes, and of which it is unknown. */
    private record Ternary(BitSet yes, BitSet unknown) {}

    /** Keeps the incidents in their order. */
    public IncidentTable(List<Incident> incidents) {
        this.incidents = List.copyOf(incidents);
    }

    /**
     * What a condition says.
     *
     * @param yes the incidents of which it holds, in the table's order
     * @param unknown those of which it cannot be told
     */
    public record Matches(List<Incident> yes, List<Incident> unknown) {}

    /** Holds a condition against all incidents. */
    public Matches match(Condition condition, ConditionContext context) {
        BitSet all = new BitSet(incidents.size());
        all.set(0, incidents.size());
        Ternary answer = answer(condition.clause(), context, all);
        return new Matches(list(answer.yes), list(answer.unknown));
    }

    private List<Incident> list(BitSet numbers) {
        List<Incident> list = new ArrayList<>();
        numbers.stream().forEach(number -> list.add(incidents.get(number)));
        return list;
    }

    private Ternary answer(Clause clause, ConditionContext context, BitSet among) {
        return switch (clause) {
            case Clause.Simple(Fact fact) -> answer(fact, context, among);
            case Clause.Not(Clause part) -> contrary(answer(part, context, among), among);
            case Clause.All(List<Clause> parts) -> all(parts, context, among);
            case Clause.Always(boolean holds) -> new Ternary(holds ? copy(among) : new BitSet(), new BitSet());
        };
    }

    private static Ternary contrary(Ternary part, BitSet among) {
        BitSet yes = copy(among);
        yes.andNot(part.yes);
        yes.andNot(part.unknown);
        return new Ternary(yes, part.unknown);
    }

    private Ternary all(List<Clause> parts, ConditionContext context, BitSet among) {
        BitSet left = copy(among);
        BitSet yes = copy(among);
        for (Clause part : parts.stream()
                .sorted((one, other) -> cost(one).compareTo(cost(other)))
                .toList()) {
            if (left.isEmpty()) {
                break;
            }
            Ternary answer = answer(part, context, left);
            yes.and(answer.yes);
            left.clear();
            left.or(answer.yes);
            left.or(answer.unknown);
        }
        BitSet unknown = copy(left);
        unknown.andNot(yes);
        return new Ternary(yes, unknown);
    }

    /** Facets stand in the order of their cost. */
    private static Facet cost(Clause clause) {
        return switch (clause) {
            case Clause.Simple(Fact fact) -> fact.facet();
            case Clause.Not(Clause part) -> cost(part);
            case Clause.All(List<Clause> parts) ->
                parts.stream().map(IncidentTable::cost).max(Facet::compareTo).orElse(Facet.TYPE);
            case Clause.Always(boolean _) -> Facet.TYPE;
        };
    }

    private Ternary answer(Fact fact, ConditionContext context, BitSet among) {
        Column column = columns.computeIfAbsent(fact.facet(), facet -> new Column(facet, incidents));
        if (!column.few()) {
            return column.answer(fact, context, among);
        }
        Ternary whole = answered.computeIfAbsent(Asked.of(fact, context), _ -> column.answer(fact, context));
        Ternary part = new Ternary(copy(whole.yes), copy(whole.unknown));
        part.yes.and(among);
        part.unknown.and(among);
        return part;
    }

    private static BitSet copy(BitSet bits) {
        BitSet copy = new BitSet(bits.size());
        copy.or(bits);
        return copy;
    }

    /** One facet of all incidents: the number of its value for each, and an incident that has the value. */
    private static final class Column {
        private static final int FEW = 64;

        private final int[] codes;
        private final List<Incident> examples = new ArrayList<>();
        private final Map<Asked, @Nullable Answer[]> answers = new HashMap<>();

        Column(Facet facet, List<Incident> incidents) {
            codes = new int[incidents.size()];
            Map<Object, Integer> numbers = new HashMap<>();
            for (int i = 0; i < codes.length; i++) {
                Incident incident = incidents.get(i);
                Integer number = numbers.putIfAbsent(facet.key(incident), numbers.size());
                codes[i] = number == null ? examples.size() : number;
                if (number == null) {
                    examples.add(incident);
                }
            }
        }

        /** True when the facet has so few values that the answers for all incidents are worth keeping. */
        boolean few() {
            return examples.size() <= FEW;
        }

        Ternary answer(Fact fact, ConditionContext context) {
            BitSet all = new BitSet(codes.length);
            all.set(0, codes.length);
            return answer(fact, context, all);
        }

        Ternary answer(Fact fact, ConditionContext context, BitSet among) {
            @Nullable
            Answer[] known =
                    answers.computeIfAbsent(Asked.of(fact, context), _ -> new @Nullable Answer[examples.size()]);
            BitSet yes = new BitSet(codes.length);
            BitSet unknown = new BitSet(codes.length);
            for (int i = among.nextSetBit(0); i >= 0; i = among.nextSetBit(i + 1)) {
                switch (answer(known, codes[i], fact, context)) {
                    case YES -> yes.set(i);
                    case UNKNOWN -> unknown.set(i);
                    case NO -> {}
                }
            }
            return new Ternary(yes, unknown);
        }

        private Answer answer(@Nullable Answer[] known, int code, Fact fact, ConditionContext context) {
            Answer answer = known[code];
            if (answer == null) {
                answer = fact.answer(examples.get(code), context);
                known[code] = answer;
            }
            return answer;
        }
    }
}
