package org.entente;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.entente.actor.Dyad;
import org.entente.agreement.Agreement;
import org.entente.agreement.EnteredLevel;
import org.entente.agreement.HandLevel;
import org.entente.agreement.Provision;
import org.entente.audit.Answer;
import org.entente.audit.AuditException;
import org.entente.audit.AuditResult;
import org.entente.audit.Change;
import org.entente.audit.Change.Correction;
import org.entente.audit.Change.ProvisionLevel;
import org.entente.audit.Change.Reasoned;
import org.entente.audit.Drawing;
import org.entente.audit.Entry;
import org.entente.audit.Journal;
import org.entente.audit.Sample;
import org.entente.audit.SampleFrame;
import org.entente.audit.SampleKind;
import org.entente.casefile.CaseFile;
import org.entente.event.Quad;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import org.entente.series.Estimate;
import org.entente.series.Window;
import org.entente.store.Audits;
import org.entente.store.Store;

/**
 * Samples of a case, what coders say of them, and what people change by hand. Call {@link Observatory#measure} with the same
 * day before, and after a correction again.
 */
public final class CaseAudit {
    private static final int VINTAGE = 8;

    private final CaseFile caseFile;
    private final Store store;
    private final Audits audits;
    private final LocalDate asOf;

    CaseAudit(CaseFile caseFile, Store store, LocalDate asOf) {
        this.caseFile = caseFile;
        this.store = store;
        this.audits = store.audits();
        this.asOf = asOf;
    }

    /**
     * What to draw.
     *
     * @param kind incidents, or documents from which nothing was coded
     * @param layer the layer of the incidents; empty for all
     * @param evidence curated or machine; empty for both
     * @param size how many items
     * @param seed what the drawing begins with
     */
    public record Order(SampleKind kind, Optional<Layer> layer, Optional<Evidence> evidence, int size, long seed) {}

    /**
     * Draws a sample of the case's period and keeps it.
     *
     * @throws AuditException when nothing can be drawn
     */
    public Sample draw(Order order, String by, LocalDate day) {
        SampleFrame frame =
                new SampleFrame(order.kind(), order.layer(), order.evidence(), caseFile.days(asOf), asOf, vintage());
        UncodedDocuments documents = new UncodedDocuments(caseFile, store, frame);
        Drawing drawing = switch (order.kind()) {
            case INCIDENTS -> Drawing.of(audits.units(frame), order.size(), order.seed());
            case DOCUMENTS -> documents.withTexts(Drawing.of(documents.units(), order.size(), order.seed()));
        };
        String name = new Entry(1, day, by, new Change.Note("", "")).by();
        return audits.keep(new Sample("", frame, day, name, order.seed(), drawing));
    }

    /** All samples, in the order of drawing. */
    public List<Sample> samples() {
        return audits.samples();
    }

    /** The sample of this name. */
    public Optional<Sample> find(String id) {
        return samples().stream().filter(sample -> sample.id().equals(id)).findFirst();
    }

    /** The sample of this name. @throws AuditException when there is none, naming those that there are */
    public Sample sample(String id) {
        List<String> all = samples().stream().map(Sample::id).toList();
        return find(id).orElseThrow(() -> new AuditException("there is no sample \"" + id + "\"; "
                + (all.isEmpty() ? "none is drawn" : "there are " + String.join(", ", all))));
    }

    /** How many samples and entries of the journal were added since the data file was opened. */
    public long entered() {
        return audits.entered();
    }

    /** The journal. */
    public Journal journal() {
        return audits.journal();
    }

    /** What the answers say, sample by sample. */
    public List<AuditResult> results() {
        Journal journal = journal();
        return samples().stream().map(sample -> AuditResult.of(sample, journal)).toList();
    }

    /**
     * Enters an answer.
     *
     * @param word the answer's word
     * @throws AuditException when there is no such sample, item or answer
     */
    public Entry judge(String sample, int item, String word, String by, LocalDate day) {
        Sample of = sample(sample);
        if (of.find(item).isEmpty()) {
            throw new AuditException("the sample " + sample + " has no item " + item + "; it has items 1 to "
                    + of.items().size());
        }
        List<String> words =
                Answer.to(of.frame().kind()).stream().map(Answer::word).toList();
        Answer answer = Answer.find(of.frame().kind(), word)
                .orElseThrow(() ->
                        new AuditException("\"" + word + "\" is no answer to it; answer " + String.join(", ", words)));
        return audits.enter(new Change.Judgement(sample, item, answer), by, day);
    }

    /**
     * Enters a correction or a note.
     *
     * @throws AuditException when it is about an incident that is not there, or gives no reason
     */
    public Entry correct(Correction correction, String by, LocalDate day) {
        known(correction.incident());
        if (correction instanceof Change.Merge(String _, String gone, String _)) {
            known(gone);
        }
        if (correction.words().isBlank()) {
            throw new AuditException(
                    correction instanceof Change.Note
                            ? "a note without words says nothing; write some"
                            : "a correction without a reason cannot be weighed by others; write why");
        }
        return audits.enter(correction, by, day);
    }

    /**
     * Enters how far a provision was carried out, as of this day.
     *
     * @param words why
     * @throws AuditException when the case has no such provision, it was not signed by this day, or there is no such level
     */
    public Entry assess(String agreement, String provision, int level, String words, String by, LocalDate day) {
        Agreement of = listed(agreement);
        if (of.provisions().stream().noneMatch(one -> one.id().equals(provision))) {
            throw new AuditException("the agreement " + agreement + " has no provision \"" + provision + "\"; "
                    + among(of.provisions().stream().map(Provision::id).toList()));
        }
        if (of.signed().isAfter(asOf)) {
            throw new AuditException("the agreement " + agreement + " was signed on " + of.signed() + ", and this is "
                    + asOf + "; judge it as of a later day");
        }
        return audits.enter(new ProvisionLevel(agreement, provision, asOf, level, words), by, day);
    }

    private Agreement listed(String agreement) {
        List<Agreement> all = caseFile.record().agreements();
        return all.stream()
                .filter(one -> one.id().equals(agreement))
                .findFirst()
                .orElseThrow(() -> new AuditException("the case has no agreement \"" + agreement + "\"; "
                        + among(all.stream().map(Agreement::id).toList())));
    }

    private static String among(List<String> ids) {
        return ids.isEmpty() ? "it lists none" : "it has " + String.join(", ", ids);
    }

    /** The standing levels of provisions, of all days, in the order of entering. */
    public List<EnteredLevel> provisionLevels() {
        return journal().provisionLevels().stream().map(CaseAudit::entered).toList();
    }

    private static EnteredLevel entered(Entry entry) {
        ProvisionLevel level = (ProvisionLevel) entry.change();
        return new EnteredLevel(
                entry.number(),
                entry.day(),
                level.agreement(),
                level.provision(),
                new HandLevel(level.on(), level.level(), entry.by(), level.words()));
    }

    private void known(String incident) {
        if (store.incidents().find(incident).isEmpty()) {
            throw new AuditException("there is no incident \"" + incident + "\"; copy its key from its page");
        }
    }

    /** Takes an entry back. @throws AuditException when it cannot be taken back */
    public Entry undo(long entry, String by, LocalDate day) {
        return audits.enter(new Change.Undo(entry), by, day);
    }

    /** True when what a standing entry asks for is so in the incidents as they are made now, or what it names is in the case. */
    public boolean applied(Reasoned entry) {
        return switch (entry) {
            case ProvisionLevel level -> holds(level);
            case Change.Merge merge -> store.incidents().find(merge.gone()).isEmpty() && there(merge.incident());
            case Change.Split split -> there(split.key());
            case Change.Level level -> there(level.incident());
            case Change.Note note -> there(note.incident());
        };
    }

    private boolean holds(ProvisionLevel level) {
        return caseFile.record().agreements().stream()
                .filter(agreement -> agreement.id().equals(level.agreement()))
                .flatMap(agreement -> agreement.provisions().stream())
                .anyMatch(provision -> provision.id().equals(level.provision()));
    }

    private boolean there(String incident) {
        return store.incidents().find(journal().survivor(incident)).isPresent();
    }

    /** The share that is right of a figure with exactly this filter, where a sample of it was judged. The last such sample counts. */
    public Optional<Estimate> beside(Layer layer, Window window, Evidence evidence, Optional<Quad> quad) {
        return beside(
                List.of(Optional.of(layer)),
                window,
                evidence,
                (sample, journal) -> AuditResult.beside(sample, journal, evidence, quad));
    }

    /**
     * The same of a figure of any two states, whatever the layer: where a sample of all layers was judged, or, of the case's own
     * pair, one of its own layer, which holds all incidents between the two.
     */
    public Optional<Estimate> beside(Dyad pair, Window window, Evidence evidence, Optional<Quad> quad) {
        List<Optional<Layer>> whole = pair.sorted().equals(caseFile.dyad().sorted())
                ? List.of(Optional.empty(), Optional.of(Layer.OWN))
                : List.of(Optional.empty());
        return beside(
                whole,
                window,
                evidence,
                (sample, journal) -> AuditResult.beside(sample, journal, pair, evidence, quad));
    }

    /** @param layers the layers that a sample may be of */
    private Optional<Estimate> beside(
            List<Optional<Layer>> layers,
            Window window,
            Evidence evidence,
            BiFunction<Sample, Journal, Optional<Estimate>> share) {
        List<Sample> all = samples();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String vintage = vintage();
        List<SampleFrame> figures = layers.stream()
                .map(layer ->
                        new SampleFrame(SampleKind.INCIDENTS, layer, Optional.of(evidence), window, asOf, vintage))
                .toList();
        Journal journal = journal();
        return all.reversed().stream()
                .filter(sample ->
                        figures.stream().anyMatch(figure -> sample.frame().holds(figure, evidence)))
                .map(sample -> share.apply(sample, journal))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What changes incidents, in order. */
    List<Correction> corrections() {
        return Change.changing(journal().standing());
    }

    /** A short hash of everything that was read, and of what was changed by hand. */
    public String vintage() {
        List<Correction> byHand = corrections();
        String read = store.ingest().signature();
        return (byHand.isEmpty() ? read : hash(read + byHand)).substring(0, VINTAGE);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
