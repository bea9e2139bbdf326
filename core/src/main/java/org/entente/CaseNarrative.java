package org.entente;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.ActorDirectory;
import org.entente.casefile.CaseFile;
import org.entente.casefile.DocumentSet;
import org.entente.document.DocumentReader;
import org.entente.incident.Incident;
import org.entente.narrative.IncidentLabels;
import org.entente.narrative.LabelUse;
import org.entente.narrative.NarrativeBook;
import org.entente.narrative.NarrativeReading;
import org.entente.narrative.Poll;
import org.entente.narrative.PollFile;

/** Reads what a case's two states call each other. */
final class CaseNarrative {
    private CaseNarrative() {}

    static NarrativeBook book(CaseFile caseFile, LocalDate asOf, List<Incident> incidents, ActorDirectory directory) {
        NarrativeReading reading = new NarrativeReading(caseFile.dyad(), asOf);
        List<String> aside = new ArrayList<>();
        for (DocumentSet set : caseFile.record().documents()) {
            Path file = caseFile.folder().resolve(set.read());
            if (Files.exists(file)) {
                DocumentReader.read(file, reading);
            } else {
                aside.add("no file is there for the documents " + set.read());
            }
        }
        aside.addAll(reading.aside());
        List<LabelUse> uses = new ArrayList<>(reading.uses());
        incidents.forEach(incident -> uses.addAll(IncidentLabels.read(incident, caseFile.dyad(), directory)));
        return new NarrativeBook(
                caseFile.dyad(), uses, reading.days(), reading.documents(), polls(caseFile, asOf, aside), aside);
    }

    private static List<Poll> polls(CaseFile caseFile, LocalDate asOf, List<String> aside) {
        List<Poll> polls = new ArrayList<>();
        for (String read : caseFile.record().polls()) {
            Path file = caseFile.folder().resolve(read);
            if (Files.exists(file)) {
                PollFile.read(file).stream()
                        .filter(poll -> !poll.day().isAfter(asOf))
                        .forEach(polls::add);
            } else {
                aside.add("no file is there for the polls " + read);
            }
        }
        return polls;
    }
}
