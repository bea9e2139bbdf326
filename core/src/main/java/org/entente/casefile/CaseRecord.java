package org.entente.casefile;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.agreement.Agreement;
import org.entente.channel.Basis;
import org.entente.channel.SensitiveIssue;
import org.entente.principle.ExhibitName;
import org.entente.principle.Principle;
import org.entente.redline.RedLine;
import org.entente.stake.StakeBook;
import org.entente.tie.TieSource;
import org.entente.zone.Control;
import org.entente.zone.Zones;

/**
 * What a case says beside its events.
 *
 * @param ties files of ties that others have counted: pledges, memberships, votes, scores a day
 * @param documents collections of documents in which contacts and words are read
 * @param polls files of opinion polls, relative to the case's folder
 * @param stakes stakes, projects, channels, pressure and aims
 * @param issues what each side has declared vital to it
 * @param principles what somebody says holds in the relation
 * @param zones the pieces of ground that conditions speak of
 * @param control who controlled which place from when
 * @param redLines the lines that were drawn
 * @param agreements what was agreed, in the order of the case
 * @param registers registers of agreements that others keep, shown beside them
 */
public record CaseRecord(
        List<TieSource> ties,
        List<DocumentSet> documents,
        List<String> polls,
        StakeBook.Declared stakes,
        List<SensitiveIssue> issues,
        List<Principle> principles,
        Zones zones,
        Control control,
        List<RedLine> redLines,
        List<Agreement> agreements,
        List<RegisterFile> registers) {
    /** That of a case which says nothing beside its events. */
    public static final CaseRecord NONE = new CaseRecord(
            List.of(),
            List.of(),
            List.of(),
            new StakeBook.Declared(List.of(), List.of(), List.of(), List.of(), List.of()),
            List.of(),
            List.of(),
            Zones.NONE,
            Control.NONE,
            List.of(),
            List.of(),
            List.of());

    /** Copies the lists. */
    public CaseRecord {
        ties = List.copyOf(ties);
        documents = List.copyOf(documents);
        polls = List.copyOf(polls);
        issues = List.copyOf(issues);
        principles = List.copyOf(principles);
        redLines = List.copyOf(redLines);
        agreements = List.copyOf(agreements);
        registers = List.copyOf(registers);
    }

    /** The keys of all incidents that it names, each once. */
    public List<String> incidentKeys() {
        return Stream.of(
                        stakes.bases().flatMap(Basis::incidentKeys),
                        issueKeys(),
                        stakes.pressureKeys(),
                        principleKeys(),
                        agreements.stream().flatMap(Agreement::incidentKeys),
                        redLines.stream().flatMap(line -> line.declaration().incident().stream()))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    private Stream<String> issueKeys() {
        return issues.stream().flatMap(SensitiveIssue::bases).flatMap(Basis::incidentKeys);
    }

    private Stream<String> principleKeys() {
        return principles.stream()
                .flatMap(principle -> Stream.concat(principle.supporting().stream(), principle.opposing().stream()))
                .filter(name -> name.kind() == ExhibitName.Kind.INCIDENT)
                .map(ExhibitName::key);
    }
}
