package org.entente.recovery;

import java.util.List;
import java.util.Optional;
import org.entente.condition.Answer;
import org.entente.condition.Terrain;
import org.entente.incident.Incident;
import org.entente.zone.Zone;

/**
 * The zone of the case after which a detected crisis is named: the one in which most of its incidents of conflict lie. It is a
 * name by which people find it, and no finding: streams place many acts where they were spoken of.
 *
 * @param zone the zone
 * @param inside incidents of conflict of which it is known that they lie in it, in the order given
 * @param conflict how many incidents of conflict there are in all
 */
public record CrisisPlace(Zone zone, List<Incident> inside, int conflict) {
    /** Fewer incidents in a zone give a crisis no name. */
    static final int LEAST = 3;

    /** Copies the list. */
    public CrisisPlace {
        inside = List.copyOf(inside);
    }

    /**
     * The place of a crisis; of two zones with as many incidents the one that the case names first.
     *
     * @param conflict the crisis's incidents of conflict
     */
    public static Optional<CrisisPlace> of(List<Zone> zones, Terrain terrain, List<Incident> conflict) {
        return zones.stream()
                .map(zone -> new CrisisPlace(zone, inside(zone, terrain, conflict), conflict.size()))
                .filter(place -> place.inside.size() >= LEAST)
                .reduce((first, next) -> next.inside.size() > first.inside.size() ? next : first);
    }

    private static List<Incident> inside(Zone zone, Terrain terrain, List<Incident> conflict) {
        return conflict.stream()
                .filter(incident -> terrain.inside(zone.id(), incident.whereabouts()) == Answer.YES)
                .toList();
    }

    /** What the name rests on, in words. */
    public String why() {
        return "Named after the zone of the case in which " + inside.size() + " of its " + conflict
                + " incidents of conflict are known to lie";
    }
}
