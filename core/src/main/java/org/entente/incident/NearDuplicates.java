package org.entente.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which rows report one happening although they differ in detail: rows of one day that say the same more or less
 * closely, and rows of the day after that repeat a deed at the same place.
 *
 * <p>Complete linkage: a row joins a cluster only when nothing in it speaks against any of its members, so that a chain of
 * small differences never ties together what is plainly different. Deterministic; the order of the input does not matter.
 * Formulas and limits: docs/methods/ladder.md.
 */
public final class NearDuplicates {
    /** Deeds at places further apart than this are different. */
    static final double APART_KM = 50;

    /** A deed repeated on the day after counts as the same within this distance. */
    static final double SAME_PLACE_KM = 10;

    private final Set<String> official;

    /** @param official roles that act for the state, which a bare state may stand for */
    public NearDuplicates(Set<String> official) {
        this.official = Set.copyOf(official);
    }

    /**
     * The row that each merged row joins, by number; rows that stand alone or that others join are not among the keys.
     *
     * @param candidates rows of one source, one target and one type
     */
    public Map<Long, Long> merge(List<Candidate> candidates) {
        List<Candidate> ordered = candidates.stream()
                .sorted(Comparator.comparing(Candidate::day).thenComparingLong(Candidate::id))
                .toList();
        List<List<Candidate>> open = new ArrayList<>();
        Map<Long, Long> joined = new LinkedHashMap<>();
        for (Candidate candidate : ordered) {
            open.removeIf(cluster -> cluster.getFirst().day().plusDays(1).isBefore(candidate.day()));
            Optional<List<Candidate>> home = open.stream()
                    .filter(cluster -> cluster.stream().allMatch(member -> same(member, candidate)))
                    .findFirst();
            if (home.isPresent()) {
                joined.put(candidate.id(), home.get().getFirst().id());
                home.get().add(candidate);
            } else {
                open.add(new ArrayList<>(List.of(candidate)));
            }
        }
        return joined;
    }

    private boolean same(Candidate one, Candidate other) {
        return one.day().equals(other.day()) ? sameDay(one, other) : dayAfter(one, other);
    }

    private boolean sameDay(Candidate one, Candidate other) {
        return agree(one.mode(), other.mode())
                && sourcesAgree(one.sourceRole(), other.sourceRole())
                && agree(one.targetRole(), other.targetRole())
                && !apart(one, other);
    }

    /** What is not told speaks against nothing. */
    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** A bare state that acts is its government or its forces, not its citizens. */
    private boolean sourcesAgree(Optional<String> one, Optional<String> other) {
        if (one.isPresent() && other.isPresent()) {
            return one.equals(other);
        }
        return one.or(() -> other).map(official::contains).orElse(true);
    }

    private static boolean apart(Candidate one, Candidate other) {
        return one.material()
                && distanceKm(one, other).filter(km -> km > APART_KM).isPresent();
    }

    private static Optional<Double> distanceKm(Candidate one, Candidate other) {
        return one.place().flatMap(here -> other.place().map(here::distanceKm));
    }

    private static boolean dayAfter(Candidate one, Candidate other) {
        return one.material()
                && one.code().equals(other.code())
                && one.sourceRole().equals(other.sourceRole())
                && one.targetRole().equals(other.targetRole())
                && distanceKm(one, other).filter(km -> km <= SAME_PLACE_KM).isPresent();
    }
}
