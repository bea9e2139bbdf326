package org.entente.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Structural covariates of pairs of states. A year's covariates are what held at the end of the year before. Tables end at
 * different years; slow facts (neighbourhood, rivalry, capabilities) are carried on from their last year. What a table does not
 * tell of a pair gets the table's mean, which says nothing either way. Unchanging once read.
 */
public final class Structure {
    /** Names of the covariates, in the order in which {@link #covariates} gives them. */
    public static final List<String> NAMES = List.of(
            "common land border",
            "at most 150 miles of sea between",
            "capital distance (ln km)",
            "strategic rivalry",
            "defence pact",
            "capabilities of both (ln)",
            "difference of capabilities (ln)",
            "a major power among them",
            "shared organisations (ln)");

    private static final int EARTH_KM = 6371;
    private static final int LOCAL_KM = 50;
    private static final double HALF_LIFE_YEARS = 10;

    final YearSpans<Integer> system = new YearSpans<>();
    final YearSpans<Integer> majors = new YearSpans<>();
    final YearSpans<StatePair> land = new YearSpans<>();
    final YearSpans<StatePair> sea = new YearSpans<>();
    final YearSpans<StatePair> rivals = new YearSpans<>();
    final YearSpans<StatePair> pacts = new YearSpans<>();
    final Map<String, Integer> numbers = new HashMap<>();
    final Map<Integer, Point> capitals = new HashMap<>();
    final Map<Integer, NavigableMap<Integer, Double>> capabilities = new HashMap<>();
    final Map<StatePair, NavigableMap<Integer, Double>> organisations = new HashMap<>();
    final Map<StatePair, NavigableMap<Integer, Integer>> disputes = new HashMap<>();
    private double meanCapability;
    private double meanOrganisations;

    Structure() {}

    /** A place on earth in degrees. */
    record Point(double latitude, double longitude) {}

    /** To be called once when all tables are read. */
    void close() {
        meanCapability = mean(capabilities);
        meanOrganisations = mean(organisations);
    }

    /** The means for what is not told, where they are known from elsewhere. */
    void means(double capability, double shared) {
        meanCapability = capability;
        meanOrganisations = shared;
    }

    double meanCapability() {
        return meanCapability;
    }

    double meanOrganisations() {
        return meanOrganisations;
    }

    private static <K> double mean(Map<K, NavigableMap<Integer, Double>> table) {
        return table.values().stream()
                .flatMap(years -> years.values().stream())
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
    }

    /** The number of the state that the Correlates of War project abbreviates so, RUS for instance. */
    public OptionalInt number(String abbreviation) {
        Integer number = numbers.get(abbreviation);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The states of the state system at any time in a year. */
    public SortedSet<Integer> states(int year) {
        SortedSet<Integer> states = new TreeSet<>();
        for (Integer state : system.keys()) {
            if (system.holds(state, year)) {
                states.add(state);
            }
        }
        return states;
    }

    /** Whether a state is in the state system at any time in a year. */
    public boolean holds(int state, int year) {
        return system.holds(state, year);
    }

    /** The covariates of a pair for a year, by {@link #NAMES}; all finite. */
    public double[] covariates(StatePair pair, int year) {
        int before = year - 1;
        double one = capability(pair.first(), before);
        double other = capability(pair.second(), before);
        return new double[] {
            flag(land.holds(pair, before)),
            flag(sea.holds(pair, before)),
            distance(pair),
            flag(rivals.holds(pair, before)),
            flag(pacts.holds(pair, before)),
            one + other,
            Math.abs(one - other),
            flag(majors.holds(pair.first(), before) || majors.holds(pair.second(), before)),
            latest(organisations.get(pair), before, meanOrganisations)
        };
    }

    private static double flag(boolean holds) {
        return holds ? 1 : 0;
    }

    private double capability(int state, int year) {
        return latest(capabilities.get(state), year, meanCapability);
    }

    private static double latest(
            @org.jspecify.annotations.Nullable NavigableMap<Integer, Double> years, int year, double unknown) {
        Map.Entry<Integer, Double> entry = years == null ? null : years.floorEntry(year);
        return entry == null ? unknown : entry.getValue();
    }

    /** Disputes begun before a year, each counted half for every ten years that it lies back; the table may end earlier. */
    public double pastDisputes(StatePair pair, int year) {
        return disputes.getOrDefault(pair, new TreeMap<>()).headMap(year).entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * Math.pow(0.5, (year - 1 - entry.getKey()) / HALF_LIFE_YEARS))
                .sum();
    }

    /** ln of the kilometres between the capitals and 50 more, along a great circle; of unknown capitals, of 5,000. */
    private double distance(StatePair pair) {
        Point one = capitals.get(pair.first());
        Point other = capitals.get(pair.second());
        return Math.log(LOCAL_KM + (one == null || other == null ? FAR_KM : kilometres(one, other)));
    }

    private static final int FAR_KM = 5000;

    private static double kilometres(Point one, Point other) {
        double north = Math.toRadians(one.latitude - other.latitude) / 2;
        double east = Math.toRadians(one.longitude - other.longitude) / 2;
        double half = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(one.latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(half));
    }
}
