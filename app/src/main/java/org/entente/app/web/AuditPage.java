package org.entente.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.CaseAudit;
import org.entente.app.text.Texts;
import org.entente.app.web.AuditModel.Line;
import org.entente.app.web.AuditModel.Part;
import org.entente.app.web.AuditModel.SampleItem;
import org.entente.audit.AuditResult;
import org.entente.audit.Change;
import org.entente.audit.Change.Correction;
import org.entente.audit.Change.ProvisionLevel;
import org.entente.audit.Change.Reasoned;
import org.entente.audit.Entry;
import org.entente.audit.Journal;
import org.entente.audit.Sample;
import org.entente.export.AuditTables;
import org.entente.export.Citing;
import org.entente.export.Export;
import org.entente.export.Table;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import org.entente.series.Estimate;

/** The samples with what coders say of them, and what was changed by hand. Single answers are not shown: a second coder may look on. */
final class AuditPage implements Page {
    private final Desk desk;

    AuditPage(Desk desk) {
        this.desk = desk;
    }

    /** What the page shows. */
    @Override
    public AuditModel model(Map<String, List<String>> given) {
        new Parameters(given, List.of());
        CaseAudit audit = desk.audit();
        List<AuditResult> results = audit.results();
        Journal journal = audit.journal();
        List<Table<?>> tables = tables(results, journal);
        Frame.Foot foot = Frame.Foot.of(citing(), "/audit", tables);
        return new AuditModel(
                Frame.of(desk, Texts.text("audit.title"), Section.AUDIT, Optional.of(foot)),
                "cases/" + desk.view().caseFile().id(),
                results.reversed().stream().map(this::item).toList(),
                journal.entries().reversed().stream()
                        .filter(entry -> entry.change() instanceof Reasoned)
                        .map(entry -> line(audit, journal, entry))
                        .toList());
    }

    private SampleItem item(AuditResult result) {
        Sample sample = result.sample();
        List<String> agreement = new ArrayList<>();
        result.alpha().ifPresent(alpha -> agreement.add(Texts.text("audit.agreement.answers", figure(alpha))));
        result.alphaCounts().ifPresent(alpha -> agreement.add(Texts.text("audit.agreement.share", figure(alpha))));
        return new SampleItem(
                sample.id(),
                drawnFrom(sample),
                drawn(sample),
                sample.frame().vintage().equals(desk.view().vintage())
                                && sample.frame().asOf().equals(desk.view().asOf())
                        ? Texts.text("audit.sample.same-data")
                        : Texts.text("audit.sample.other-data"),
                agreement,
                result.coders().entrySet().stream()
                        .map(coder -> Texts.text(
                                "audit.sample.coder",
                                coder.getKey(),
                                coder.getValue(),
                                sample.items().size()))
                        .toList(),
                result.precision().stream()
                        .map(row -> new Part(
                                row.by(),
                                row.value(),
                                Texts.text("common.of", row.judged(), row.drawn()),
                                String.valueOf(row.open()),
                                row.share().map(AuditPage::figure).orElseGet(() -> Texts.text("common.not-known"))))
                        .toList(),
                sample.strata().stream()
                        .map(stratum -> new Part(
                                String.valueOf(stratum.number()),
                                stratum.label(),
                                String.valueOf(stratum.drawn()),
                                String.format(Locale.ROOT, "%,d", stratum.population()),
                                String.format(Locale.ROOT, "%.2f", stratum.weight())))
                        .toList());
    }

    private static String drawn(Sample sample) {
        return Texts.text(
                "audit.sample.drawn",
                sample.drawnOn(),
                sample.drawnBy(),
                sample.seed(),
                sample.frame().asOf(),
                sample.frame().vintage());
    }

    private static String drawnFrom(Sample sample) {
        return Texts.text(
                        "audit.sample.units",
                        sample.items().size(),
                        Texts.thousands(sample.population()),
                        sample.frame().kind().word())
                + sample.frame()
                        .layer()
                        .map(Layer::label)
                        .map(label -> " " + label)
                        .orElse("")
                + sample.frame()
                        .evidence()
                        .map(Evidence::word)
                        .map(word -> ", " + word)
                        .orElse("")
                + ", " + sample.frame().window();
    }

    /** An estimate with its interval: "0.83 (0.74–0.90, n = 60)". */
    static String figure(Estimate estimate) {
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f–%.2f, n = %d)",
                estimate.value(),
                estimate.low(),
                estimate.high(),
                estimate.n());
    }

    /** An entry of the journal in words. */
    static Line line(CaseAudit audit, Journal journal, Entry entry) {
        Reasoned change = (Reasoned) entry.change();
        Optional<Entry> undoing = journal.undoing(entry);
        return new Line(
                entry.number(),
                said(change),
                entry.by() + ", " + entry.day(),
                change.words(),
                undoing.map(other -> Texts.text("audit.corrections.undone", other.by(), other.day()))
                        .orElseGet(() -> state(audit.applied(change))),
                undoing.isEmpty(),
                address(journal, change));
    }

    /** Where what it is about is shown. */
    static String address(Journal journal, Reasoned change) {
        return switch (change) {
            case ProvisionLevel level -> GivenLevels.address(level.agreement(), level.provision());
            case Correction correction -> Address.ofIncident(journal.survivor(correction.incident()));
        };
    }

    private static String state(boolean applied) {
        return applied ? Texts.text("audit.corrections.stands") : Texts.text("audit.corrections.waits");
    }

    private static String said(Reasoned change) {
        return switch (change) {
            case ProvisionLevel level ->
                Texts.text("audit.corrections.provision", level.level(), level.subject(), level.on());
            case Change.Note note -> Texts.text("audit.corrections.note", note.incident());
            case Change.Level level ->
                Texts.text(
                        "audit.corrections.level", String.valueOf(level.level()).replace('-', '−'), level.incident());
            case Change.Merge merge -> Texts.text("audit.corrections.merged", merge.gone(), merge.incident());
            case Change.Split split ->
                Texts.text("audit.corrections.split", split.record(), split.file(), split.incident());
        };
    }

    private static List<Table<?>> tables(List<AuditResult> results, Journal journal) {
        return List.of(
                AuditTables.precision(results),
                AuditTables.samples(results),
                AuditTables.strata(results),
                AuditTables.corrections(journal));
    }

    private Citing citing() {
        return desk.cite("audit", List.of(), Optional.of(AuditResult.METHOD), "/audit", _ -> true);
    }

    /** How the page is cited. */
    @Override
    public Citing citing(Map<String, List<String>> query) {
        new Parameters(query, List.of(Parameter.TABLE));
        return citing();
    }

    /** The same to take along. */
    @Override
    public Export export(Map<String, List<String>> given) {
        new Parameters(given, List.of(Parameter.TABLE));
        CaseAudit audit = desk.audit();
        List<AuditResult> results = audit.results();
        Journal journal = audit.journal();
        return new Export(
                citing(),
                List.of(
                        "Shares are weighted by how many units an item stands for; intervals are Wilson's at 95 % on the"
                                + " effective size.",
                        "Single answers leave by the command audit export only, so that a second coder stays blind."),
                Map.of(
                        "samples",
                        (long) results.size(),
                        "corrections",
                        (long) journal.corrections().size(),
                        "provision-levels",
                        (long) journal.provisionLevels().size()),
                tables(results, journal));
    }
}
