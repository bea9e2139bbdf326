package org.entente.onset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.actor.CodeSystem;
import org.entente.actor.State;
import org.entente.actor.States;
import org.entente.situation.Place;
import org.entente.situation.Places;

/**
 * How far apart the capitals of two states lie, by the shipped tables: ln (km + 50). States go by their Correlates of War
 * abbreviation, else by their ISO code; a pair whose capitals are not known gets 5,000 km.
 */
final class CapitalDistances {
    private static final double EARTH_KM = 6371;
    private static final double LOCAL_KM = 50;
    private static final double UNKNOWN_KM = 5000;

    private final States states = States.shipped();
    private final Map<String, Place.Point> cities = new HashMap<>();

    CapitalDistances() {
        for (Place place : Places.shipped().list()) {
            if (place.kind() == Place.Kind.CITY
                    && place.country().isPresent()
                    && place.point().isPresent()) {
                Stream.concat(Stream.of(place.name()), place.otherNames().stream())
                        .forEach(name -> cities.putIfAbsent(
                                place.country().get() + "/" + name,
                                place.point().get()));
            }
        }
    }

    double[] of(List<Panel.Pair> pairs) {
        Map<String, Optional<Place.Point>> seats = new HashMap<>();
        return pairs.stream()
                .mapToDouble(pair -> distance(
                        seats.computeIfAbsent(pair.a(), this::seat), seats.computeIfAbsent(pair.b(), this::seat)))
                .toArray();
    }

    private Optional<Place.Point> seat(String code) {
        return Stream.concat(
                        states.listByCode(CodeSystem.COW_ABBREVIATION, code).reversed().stream(),
                        states.listByCode(CodeSystem.ISO3, code).reversed().stream())
                .flatMap(this::points)
                .findFirst();
    }

    private Stream<Place.Point> points(State state) {
        return state.seatNames().flatMap(name -> Optional.ofNullable(cities.get(state.code() + "/" + name)).stream());
    }

    private static double distance(Optional<Place.Point> one, Optional<Place.Point> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Math.log(LOCAL_KM + UNKNOWN_KM);
        }
        double north = Math.toRadians(one.get().latitude() - other.get().latitude()) / 2;
        double east = Math.toRadians(one.get().longitude() - other.get().longitude()) / 2;
        double half = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(one.get().latitude()))
                        * Math.cos(Math.toRadians(other.get().latitude()))
                        * Math.pow(Math.sin(east), 2);
        return Math.log(LOCAL_KM + 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half))));
    }
}
