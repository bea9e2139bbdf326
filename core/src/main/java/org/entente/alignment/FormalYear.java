package org.entente.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.CodeSystem;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.actor.States;
import org.entente.tie.IdealPoint;
import org.entente.tie.Pledges;
import org.entente.tie.Ties;

/**
 * The parts of formal commitment in one year, for all pairs of the states that existed on its last day.
 *
 * <p>With p<sub>ij</sub> the strength (0 to 3) of what i has pledged j, p<sub>ii</sub> = 3, over the N states of the system:
 * pledge = (p<sub>ij</sub> + p<sub>ji</sub>) / 6; S<sub>ij</sub> = 1 − 2 Σ<sub>k</sub>|p<sub>ik</sub> − p<sub>jk</sub>| / (3N) (Signorino and Ritter
 * 1999, absolute distances, unweighted), portfolio = (S + 1) / 2; memberships and voting are mid-ranks among all pairs of the
 * year of the number of joint memberships and of −|θ<sub>i</sub> − θ<sub>j</sub>|.
 */
final class FormalYear {
    private final int year;
    private final Ties ties;
    private final List<String> states;
    private final Optional<MidRanks> memberships;
    private final Optional<MidRanks> distances;
    private final Map<String, Map<String, Integer>> strengths = new HashMap<>();

    FormalYear(int year, Ties ties, States states) {
        this.year = year;
        this.ties = ties;
        LocalDate last = LocalDate.of(year, 12, 31);
        this.states = states.list().stream()
                .filter(state -> state.existsOn(last) && state.codes().containsKey(CodeSystem.COW))
                .map(State::code)
                .distinct()
                .sorted()
                .toList();
        memberships = ties.memberships().flatMap(table -> table.in(year)).map(held -> MidRanks.of(held.values()));
        distances = ties.idealPoints().flatMap(table -> table.in(year)).map(FormalYear::distances);
        ties.pledges().flatMap(table -> table.in(year)).ifPresent(this::index);
    }

    private void index(Map<Dyad, Pledges> held) {
        held.forEach((pair, pledges) ->
                strengths.computeIfAbsent(pair.first(), _ -> new HashMap<>()).put(pair.second(), pledges.strength()));
    }

    private static MidRanks distances(Map<String, IdealPoint> points) {
        double[] values =
                points.values().stream().mapToDouble(IdealPoint::value).toArray();
        double[] distances = new double[values.length * (values.length - 1) / 2];
        int next = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                distances[next++] = Math.abs(values[i] - values[j]);
            }
        }
        return MidRanks.of(distances);
    }

    /** The states of the year. */
    List<String> states() {
        return states;
    }

    /** The parts that the year's tables can give. */
    Set<FormalPart> parts() {
        Set<FormalPart> parts = EnumSet.noneOf(FormalPart.class);
        if (pledged()) {
            parts.addAll(EnumSet.of(FormalPart.PLEDGE, FormalPart.PORTFOLIO));
        }
        memberships.ifPresent(_ -> parts.add(FormalPart.MEMBERSHIPS));
        distances.ifPresent(_ -> parts.add(FormalPart.VOTING));
        return parts;
    }

    private boolean pledged() {
        return ties.pledges().flatMap(table -> table.in(year)).isPresent();
    }

    /** The parts of one pair; empty unless all of the year's parts are known of it, so that all points are made alike. */
    Optional<Map<FormalPart, Double>> parts(String one, String other) {
        Map<FormalPart, Double> parts = new EnumMap<>(FormalPart.class);
        if (pledged() && states.contains(one) && states.contains(other)) {
            parts.put(FormalPart.PLEDGE, (strength(one, other) + strength(other, one)) / (2.0 * Pledges.STRONGEST));
            parts.put(FormalPart.PORTFOLIO, (likeness(one, other) + 1) / 2);
        }
        joint(one, other)
                .flatMap(count -> memberships.map(ranks -> ranks.of(count)))
                .ifPresent(rank -> parts.put(FormalPart.MEMBERSHIPS, rank));
        distance(one, other)
                .flatMap(value -> distances.map(ranks -> 1 - ranks.of(value)))
                .ifPresent(rank -> parts.put(FormalPart.VOTING, rank));
        return parts.isEmpty() || !parts.keySet().equals(parts()) ? Optional.empty() : Optional.of(parts);
    }

    Optional<Pledges> pledges(String one, String other) {
        return ties.pledges(year, new Dyad(one, other));
    }

    Optional<Integer> joint(String one, String other) {
        return ties.memberships()
                .flatMap(table -> table.in(year))
                .flatMap(held -> Optional.ofNullable(held.get(new Dyad(one, other).sorted())));
    }

    Optional<Double> distance(String one, String other) {
        return ties.idealPoints().flatMap(table -> table.in(year)).flatMap(points -> {
            List<IdealPoint> two = new ArrayList<>();
            Optional.ofNullable(points.get(one)).ifPresent(two::add);
            Optional.ofNullable(points.get(other)).ifPresent(two::add);
            return two.size() == 2
                    ? Optional.of(
                            Math.abs(two.getFirst().value() - two.getLast().value()))
                    : Optional.empty();
        });
    }

    private int strength(String one, String other) {
        return one.equals(other)
                ? Pledges.STRONGEST
                : strengths.getOrDefault(one, Map.of()).getOrDefault(other, 0);
    }

    private double likeness(String one, String other) {
        double apart = 0;
        for (String third : states) {
            apart += Math.abs(strength(one, third) - strength(other, third));
        }
        return 1 - 2 * apart / (Pledges.STRONGEST * (double) states.size());
    }
}
