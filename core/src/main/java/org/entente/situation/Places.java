package org.entente.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.actor.CodeSystem;
import org.entente.actor.State;
import org.entente.actor.States;
import org.entente.wordlist.Entry;
import org.entente.wordlist.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The places of the shipped table and all states, by name. Names are compared without regard to case, accents, hyphens and
 * apostrophes. Unchanging; safe for use by several threads.
 */
public final class Places {
    private final States states;
    private final List<Place> all;
    private final Map<String, List<Place>> byName = new HashMap<>();
    private final Map<String, List<State>> countries = new HashMap<>();
    private final Map<String, List<State>> peoples = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();
    private final Map<String, List<String>> before = new HashMap<>();

    private Places(States states, List<Place> all, List<Entry> successors) {
        this.states = states;
        this.all = List.copyOf(all);
        all.forEach(place -> names(place.name(), place.otherNames()).forEach(name -> add(byName, name, place)));
        states.list().forEach(state -> {
            names(state.name(), state.otherNames()).forEach(name -> add(countries, name, state));
            state.demonyms().forEach(word -> add(peoples, word, state));
        });
        successors.forEach(entry -> before.computeIfAbsent(entry.get("state"), _ -> new ArrayList<>())
                .add(entry.get("before")));
    }

    /** The places of the shipped table. */
    public static Places shipped() {
        return new Places(
                States.shipped(),
                WordList.read(Places.class, "places.tsv").entries().stream()
                        .map(Places::place)
                        .toList(),
                WordList.read(Places.class, "states-before.tsv").entries());
    }

    private static Place place(Entry entry) {
        Optional<Double> latitude = entry.find("latitude").map(Double::valueOf);
        Optional<Double> longitude = entry.find("longitude").map(Double::valueOf);
        return new Place(
                entry.get("name"),
                entry.list("altNames"),
                entry.find("country"),
                entry.find("formerly"),
                Place.Kind.valueOf(entry.get("kind").toUpperCase(Locale.ROOT)),
                latitude.flatMap(north -> longitude.map(east -> new Place.Point(north, east))),
                Place.Extent.valueOf(entry.get("precision").toUpperCase(Locale.ROOT)));
    }

    private static Stream<String> names(String name, List<String> others) {
        return Stream.concat(Stream.of(name), others.stream());
    }

    private <T> void add(Map<String, List<T>> index, String name, T value) {
        List<String> keys = keys(name);
        if (keys.isEmpty()) {
            return;
        }
        List<T> values = index.computeIfAbsent(String.join(" ", keys), _ -> new ArrayList<>());
        if (!values.contains(value)) {
            values.add(value);
        }
        longest.merge(keys.getFirst(), keys.size(), Math::max);
    }

    private static List<String> keys(String name) {
        Words words = Words.of(name);
        List<String> keys = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            keys.add(words.key(i));
        }
        return keys;
    }

    /** All places of the table, in its order. */
    public List<Place> list() {
        return all;
    }

    /** All places of a name, the one that news means most often first; states are not among them. */
    public List<Place> listByName(String name) {
        return List.copyOf(byName.getOrDefault(String.join(" ", keys(name)), List.of()));
    }

    /** The place or state of a name on a day; of several places the one that news means most often. */
    public Optional<Place> find(String name, LocalDate day) {
        return candidates(String.join(" ", keys(name)), day).stream().findFirst();
    }

    /** The code of the state in which a place of that name lay on a day; of a state its own. */
    public Optional<String> findState(String name, LocalDate day) {
        return find(name, day).flatMap(place -> findState(place, day));
    }

    /** The code of the state to which a place was counted on a day; empty for seas and where the table cannot tell. */
    public Optional<String> findState(Place place, LocalDate day) {
        Optional<String> former = place.formerly().filter(code -> exists(code, day));
        return former.or(() -> place.country().filter(code -> exists(code, day)))
                .or(() -> place.country()
                        .flatMap(code -> before.getOrDefault(code, List.of()).stream()
                                .filter(earlier -> exists(earlier, day))
                                .findFirst()));
    }

    private boolean exists(String code, LocalDate day) {
        return states.find(CodeSystem.ISO3, code, day).isPresent();
    }

    /** The state whose people or adjective this is on a day. */
    Optional<String> findPeople(String key, LocalDate day) {
        return on(peoples.get(key), day).map(State::code);
    }

    /** True for a word such as "Syrian", whatever the day. */
    boolean isPeople(String key) {
        return peoples.containsKey(key);
    }

    /** The longest name that begins at a word. */
    Optional<Found> longest(Words words, int first, LocalDate day) {
        boolean article = words.key(first).equals("al") || words.key(first).equals("el");
        boolean capital = words.isCapital(first) || (article && words.isCapital(first + 1));
        Integer most = capital ? longest.get(words.key(first)) : null;
        if (most == null) {
            return Optional.empty();
        }
        Optional<Found> found = Optional.empty();
        StringBuilder name = new StringBuilder(words.key(first));
        for (int last = first; last < first + most && (last == first || words.follows(last)); last++) {
            if (last > first) {
                name.append(' ').append(words.key(last));
            }
            List<Place> candidates = candidates(name.toString(), day);
            if (!candidates.isEmpty()) {
                found = Optional.of(new Found(first, last, candidates));
            }
        }
        return found;
    }

    /** A name in a sentence with what it may mean, never nothing. */
    record Found(int first, int last, List<Place> places) {}

    private List<Place> candidates(String key, LocalDate day) {
        List<Place> places = byName.getOrDefault(key, List.of());
        Optional<State> country = on(countries.get(key), day);
        if (country.isEmpty()) {
            return places;
        }
        List<Place> both = new ArrayList<>(places.size() + 1);
        both.add(country(country.get()));
        both.addAll(places);
        return both;
    }

    private static Optional<State> on(@Nullable List<State> states, LocalDate day) {
        return states == null
                ? Optional.empty()
                : states.stream().filter(state -> state.existsOn(day)).findFirst();
    }

    private static Place country(State state) {
        return new Place(
                state.name(),
                state.otherNames(),
                Optional.of(state.code()),
                Optional.empty(),
                Place.Kind.COUNTRY,
                Optional.empty(),
                Place.Extent.WIDE);
    }
}
