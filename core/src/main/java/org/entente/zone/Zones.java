package org.entente.zone;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The zones of a case, by id and by name. Names are compared without regard to case. Unchanging. */
public final class Zones {
    /** No zone at all. */
    public static final Zones NONE = new Zones(List.of());

    private final List<Zone> all;
    private final Map<String, Zone> byId = new HashMap<>();
    private final Map<String, Zone> byTheatre = new HashMap<>();
    private final Map<String, Zone> byPlace = new HashMap<>();

    /** @throws IllegalArgumentException when two zones have one id */
    public Zones(List<Zone> all) {
        this.all = List.copyOf(all);
        for (Zone zone : all) {
            if (byId.putIfAbsent(zone.id(), zone) != null) {
                throw new IllegalArgumentException("the zone \"" + zone.id() + "\" stands twice");
            }
        }
        all.forEach(zone -> byTheatre.putIfAbsent(key(zone.id()), zone));
        all.forEach(zone -> Stream.concat(Stream.of(zone.title()), zone.names().stream())
                .forEach(name -> {
                    byTheatre.putIfAbsent(key(name), zone);
                    byPlace.putIfAbsent(key(name), zone);
                }));
    }

    /** The zone of this id. */
    public Optional<Zone> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The zone that a theatre means: by id, title, or one of its names. */
    public Optional<Zone> findByTheatre(String theatre) {
        return Optional.ofNullable(byTheatre.get(key(theatre)));
    }

    /** The zone that a place means: by title or one of its names; an id such as idlib may be a town's name, too. */
    public Optional<Zone> findByPlace(String place) {
        return Optional.ofNullable(byPlace.get(key(place)));
    }

    /** All zones, in the order of the case. */
    public List<Zone> list() {
        return all;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Zones that && that.all.equals(all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
