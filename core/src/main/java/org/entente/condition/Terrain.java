package org.entente.condition;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.entente.actor.States;
import org.entente.incident.Incident;
import org.entente.incident.Whereabouts;
import org.entente.provenance.Evidence;
import org.entente.situation.Place;
import org.entente.situation.Places;
import org.entente.zone.Location;
import org.entente.zone.Membership;
import org.entente.zone.Zone;
import org.entente.zone.Zones;

/**
 * Tells whether incidents lie in the zones of a case. What a person wrote as theatre or place counts first; then the point
 * that the source gives, with its precision; then the place of that name in the shipped table. Safe for use by several
 * threads; what was found once is remembered.
 */
public final class Terrain {
    /** No zones: every question about one is answered with unknown. */
    public static final Terrain NONE = new Terrain(Zones.NONE, Places.shipped());

    /** What the table calls a point lies there within about ten kilometres; */
    static final double POINT_KM = 10;

    /** what it calls an area is the middle of some hundred kilometres: nothing of it lies further away than this. */
    static final double AREA_KM = 300;

    /** A source's point that lies so near to the table's of the same name means the same place. */
    static final double SAME_KM = 50;

    private final Zones zones;
    private final Places places;
    private final States states = States.shipped();
    private final Map<Asked, Membership> known = new ConcurrentHashMap<>();
    private final Map<String, Optional<Place>> named = new ConcurrentHashMap<>();

    /** A question that was answered. */
    private record Asked(String zone, Location location) {}

    /**
     * The ground of a case.
     *
     * @param places the places whose names incidents give
     */
    public Terrain(Zones zones, Places places) {
        this.zones = zones;
        this.places = places;
    }

    /** Whether an incident lies in the zone of that id; unknown when there is no such zone. */
    Answer inside(String id, Incident incident) {
        return inside(id, incident.whereabouts());
    }

    /** Whether what happened there lies in the zone of that id; unknown when there is no such zone. */
    public Answer inside(String id, Whereabouts where) {
        return zones.find(id).map(zone -> inside(zone, where)).orElse(Answer.UNKNOWN);
    }

    /** How what happened there lies to a zone. */
    public Membership membership(Zone zone, Whereabouts where) {
        return switch (inside(zone.id(), where)) {
            case YES -> Membership.INSIDE;
            case NO -> Membership.OUTSIDE;
            case UNKNOWN -> Membership.UNKNOWABLE;
        };
    }

    private Answer inside(Zone zone, Whereabouts incident) {
        Answer named = Stream.of(
                        incident.theatre().flatMap(zones::findByTheatre),
                        incident.place().flatMap(zones::findByPlace))
                .flatMap(Optional::stream)
                .map(other -> answer(zone.membership(other)))
                .reduce(Answer.UNKNOWN, Terrain::surer);
        if (named != Answer.UNKNOWN) {
            return named;
        }
        return location(incident)
                .map(location -> known.computeIfAbsent(new Asked(zone.id(), location), _ -> zone.membership(location)))
                .map(Terrain::answer)
                .orElse(Answer.UNKNOWN);
    }

    /** Inside by one name is inside, whatever another name says. */
    private static Answer surer(Answer one, Answer other) {
        if (one == Answer.YES || other == Answer.YES) {
            return Answer.YES;
        }
        return one == Answer.UNKNOWN ? other : one;
    }

    private static Answer answer(Membership membership) {
        return switch (membership) {
            case INSIDE -> Answer.YES;
            case OUTSIDE -> Answer.NO;
            case UNKNOWABLE -> Answer.UNKNOWN;
        };
    }

    /**
     * Where it lies: by the source's point, or by the name of the place. The table corrects a program's point: it knows of
     * some names that they are wide, and of others that they are as good as a point.
     */
    public Optional<Location> location(Incident incident) {
        return location(incident.whereabouts());
    }

    private Optional<Location> location(Whereabouts incident) {
        Optional<Place> place = incident.place().flatMap(this::place);
        if (incident.location().isEmpty()) {
            return place.flatMap(Terrain::location);
        }
        Location given = incident.location().get();
        if (incident.evidence() == Evidence.CURATED || place.isEmpty()) {
            return incident.location();
        }
        return switch (place.get().extent()) {
            case POINT ->
                Optional.of(isNear(given, place.get()) ? within(given, Math.min(given.radiusKm(), POINT_KM)) : given);
            case AREA -> Optional.of(within(given, Math.max(given.radiusKm(), AREA_KM)));
            case WIDE -> Optional.empty();
        };
    }

    private static boolean isNear(Location given, Place place) {
        return location(place)
                .filter(known -> given.distanceKm(known) <= SAME_KM)
                .isPresent();
    }

    private static Location within(Location point, double km) {
        return new Location(point.latitude(), point.longitude(), km);
    }

    /** The place of a name or of the first part of it; empty for a state and for unknown names. */
    private Optional<Place> place(String name) {
        return named.computeIfAbsent(name, this::lookUp);
    }

    private Optional<Place> lookUp(String name) {
        if (!states.listByName(name).isEmpty()) {
            return Optional.empty();
        }
        int comma = name.indexOf(',');
        String first = comma < 0 ? name : name.substring(0, comma);
        return Stream.of(name, first)
                .flatMap(word -> places.listByName(word).stream())
                .findFirst();
    }

    /** Where a place lies; empty for what only names a part of the world. */
    private static Optional<Location> location(Place place) {
        return switch (place.extent()) {
            case POINT -> within(place, POINT_KM);
            case AREA -> within(place, AREA_KM);
            case WIDE -> Optional.empty();
        };
    }

    private static Optional<Location> within(Place place, double km) {
        return place.point().map(point -> new Location(point.latitude(), point.longitude(), km));
    }
}
