package org.entente.alignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.actor.States;
import org.entente.tie.Ties;

/** Puts all relations of a state on one plane. The same inputs give the same plane. */
public final class PlaneMaker {
    private final States states;
    private final Ties ties;

    /** @param ties the tables from which commitment is read */
    public PlaneMaker(States states, Ties ties) {
        this.states = states;
        this.ties = ties;
    }

    /**
     * The plane of a year.
     *
     * @param deeds what was observed in that year; empty when nothing is held of it
     * @param focus the relation with which the others are compared
     */
    public Plane plane(String state, int year, Optional<YearDeeds> deeds, Optional<String> focus) {
        FormalYear tables = new FormalYear(year, ties, states);
        FormalSide formal = new FormalSide(state, tables);
        Optional<PracticalSide> practical = deeds.map(PracticalSide::new);
        Map<String, Deeds> observed = deeds.map(YearDeeds::deeds).orElse(List.of()).stream()
                .collect(Collectors.toMap(Deeds::other, Function.identity()));
        TreeSet<String> others = new TreeSet<>(tables.states());
        others.addAll(observed.keySet());
        others.remove(state);
        List<Relation> bare = others.stream()
                .map(other -> new Relation(
                        other,
                        formal.of(other),
                        practical.flatMap(side -> side.of(other)),
                        Optional.ofNullable(observed.get(other)),
                        Corner.UNKNOWN,
                        focus.filter(code -> !code.equals(other))
                                .map(code -> new Relation.Against(
                                        formal.above(other, code), practical.flatMap(side -> side.above(other, code))))
                                .orElse(Relation.Against.NONE)))
                .toList();
        Optional<Double> formalMiddle =
                middle(bare, relation -> relation.formal().map(Formal::value));
        Optional<Double> practicalMiddle = middle(
                bare, relation -> relation.practical().map(side -> side.value().value()));
        return new Plane(
                state,
                year,
                tables.parts(),
                deeds,
                focus,
                formalMiddle,
                practicalMiddle,
                bare.stream()
                        .map(relation -> placed(relation, formalMiddle, practicalMiddle))
                        .toList());
    }

    private static Optional<Double> middle(List<Relation> relations, Function<Relation, Optional<Double>> side) {
        double[] values = relations.stream()
                .map(side)
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .toArray();
        OptionalDouble middle =
                values.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(MidRanks.median(values));
        return middle.isPresent() ? Optional.of(middle.getAsDouble()) : Optional.empty();
    }

    private static Relation placed(Relation bare, Optional<Double> formalMiddle, Optional<Double> practicalMiddle) {
        Corner corner = bare.formal()
                .flatMap(formal -> bare.practical()
                        .flatMap(practical -> formalMiddle.flatMap(
                                across -> practicalMiddle.map(up -> corner(formal.value() > across, practical, up)))))
                .orElse(Corner.UNKNOWN);
        return new Relation(bare.other(), bare.formal(), bare.practical(), bare.observed(), corner, bare.against());
    }

    private static Corner corner(boolean committed, Practical practical, double middle) {
        if (practical.value().low() <= middle && practical.value().high() >= middle) {
            return Corner.UNDECIDED;
        }
        boolean partner = practical.value().value() > middle;
        if (committed) {
            return partner ? Corner.ALLY_AND_PARTNER : Corner.ALLY_NOT_PARTNER;
        }
        return partner ? Corner.PARTNER_NOT_ALLY : Corner.NEITHER;
    }
}
