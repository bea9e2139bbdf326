package org.entente.corroboration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorDirectory;
import org.entente.event.EventType;
import org.entente.event.Quad;
import org.entente.event.TypeAndMode;
import org.entente.incident.Incident;
import org.entente.incident.Layer;
import org.entente.provenance.Citation;
import org.entente.provenance.Evidence;
import org.entente.provenance.Provenance;

/** Makes curated incidents for tests. */
final class Incidents {
    static final ActorDirectory DIRECTORY = new ActorDirectory();

    private Incidents() {}

    /** An incident; {@code what} is a type with or without mode, such as {@code CONSULT/phone}. */
    static Incident of(
            String day, String source, String target, String what, String place, String publisher, String text) {
        LocalDate on = LocalDate.parse(day);
        int slash = what.indexOf('/');
        String type = slash < 0 ? what : what.substring(0, slash);
        Optional<String> mode = Optional.of(what.substring(slash + 1)).filter(_ -> slash > 0);
        Citation citation = new Citation(Optional.of(publisher), Optional.empty(), Optional.of(on), Optional.empty());
        return new Incident(
                "one",
                on,
                DIRECTORY.find(source, on).orElseThrow(),
                DIRECTORY.find(target, on).orElseThrow(),
                List.of(),
                new TypeAndMode(EventType.valueOf(type), mode),
                Quad.VERBAL_COOPERATION,
                0,
                Layer.OWN,
                Optional.empty(),
                Optional.of(place).filter(name -> !name.isEmpty()),
                Optional.empty(),
                Optional.of(text),
                Evidence.CURATED,
                Optional.empty(),
                List.of(new Provenance(
                        Evidence.CURATED, Optional.empty(), citation, "chronicle.csv", Optional.of(2L))));
    }
}
