package org.entente.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tells which rows report one happening although they differ in detail: rows of one day that say the same more or less
 * closely, and rows of the day after that repeat a deed at the same place, or a thing so rare between the two that its echo is likelier than its
 * repetition.
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

    /** A happening counts as rare when rows of its code stand on at most this share of the days before. */
    static final double RARE = 0.05;

    /** So many days before count, the day before left out; */
    static final int LOOK_BACK_DAYS = 60;

    /** with fewer, nothing is known to be rare. */
    static final int HISTORY_DAYS = 30;

    private final Set<String> official;
    private final LocalDate begin;

    /**
     * @param official roles that act for the state, which a bare state may stand for
     * @param begin the first day of the data; what lies before is unknown
     */
    public NearDuplicates(Set<String> official, LocalDate begin) {
        this.official = Set.copyOf(official);
        this.begin = begin;
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
        Map<String, NavigableSet<LocalDate>> daysOfCode = ordered.stream()
                .collect(Collectors.groupingBy(
                        Candidate::code, Collectors.mapping(Candidate::day, Collectors.toCollection(TreeSet::new))));
        List<List<Candidate>> open = new ArrayList<>();
        Map<Long, Long> joined = new LinkedHashMap<>();
        for (Candidate candidate : ordered) {
            open.removeIf(cluster -> cluster.getFirst().day().plusDays(1).isBefore(candidate.day()));
            boolean rare = rare(candidate.day(), daysOfCode.getOrDefault(candidate.code(), new TreeSet<>()));
            Optional<List<Candidate>> home = open.stream()
                    .filter(cluster -> cluster.stream().allMatch(member -> same(member, candidate, rare)))
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

    /** Known from the past only, so that later days change nothing. */
    private boolean rare(LocalDate day, NavigableSet<LocalDate> days) {
        LocalDate from = Collections.max(List.of(begin, day.minusDays(LOOK_BACK_DAYS + 1L)));
        long history = ChronoUnit.DAYS.between(from, day.minusDays(1));
        return history >= HISTORY_DAYS
                && days.subSet(from, true, day.minusDays(1), false).size() <= RARE * history;
    }

    private boolean same(Candidate one, Candidate other, boolean rare) {
        return one.day().equals(other.day()) ? sameDay(one, other) : dayAfter(one, other, rare);
    }

    private boolean sameDay(Candidate one, Candidate other) {
        return agree(one.mode(), other.mode())
                && sourcesAgree(one.source().role(), other.source().role())
                && agree(one.target().role(), other.target().role())
                && agree(one.source().person(), other.source().person())
                && agree(one.target().person(), other.target().person())
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

    private static boolean near(Candidate one, Candidate other) {
        return distanceKm(one, other).filter(km -> km <= SAME_PLACE_KM).isPresent();
    }

    private static Optional<Double> distanceKm(Candidate one, Candidate other) {
        return one.place().flatMap(here -> other.place().map(here::distanceKm));
    }

    /** A deed at the same place, or a rare thing told again. */
    private static boolean dayAfter(Candidate one, Candidate other, boolean rare) {
        return one.code().equals(other.code())
                && one.source().equals(other.source())
                && one.target().equals(other.target())
                && (rare ? !apart(one, other) : one.material() && near(one, other));
    }
}
