package org.entente.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.situation.EventPlace.FromDateline;
import org.entente.situation.EventPlace.Named;
import org.entente.situation.EventPlace.Unknown;
import org.entente.situation.Places.Found;

/**
 * Tells the place of an event from its sentence: the name behind a word of place that is nearest to the word of the event,
 * else the dateline. Unchanging; safe for use by several threads.
 */
public final class EventPlaces {
    private static final int FARTHEST = 60;
    private static final int WEAK = 6;
    private static final int COUNTRY = 6;
    private static final int REGION = 2;

    private final Places places;

    /** Uses a table of places. */
    public EventPlaces(Places places) {
        this.places = places;
    }

    /** A name behind a word of place, and how far it is from the event. */
    private record Candidate(Found found, int distance) {}

    /**
     * The place of an event. Never fails, whatever the text; time is linear in its length.
     *
     * @param sentence the sentence
     * @param position where the word of the event stands in it; the word at or before it is taken
     * @param day the document's day
     * @param dateline the dateline of the document, if it has one
     */
    public EventPlace find(String sentence, int position, LocalDate day, Optional<FromDateline> dateline) {
        Words words = Words.of(sentence);
        int body = Dateline.of(sentence).map(Dateline::end).orElse(0);
        List<Found> names = names(words, body, day);
        Optional<EventPlace> named = nearest(words, names, words.indexAt(position))
                .map(candidate -> named(words, candidate.found(), names, day));
        return named.or(() -> dateline(sentence, day)).or(() -> dateline).orElseGet(Unknown::new);
    }

    /** The place of the dateline with which a sentence begins, if it is one of the table. */
    public Optional<FromDateline> dateline(String sentence, LocalDate day) {
        return Dateline.of(sentence)
                .flatMap(line -> places.find(line.place(), day))
                .map(place -> new FromDateline(place, places.findState(place, day)));
    }

    private List<Found> names(Words words, int body, LocalDate day) {
        List<Found> names = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Optional<Found> found = words.get(i).start() < body ? Optional.empty() : places.longest(words, i, day);
            if (found.isPresent()) {
                names.add(found.get());
                i = found.get().last();
            }
        }
        return names;
    }

    private Optional<Candidate> nearest(Words words, List<Found> names, int act) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Clauses clauses = new Clauses(words);
        Optional<Candidate> best = Optional.empty();
        for (int i = 0; i < names.size(); i++) {
            Optional<Found> next = i + 1 < names.size() ? Optional.of(names.get(i + 1)) : Optional.empty();
            Optional<Candidate> candidate = candidate(words, clauses, names.get(i), next, act);
            if (candidate.isPresent()
                    && (best.isEmpty()
                            || candidate.get().distance() < best.get().distance())) {
                best = candidate;
            }
        }
        return best;
    }

    private Optional<Candidate> candidate(Words words, Clauses clauses, Found name, Optional<Found> next, int act) {
        PlaceWords.Strength strength = PlaceWords.before(words, name.first(), places);
        Place place = name.places().getFirst();
        boolean country = place.kind() == Place.Kind.COUNTRY;
        boolean weak = strength == PlaceWords.Strength.WEAK;
        boolean owner = words.get(name.last()).possessive()
                && (isOwner(words, name, next) || (country && !PlaceWords.leadsToPart(words, name.last())));
        if (strength == PlaceWords.Strength.NONE || owner || PlaceWords.goesOn(words, name.last())) {
            return Optional.empty();
        }
        int distance =
                clauses.between(act, Math.clamp(act, name.first(), name.last())) + (weak ? WEAK : 0) + vagueness(place);
        boolean opponent = country && weak && !isOf(words, name);
        return distance > FARTHEST || opponent ? Optional.empty() : Optional.of(new Candidate(name, distance));
    }

    /** "The invasion of Georgia" tells a place; "sanctions against Georgia" and "talks with Georgia" do not. */
    private static boolean isOf(Words words, Found name) {
        return words.key(name.first() - 1).equals("of")
                || words.key(name.first() - 2).equals("of");
    }

    private static int vagueness(Place place) {
        return switch (place.kind()) {
            case COUNTRY -> COUNTRY;
            case REGION -> REGION;
            case WATER, CITY, BASE -> 0;
        };
    }

    /** "Syria's northern Idlib": the owner is not the place. */
    private static boolean isOwner(Words words, Found name, Optional<Found> next) {
        return next.map(Found::first)
                .filter(first -> first - name.last() <= 3)
                .filter(first -> words.follows(first))
                .isPresent();
    }

    private Named named(Words words, Found found, List<Found> names, LocalDate day) {
        Place place = found.places().size() == 1
                ? found.places().getFirst()
                : choose(found, hints(words, names, found, day), day);
        return new Named(
                place,
                places.findState(place, day),
                words.get(found.first()).start(),
                words.get(found.last()).end());
    }

    /** Of several places of a name the one in a state that the sentence names, else the first. */
    private Place choose(Found found, Set<String> states, LocalDate day) {
        return found.places().stream()
                .filter(place ->
                        places.findState(place, day).filter(states::contains).isPresent())
                .findFirst()
                .orElse(found.places().getFirst());
    }

    private Set<String> hints(Words words, List<Found> names, Found asked, LocalDate day) {
        Set<String> states = new HashSet<>();
        names.stream()
                .filter(name -> name.first() != asked.first() && name.places().size() == 1)
                .forEach(name -> places.findState(name.places().getFirst(), day).ifPresent(states::add));
        for (int i = 0; i < words.size(); i++) {
            if (words.isCapital(i)) {
                places.findPeople(words.key(i), day).ifPresent(states::add);
            }
        }
        return states;
    }
}
