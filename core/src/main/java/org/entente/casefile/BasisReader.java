package org.entente.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.channel.Basis;

/** Reads what a dated statement rests on: an incident, or day, text and document. */
final class BasisReader {
    private final RecordDesk desk;

    BasisReader(RecordDesk desk) {
        this.desk = desk;
    }

    Optional<Basis> read(Section section) {
        Optional<String> incident = section.text("incident");
        if (section.has("incident")) {
            Stream.of("day", "text", "basis", "knownBy").filter(section::has).forEach(key -> told(section, key));
            return incident.map(Basis.ByIncident::new);
        }
        if (!section.has("day")) {
            Stream.of("day", "text", "basis", "knownBy").forEach(section::text);
            desk.add(
                    section.at("incident"),
                    "this rests on nothing; name an incident (incident: su24-shot-down), or write day, text and basis");
            return Optional.empty();
        }
        return document(section);
    }

    private void told(Section section, String key) {
        section.text(key);
        desk.add(
                section.keyNode(key),
                "an incident has its own day and document; take \"" + key + "\" away, or \"incident\"");
    }

    private Optional<Basis> document(Section section) {
        Optional<LocalDate> day = section.requiredDay("day", "2010-05-12");
        Optional<String> text = section.requiredText("text", "The agreement is signed in Ankara.");
        Optional<String> document = section.requiredText("basis", "Rosatom, press release of 12 May 2010");
        Optional<LocalDate> given = section.day("knownBy");
        boolean misread = section.has("knownBy") && given.isEmpty();
        if (misread || day.isEmpty() || text.isEmpty() || document.isEmpty()) {
            return Optional.empty();
        }
        LocalDate knownBy = given.orElse(day.get());
        if (knownBy.isBefore(day.get())) {
            desk.add(
                    section.at("knownBy"),
                    "knownBy " + knownBy + " lies before the day itself, " + day.get()
                            + "; nothing is known before it happens");
            return Optional.empty();
        }
        return Optional.of(new Basis.ByDocument(day.get(), text.get(), document.get(), knownBy));
    }
}
