package org.entente;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.casefile.CaseFile;
import org.entente.channel.ChannelHistory;
import org.entente.channel.Cited;
import org.entente.channel.IssueReading;
import org.entente.channel.KnownEvidence;
import org.entente.crisis.Episode;
import org.entente.incident.Incident;
import org.entente.principle.Exhibit;
import org.entente.principle.ExhibitName;
import org.entente.principle.ExhibitName.Kind;
import org.entente.principle.Exhibits;
import org.entente.principle.PrincipleLedger;
import org.entente.stake.StakeBook;

/**
 * What a case says beside its events, as of a day.
 *
 * @param ties stakes, projects, channels, pressure and aims
 * @param issues what each side has declared vital to it
 * @param principles the ledger of principles
 * @param known the keys of the incidents that it names and that are known
 * @param missing what the case names and nobody knows, in plain words
 */
public record RecordView(
        StakeBook ties,
        List<IssueReading> issues,
        PrincipleLedger principles,
        Set<String> known,
        List<String> missing) {

    /** Copies the collections. */
    public RecordView {
        known = Set.copyOf(known);
        issues = List.copyOf(issues);
        missing = List.copyOf(missing);
    }

    static RecordView of(CaseFile caseFile, List<Episode> episodes, KnownEvidence known) {
        StakeBook ties = StakeBook.of(caseFile.record().stakes(), caseFile.dyad(), episodes, known);
        List<String> missing = new ArrayList<>(ties.missing());
        List<IssueReading> issues = caseFile.record().issues().stream()
                .map(issue -> IssueReading.of(issue, known, missing))
                .flatMap(Optional::stream)
                .toList();
        PrincipleLedger principles =
                PrincipleLedger.of(caseFile.record().principles(), exhibits(known, ties.channels()));
        missing.addAll(principles.missing());
        return new RecordView(
                ties,
                issues,
                principles,
                known.incidents().keySet(),
                missing.stream().distinct().toList());
    }

    /** What can speak for a principle or against it: each kind of thing is entered here. */
    private static Exhibits exhibits(KnownEvidence known, List<ChannelHistory> channels) {
        Map<ExhibitName, Exhibit> exhibits = new HashMap<>();
        Set<ExhibitName> notYet = new HashSet<>();
        for (Incident incident : known.incidents().values()) {
            exhibits.put(new ExhibitName(Kind.INCIDENT, incident.key()), Exhibits.of(incident));
        }
        known.notYet().forEach(key -> notYet.add(new ExhibitName(Kind.INCIDENT, key)));
        for (ChannelHistory history : channels) {
            ExhibitName name = new ExhibitName(Kind.CHANNEL, history.channel().id());
            List<Cited> evidence = history.spans().stream()
                    .flatMap(span -> span.evidence().stream())
                    .toList();
            if (evidence.isEmpty()) {
                notYet.add(name);
            } else {
                exhibits.put(name, new Exhibit(name, history.channel().title() + ": " + history.told(), evidence));
            }
        }
        return new Exhibits(exhibits, notYet);
    }

    /** True when the case says nothing of it. */
    public boolean isEmpty() {
        return ties.isEmpty() && issues.isEmpty() && principles.entries().isEmpty();
    }
}
