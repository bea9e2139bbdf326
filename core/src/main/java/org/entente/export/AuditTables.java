package org.entente.export;

import static org.entente.export.Column.column;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.audit.Answer;
import org.entente.audit.AuditResult;
import org.entente.audit.Cell;
import org.entente.audit.Change;
import org.entente.audit.Change.Correction;
import org.entente.audit.Change.Judgement;
import org.entente.audit.Change.ProvisionLevel;
import org.entente.audit.Change.Reasoned;
import org.entente.audit.Entry;
import org.entente.audit.Item;
import org.entente.audit.Journal;
import org.entente.audit.PrecisionRow;
import org.entente.audit.Stratum;
import org.entente.event.Quad;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import org.entente.series.Estimate;

/** The tables of the audit. */
public final class AuditTables {
    private AuditTables() {}

    /** The precision of each part of each sample. */
    public static Table<?> precision(List<AuditResult> results) {
        List<OfSample<PrecisionRow>> rows = each(results, result -> result.precision().stream());
        return new Table<>(
                "precision",
                List.of(
                        column("sample", "name of the sample", OfSample::id),
                        column("by", "what makes the part", row -> row.of().by()),
                        column("value", "which part", row -> row.of().value()),
                        column(
                                "drawn",
                                "items of it in the sample",
                                row -> row.of().drawn()),
                        column(
                                "judged",
                                "items answered by a coder",
                                row -> row.of().judged()),
                        column(
                                "cannot_tell",
                                "answered, but open; they count neither way",
                                row -> row.of().open()),
                        column(
                                "share",
                                "weighted share that is right; of documents, that tells a missed event",
                                row -> row.of().share().map(Estimate::value)),
                        column(
                                "low",
                                "lower end of its 95 % interval",
                                row -> row.of().share().map(Estimate::low)),
                        column("high", "upper end", row -> row.of().share().map(Estimate::high))),
                rows);
    }

    /** The samples, with how far their coders agree. */
    public static Table<AuditResult> samples(List<AuditResult> results) {
        return new Table<>("samples", Stream.concat(drawn(), agreed()).toList(), results);
    }

    private static Stream<Column<AuditResult>> drawn() {
        return Stream.of(
                column("sample", "its name", row -> row.sample().id()),
                column(
                        "kind",
                        "incidents, or documents without a coded event",
                        row -> row.sample().frame().kind().word()),
                column(
                        "layer",
                        "layer of the incidents; empty for all",
                        row -> row.sample().frame().layer().map(Layer::word)),
                column(
                        "evidence",
                        "curated or machine; empty for both",
                        row -> row.sample().frame().evidence().map(Evidence::word)),
                column("from", "first day", row -> row.sample().frame().window().from()),
                column("to", "last day", row -> row.sample().frame().window().to()),
                column(
                        "as_of",
                        "last day whose knowledge took part",
                        row -> row.sample().frame().asOf()),
                column(
                        "vintage",
                        "hash of the data when it was drawn",
                        row -> row.sample().frame().vintage()),
                column("drawn_on", "day of drawing", row -> row.sample().drawnOn()),
                column("drawn_by", "who drew it", row -> row.sample().drawnBy()),
                column("seed", "seed of the drawing", row -> row.sample().seed()),
                column(
                        "population",
                        "units that it stands for",
                        row -> row.sample().population()),
                column("items", "units drawn", row -> row.sample().items().size()));
    }

    private static Stream<Column<AuditResult>> agreed() {
        return Stream.of(
                column("coders", "how many answered", row -> row.coders().size()),
                column(
                        "alpha",
                        "Krippendorff's alpha on the answers",
                        row -> row.alpha().map(Estimate::value)),
                column(
                        "alpha_low",
                        "lower end of its 95 % interval",
                        row -> row.alpha().map(Estimate::low)),
                column("alpha_high", "upper end", row -> row.alpha().map(Estimate::high)),
                column(
                        "alpha_right",
                        "the same on right or wrong only",
                        row -> row.alphaCounts().map(Estimate::value)),
                column(
                        "items_twice",
                        "items answered by two coders or more",
                        row -> row.alpha().map(Estimate::n)));
    }

    /** The strata of each sample. */
    public static Table<?> strata(List<AuditResult> results) {
        List<OfSample<Stratum>> rows = each(results, result -> result.sample().strata().stream());
        return new Table<>(
                "strata",
                List.of(
                        column("sample", "name of the sample", OfSample::id),
                        column("stratum", "its number", row -> row.of().number()),
                        column(
                                "cells",
                                "pair, class and source; several where small ones were put together",
                                row -> row.of().cells().keySet().stream()
                                        .map(Cell::label)
                                        .toList()),
                        column("population", "units of it (N)", row -> row.of().population()),
                        column("drawn", "units drawn (n)", row -> row.of().drawn()),
                        column(
                                "weight",
                                "units for which each drawn one stands (N/n)",
                                row -> row.of().weight())),
                rows);
    }

    /** The items of each sample. Texts of documents belong to those who published them, and stay. */
    public static Table<?> items(List<AuditResult> results) {
        List<OfSample<Item>> rows = each(results, result -> result.sample().items().stream());
        return new Table<>(
                "items",
                List.of(
                        column("sample", "name of the sample", OfSample::id),
                        column(
                                "item",
                                "its number, in the order of coding",
                                row -> row.of().number()),
                        column(
                                "unit",
                                "key of the incident, or file and line of the document",
                                row -> row.of().unit().key()),
                        column(
                                "stratum",
                                "number of its stratum",
                                row -> row.of().stratum()),
                        column(
                                "weight",
                                "units for which it stands",
                                row -> row.of().weight()),
                        column("pair", "the two states", row -> cell(row).pair()),
                        column("quad", "quad class", row -> cell(row).quad().map(Quad::label)),
                        column(
                                "source",
                                "source, table or publisher",
                                row -> cell(row).source()),
                        column(
                                "evidence",
                                "curated or machine",
                                row -> cell(row).evidence().word()),
                        column(
                                "type",
                                "event type (PLOVER)",
                                row -> row.of().unit().type().map(Enum::name))),
                rows);
    }

    private static Cell cell(OfSample<Item> row) {
        return row.of().unit().cell();
    }

    /** Every answer that was given, those that no longer stand among them. */
    public static Table<Entry> judgements(Journal journal) {
        List<Entry> rows = journal.entries().stream()
                .filter(entry -> entry.change() instanceof Judgement)
                .toList();
        return new Table<>(
                "judgements",
                List.of(
                        column("entry", "number in the journal", Entry::number),
                        column("day", "day of entering", Entry::day),
                        column("coder", "who answered", Entry::by),
                        column(
                                "sample",
                                "name of the sample",
                                row -> judgement(row).map(Judgement::sample)),
                        column(
                                "item",
                                "number of the item",
                                row -> judgement(row).map(Judgement::item)),
                        column(
                                "answer",
                                "the answer",
                                row -> judgement(row).map(Judgement::answer).map(Answer::word)),
                        column("undone_by", "who took it back; empty while it stands", row -> undoneBy(journal, row))),
                rows);
    }

    private static Optional<Judgement> judgement(Entry entry) {
        return entry.change() instanceof Judgement judgement ? Optional.of(judgement) : Optional.empty();
    }

    /** What was changed in the record by hand, and what was undone. */
    public static Table<Entry> corrections(Journal journal) {
        List<Entry> rows = journal.entries().stream()
                .filter(entry -> entry.change() instanceof Reasoned)
                .toList();
        return new Table<>(
                "corrections",
                List.of(
                        column("entry", "number in the journal", Entry::number),
                        column("day", "day of entering", Entry::day),
                        column("name", "who entered it", Entry::by),
                        column(
                                "action",
                                "note, level, merge, split, or provision for the level of a provision",
                                row -> action(row.change())),
                        column(
                                "incident",
                                "key of the incident",
                                row -> correction(row).map(Correction::incident)),
                        column(
                                "provision",
                                "keys of agreement and provision, for the level of a provision",
                                row -> provision(row).map(ProvisionLevel::subject)),
                        column(
                                "judged_for",
                                "day for which the level of a provision is judged",
                                row -> provision(row).map(ProvisionLevel::on)),
                        column(
                                "detail",
                                "the level, the key that went, or the row that left",
                                row -> detail(row.change())),
                        column(
                                "words",
                                "why",
                                row -> row.change() instanceof Reasoned reasoned ? reasoned.words() : ""),
                        column("undone_by", "who took it back; empty while it stands", row -> undoneBy(journal, row))),
                rows);
    }

    private static Optional<String> undoneBy(Journal journal, Entry entry) {
        return journal.undoing(entry).map(undoing -> undoing.by() + ", " + undoing.day());
    }

    private static Optional<Correction> correction(Entry entry) {
        return entry.change() instanceof Correction correction ? Optional.of(correction) : Optional.empty();
    }

    private static Optional<ProvisionLevel> provision(Entry entry) {
        return entry.change() instanceof ProvisionLevel level ? Optional.of(level) : Optional.empty();
    }

    private static String action(Change change) {
        return switch (change) {
            case Change.Note _ -> "note";
            case Change.Level _ -> "level";
            case Change.Merge _ -> "merge";
            case Change.Split _ -> "split";
            case ProvisionLevel _ -> "provision";
            case Judgement _ -> "judgement";
            case Change.Undo _ -> "undo";
        };
    }

    private static Optional<String> detail(Change change) {
        return switch (change) {
            case Change.Level level -> Optional.of(String.valueOf(level.level()));
            case Change.Merge merge -> Optional.of(merge.gone());
            case ProvisionLevel level -> Optional.of(String.valueOf(level.level()));
            case Change.Split split -> Optional.of(split.file() + ":" + split.record());
            case Change.Note _, Judgement _, Change.Undo _ -> Optional.empty();
        };
    }

    /** A row of a sample. */
    private record OfSample<T>(String id, T of) {}

    private static <T> List<OfSample<T>> each(List<AuditResult> results, Function<AuditResult, Stream<T>> rows) {
        return results.stream()
                .flatMap(result -> rows.apply(result)
                        .map(row -> new OfSample<>(result.sample().id(), row)))
                .toList();
    }
}
