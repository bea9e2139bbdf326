package org.entente;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.agreement.Account;
import org.entente.agreement.Agreement;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseRecord;
import org.entente.channel.IssueReading;
import org.entente.channel.KnownEvidence;
import org.entente.compliance.AgreementBoard;
import org.entente.crisis.Episode;
import org.entente.incident.Incident;
import org.entente.principle.PrincipleLedger;
import org.entente.redline.Standing;
import org.entente.redline.State;
import org.entente.stake.StakeBook;

/**
 * What a case says beside its events, as of a day.
 *
 * @param ties stakes, projects, channels, pressure and aims
 * @param agreements the boards of what was agreed
 * @param redLines how the lines stand, those that were not drawn yet among them
 * @param evidence the incidents on which the states of provisions and lines rest, by key
 * @param issues what each side has declared vital to it
 * @param principles the ledger of principles
 * @param known the keys of the incidents that it names and that are known
 * @param missing what the case names and nobody knows, in plain words
 */
public record RecordView(
        StakeBook ties,
        List<AgreementBoard> agreements,
        List<Standing> redLines,
        Map<String, Incident> evidence,
        List<IssueReading> issues,
        PrincipleLedger principles,
        Set<String> known,
        List<String> missing) {

    /** Copies the collections. */
    public RecordView {
        agreements = List.copyOf(agreements);
        redLines = List.copyOf(redLines);
        evidence = Map.copyOf(evidence);
        known = Set.copyOf(known);
        issues = List.copyOf(issues);
        missing = List.copyOf(missing);
    }

    static RecordView of(CaseFile caseFile, List<Episode> episodes, KnownEvidence known, RecordEvidence evidence) {
        StakeBook ties = StakeBook.of(caseFile.record().stakes(), caseFile.dyad(), episodes, known);
        List<String> missing = new ArrayList<>(ties.missing());
        List<IssueReading> issues = caseFile.record().issues().stream()
                .map(issue -> IssueReading.of(issue, known, missing))
                .flatMap(Optional::stream)
                .toList();
        PrincipleLedger principles =
                PrincipleLedger.of(caseFile.record().principles(), RecordExhibits.of(known, ties.channels(), evidence));
        missing.addAll(principles.missing());
        missing.addAll(unknown(caseFile.record(), known));
        return new RecordView(
                ties,
                evidence.agreements(),
                evidence.redLines(),
                evidence.incidents(),
                issues,
                principles,
                known.incidents().keySet(),
                missing.stream().distinct().toList());
    }

    /** The incidents that agreements and red lines name, which nobody knows. */
    private static List<String> unknown(CaseRecord record, KnownEvidence known) {
        List<String> missing = new ArrayList<>();
        for (Agreement agreement : record.agreements()) {
            lacks(known, agreement.signing().stream())
                    .forEach(key -> missing.add(
                            "the agreement \"" + agreement.id() + "\": the incident " + key + " is not known"));
            agreement
                    .provisions()
                    .forEach(provision -> lacks(
                                    known, provision.accounts().stream().map(Account::incident))
                            .forEach(key -> missing.add("the provision \"" + agreement.id() + "/" + provision.id()
                                    + "\": the incident " + key + " is not known")));
        }
        record.redLines()
                .forEach(line -> lacks(known, line.declaration().incident().stream())
                        .forEach(key -> missing.add(
                                "the red line \"" + line.id() + "\": the incident " + key + " is not known")));
        return missing;
    }

    private static Stream<String> lacks(KnownEvidence known, Stream<String> keys) {
        return keys.filter(key -> !known.incidents().containsKey(key))
                .filter(key -> !known.notYet().contains(key));
    }

    /** The lines that were drawn by the day. */
    public List<Standing> drawn() {
        return redLines.stream()
                .filter(standing -> standing.state() != State.NOT_DECLARED)
                .toList();
    }

    /** True when the case says nothing of ties, issues or principles. */
    public boolean isEmpty() {
        return ties.isEmpty() && issues.isEmpty() && principles.entries().isEmpty();
    }
}
