package org.entente;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.actor.ActorDirectory;
import org.entente.agreement.Agreement;
import org.entente.casefile.CaseFile;
import org.entente.compliance.AgreementBoard;
import org.entente.compliance.Compliance;
import org.entente.condition.ConditionContext;
import org.entente.condition.Terrain;
import org.entente.contact.ContactBook;
import org.entente.contact.LeadersShare;
import org.entente.coverage.CoverageBook;
import org.entente.incident.Incident;
import org.entente.incident.IncidentFilter;
import org.entente.incident.Layer;
import org.entente.narrative.NarrativeBook;
import org.entente.provenance.Publishers;
import org.entente.redline.RedLine;
import org.entente.redline.Standing;
import org.entente.register.Register;
import org.entente.relation.Timeline;
import org.entente.series.Coverage;
import org.entente.situation.Places;
import org.entente.store.Store;

/**
 * What is read from a case's record and its documents, held against its incidents. Call {@link Observatory#measure} with the
 * same day before.
 */
public final class CaseBooks {
    private final CaseFile caseFile;
    private final Store store;
    private final ActorDirectory directory;
    private final ConditionContext ground;

    CaseBooks(CaseFile caseFile, Store store, ActorDirectory directory) {
        this.caseFile = caseFile;
        this.store = store;
        this.directory = directory;
        this.ground = ConditionContext.of(new Terrain(caseFile.record().zones(), Places.shipped()));
    }

    /** The contacts of one side's leaders. Documents are read anew: it takes about a second a thousand. */
    public ContactBook contacts(String side, LocalDate asOf) {
        return CaseContacts.book(caseFile, side, asOf, own());
    }

    /** How much of the pair's cooperation went through the leaders. */
    public List<LeadersShare> leadersShare() {
        return LeadersShare.of(own());
    }

    /** What the two states call each other, in documents, incidents' texts and polls. Documents are read anew. */
    public NarrativeBook narrative(LocalDate asOf) {
        return CaseNarrative.book(caseFile, asOf, own(), directory);
    }

    /** What the record puts on the time axis of the relation. */
    public Timeline timeline(RecordView record) {
        return TimelineReader.of(caseFile.dyad(), record, own(), directory);
    }

    /** The ground of the case: whether something lies in one of its zones. */
    public Terrain terrain() {
        return ground.terrain();
    }

    /** What people audit and change by hand. */
    public CaseAudit audit(LocalDate asOf) {
        return new CaseAudit(caseFile, store, asOf);
    }

    private List<Incident> own() {
        IncidentFilter filter = new IncidentFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Layer.OWN), Optional.empty());
        return store.incidents().list(filter, Integer.MAX_VALUE);
    }

    /** How the red lines stood on a day. */
    public List<Standing> redLines(LocalDate asOf) {
        List<RedLine> lines = caseFile.record().redLines();
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Incident> incidents = store.incidents()
                .ofRecord(lines.stream()
                        .map(RedLine::types)
                        .flatMap(Collection::stream)
                        .collect(Collectors.toSet()));
        return lines.stream().map(line -> line.asOf(asOf, incidents, ground)).toList();
    }

    /** Where the agreements stood on a day. */
    public List<AgreementBoard> agreements(LocalDate asOf) {
        List<Agreement> agreements = caseFile.record().agreements();
        if (agreements.isEmpty()) {
            return List.of();
        }
        List<Incident> incidents = store.incidents()
                .ofRecord(agreements.stream()
                        .map(Agreement::types)
                        .flatMap(Collection::stream)
                        .collect(Collectors.toSet()));
        Coverage machine =
                CoverageBook.of(caseFile.days(asOf), store.exposures().list()).coverage();
        return new Compliance(Publishers.shipped(), machine, ground, asOf)
                .boards(agreements, incidents, audit(asOf).provisionLevels());
    }

    /** The registers of agreements that the case reads; those whose file is not there are left out. */
    public List<Register> registers() {
        return caseFile.record().registers().stream()
                .filter(register -> Files.isRegularFile(file(register.read())))
                .map(register -> Register.read(register.kind(), file(register.read()), directory.states()))
                .toList();
    }

    private Path file(String read) {
        return caseFile.folder().resolve(read);
    }
}
