package org.entente.condition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.incident.Incident;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * Many incidents, against which many conditions are held. Each part of an incident is looked at once for all that share it
 * (see {@link Facet}), and what is costly only where something cheaper has not said no already. Gives for each incident what
 * {@link Condition#answer} gives. Safe for use by several threads.
 */
public final class IncidentTable {
    private final List<Incident> incidents;
    private final RoaringBitmap all;
    private final Map<Facet, Column> columns = new ConcurrentHashMap<>();
    private final Map<Asked, Ternary> answered = new ConcurrentHashMap<>();

    /** A clause asked of all incidents. */
    private record Asked(Clause clause, ConditionContext context) {}

    /** Of which incidents the answer is yes, and of which it is unknown. */
    private record Ternary(RoaringBitmap yes, RoaringBitmap unknown) {
        Ternary among(RoaringBitmap some) {
            return new Ternary(RoaringBitmap.and(yes, some), RoaringBitmap.and(unknown, some));
        }
    }

    /** Keeps the incidents in their order. */
    public IncidentTable(List<Incident> incidents) {
        this.incidents = List.copyOf(incidents);
        this.all = RoaringBitmap.bitmapOfRange(0, incidents.size());
    }

    /**
     * What a condition says.
     *
     * @param yes the incidents of which it holds, as their places in the table, ascending
     * @param unknown those of which it cannot be told
     */
    public record Matches(RoaringBitmap yes, RoaringBitmap unknown) {}

    /** How many incidents there are. */
    public int size() {
        return incidents.size();
    }

    /** The incident at a place, from 0. */
    public Incident get(int place) {
        return incidents.get(place);
    }

    /** Holds a condition against the incidents from a place on. */
    public Matches match(Condition condition, ConditionContext context, int from) {
        RoaringBitmap some = RoaringBitmap.bitmapOfRange(from, incidents.size());
        Ternary answer = answer(condition.clause(), context, some);
        return new Matches(answer.yes, answer.unknown);
    }

    /** What costs little is asked once of all and kept, what costs more only of those of which nothing cheaper says no. */
    private Ternary answer(Clause clause, ConditionContext context, RoaringBitmap among) {
        return isCheap(clause)
                ? ofAll(clause, context).among(among)
                : switch (clause) {
                    case Clause.Simple(Fact fact) -> column(fact).answerByIncident(fact, context, among);
                    case Clause.Not(Clause part) -> contrary(answer(part, context, among), among);
                    case Clause.All(List<Clause> parts) -> all(parts, context, among);
                    case Clause.Always(boolean holds) -> always(holds, among);
                };
    }

    private boolean isCheap(Clause clause) {
        return switch (clause) {
            case Clause.Simple(Fact fact) ->
                fact.facet() == Facet.DEED || column(fact).few();
            case Clause.Not(Clause part) -> isCheap(part);
            case Clause.All(List<Clause> parts) -> parts.stream().allMatch(this::isCheap);
            case Clause.Always(boolean _) -> true;
        };
    }

    private Ternary ofAll(Clause clause, ConditionContext context) {
        Asked asked = new Asked(clause, context);
        Ternary known = answered.get(asked);
        if (known == null) {
            known = ask(clause, context);
            answered.put(asked, known);
        }
        return known;
    }

    private Ternary ask(Clause clause, ConditionContext context) {
        return switch (clause) {
            case Clause.Simple(Fact fact) ->
                fact.inParts(context)
                        .map(parts -> ofAll(parts, context))
                        .orElseGet(() -> column(fact).answerByValue(fact, context));
            case Clause.Not(Clause part) -> contrary(ofAll(part, context), all);
            case Clause.All(List<Clause> parts) -> all(parts, context, all);
            case Clause.Always(boolean holds) -> always(holds, all);
        };
    }

    private Column column(Fact fact) {
        return columns.computeIfAbsent(fact.facet(), facet -> new Column(facet, incidents));
    }

    private static Ternary always(boolean holds, RoaringBitmap among) {
        return new Ternary(holds ? among : new RoaringBitmap(), new RoaringBitmap());
    }

    private static Ternary contrary(Ternary part, RoaringBitmap among) {
        RoaringBitmap yes = RoaringBitmap.andNot(among, part.yes);
        yes.andNot(part.unknown);
        return new Ternary(yes, part.unknown);
    }

    private Ternary all(List<Clause> parts, ConditionContext context, RoaringBitmap among) {
        RoaringBitmap left = among;
        RoaringBitmap yes = among;
        for (Clause part : parts.stream()
                .sorted((one, other) -> cost(one).compareTo(cost(other)))
                .toList()) {
            if (left.isEmpty()) {
                break;
            }
            Ternary answer = answer(part, context, left);
            yes = RoaringBitmap.and(yes, answer.yes);
            left = RoaringBitmap.or(answer.yes, answer.unknown);
        }
        return new Ternary(yes, RoaringBitmap.andNot(left, yes));
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

    /** One facet of all incidents: the number of its value for each, an incident that has the value, and all that have it. */
    private static final class Column {
        /** Where a value has fewer incidents on average, each incident is looked at. */
        private static final int FEW = 16;

        private final int[] codes;
        private final List<Incident> examples = new ArrayList<>();
        private final List<RoaringBitmap> places;
        private final Map<Put, @Nullable Answer[]> answers = new ConcurrentHashMap<>();

        /** A fact as it was asked. */
        private record Put(Fact fact, ConditionContext context) {}

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
            places = places();
        }

        private List<RoaringBitmap> places() {
            if (!few()) {
                return List.of();
            }
            List<RoaringBitmap> all = new ArrayList<>();
            examples.forEach(_ -> all.add(new RoaringBitmap()));
            for (int i = 0; i < codes.length; i++) {
                all.get(codes[i]).add(i);
            }
            return all;
        }

        /** True when values are so few that asking once for each, and keeping the answer for all incidents, is worth while. */
        boolean few() {
            return (long) FEW * examples.size() <= codes.length;
        }

        Ternary answerByValue(Fact fact, ConditionContext context) {
            List<RoaringBitmap> yes = new ArrayList<>();
            List<RoaringBitmap> unknown = new ArrayList<>();
            for (int code = 0; code < places.size(); code++) {
                switch (fact.answer(examples.get(code), context)) {
                    case YES -> yes.add(places.get(code));
                    case UNKNOWN -> unknown.add(places.get(code));
                    case NO -> {}
                }
            }
            return new Ternary(FastAggregation.or(yes.iterator()), FastAggregation.or(unknown.iterator()));
        }

        /** Of values with few incidents those are asked that the incidents have. */
        Ternary answerByIncident(Fact fact, ConditionContext context, RoaringBitmap among) {
            @Nullable Answer[] known = known(fact, context);
            RoaringBitmap yes = new RoaringBitmap();
            RoaringBitmap unknown = new RoaringBitmap();
            among.forEach((int i) -> {
                switch (answer(known, codes[i], fact, context)) {
                    case YES -> yes.add(i);
                    case UNKNOWN -> unknown.add(i);
                    case NO -> {}
                }
            });
            return new Ternary(yes, unknown);
        }

        private @Nullable Answer[] known(Fact fact, ConditionContext context) {
            return answers.computeIfAbsent(new Put(fact, context), _ -> new @Nullable Answer[examples.size()]);
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
