package org.entente.channel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.event.EventType;
import org.entente.event.Quad;
import org.entente.event.TypeAndMode;
import org.entente.incident.Direction;
import org.entente.incident.Incident;
import org.entente.incident.Layer;
import org.entente.provenance.Citation;
import org.entente.provenance.Evidence;
import org.entente.provenance.Provenance;

/** Makes what is known, for tests: incidents as "key 2015-11-24". */
public final class KnownIncidents {
    private KnownIncidents() {}

    /** What is known by a day; later incidents stand in the data and are not known yet. */
    public static KnownEvidence asOf(String day, String... incidents) {
        LocalDate last = LocalDate.parse(day);
        Map<String, Incident> all = Stream.of(incidents)
                .map(KnownIncidents::incident)
                .collect(Collectors.toMap(Incident::key, Function.identity()));
        Map<String, Incident> known = all.values().stream()
                .filter(incident -> !incident.day().isAfter(last))
                .collect(Collectors.toMap(Incident::key, Function.identity()));
        Set<String> notYet =
                all.keySet().stream().filter(key -> !known.containsKey(key)).collect(Collectors.toSet());
        return new KnownEvidence(known, notYet, last);
    }

    /** An incident that the Russian president's office claims. */
    public static Incident incident(String keyAndDay) {
        String[] parts = keyAndDay.split(" ", -1);
        Citation citation =
                new Citation(Optional.of("Kremlin"), Optional.of("statement"), Optional.empty(), Optional.empty());
        return new Incident(
                parts[0],
                LocalDate.parse(parts[1]),
                Actor.ofState("RUS"),
                Actor.ofState("TUR"),
                List.of(),
                new TypeAndMode(EventType.SANCTION, Optional.empty()),
                Quad.MATERIAL_CONFLICT,
                -5,
                Layer.OWN,
                Optional.of(Direction.FORWARD),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Text of " + parts[0] + "."),
                Evidence.CURATED,
                Optional.empty(),
                List.of(new Provenance(
                        Evidence.CURATED, Optional.of("RUS HOS"), citation, "chronicle.csv", Optional.of(2L))));
    }

    /** Rests on the incident of this key. */
    public static Basis by(String key) {
        return new Basis.ByIncident(key);
    }

    /** Rests on a document of that day, known on the same. */
    public static Basis told(String day) {
        LocalDate on = LocalDate.parse(day);
        return new Basis.ByDocument(on, "It is told.", "a document", on);
    }
}
