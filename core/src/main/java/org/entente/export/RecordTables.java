package org.entente.export;

import static org.entente.export.Column.column;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.channel.Cited;
import org.entente.channel.IssueReading;
import org.entente.principle.Exhibit;
import org.entente.principle.PrincipleLedger;
import org.entente.stake.AimReading;
import org.entente.stake.StakeBook;

/** The tables of aims, sensitive issues and principles. */
public final class RecordTables {
    private RecordTables() {}

    /** The aims with what is said of their outcome; an aim of which nobody said anything has one line. */
    public static Table<AimRow> aims(StakeBook book) {
        List<AimRow> rows = new ArrayList<>();
        for (AimReading reading : book.aims()) {
            rows.add(new AimRow(reading, "stated", reading.aim().of(), reading.stated()));
            reading.statements()
                    .forEach(statement -> rows.add(
                            new AimRow(reading, statement.verdict().word(), statement.saidBy(), statement.evidence())));
        }
        return new Table<>(
                "aims",
                Stream.concat(
                                Stream.<Column<AimRow>>of(
                                        column(
                                                "aim",
                                                "key of the aim in the case",
                                                row -> row.reading().aim().id()),
                                        column(
                                                "of",
                                                "whose aim",
                                                row -> row.reading().aim().of()),
                                        column(
                                                "aim_text",
                                                "what it wants",
                                                row -> row.reading().aim().text()),
                                        column("verdict", "stated, or what became of it", AimRow::verdict),
                                        column("said_by", "by whose statement", AimRow::saidBy)),
                                StakeTables.evidence(AimRow::evidence))
                        .toList(),
                rows);
    }

    /** A statement on an aim. */
    public record AimRow(AimReading reading, String verdict, String saidBy, Cited evidence) {}

    /** The occasions of all sensitive issues. */
    public static Table<IssueRow> issues(List<IssueReading> issues) {
        List<IssueRow> rows = issues.stream()
                .flatMap(reading -> reading.occasions().stream().map(occasion -> new IssueRow(reading, occasion)))
                .toList();
        return new Table<>(
                "issues",
                Stream.concat(
                                Stream.<Column<IssueRow>>of(
                                        column(
                                                "issue",
                                                "key of the issue in the case",
                                                row -> row.reading().issue().id()),
                                        column(
                                                "of",
                                                "to whom it is vital",
                                                row -> row.reading().issue().of()),
                                        column(
                                                "in_reference",
                                                "true in the reference period",
                                                row -> row.reading().isReference(row.occasion())),
                                        column(
                                                "provocations",
                                                "what the other side did then; empty when nothing is recorded",
                                                row -> row.occasion().provocations().stream()
                                                        .map(Cited::reference)
                                                        .toList())),
                                StakeTables.<IssueRow>evidence(
                                        row -> row.occasion().evidence()))
                        .toList(),
                rows);
    }

    /** An occasion of an issue. */
    public record IssueRow(IssueReading reading, IssueReading.Occasion occasion) {}

    /** What speaks for and against each principle. */
    public static Table<PrincipleRow> principles(PrincipleLedger ledger) {
        List<PrincipleRow> rows = new ArrayList<>();
        ledger.entries().forEach(entry -> {
            entry.supporting().forEach(exhibit -> rows.add(new PrincipleRow(entry, "for", exhibit)));
            entry.opposing().forEach(exhibit -> rows.add(new PrincipleRow(entry, "against", exhibit)));
        });
        return new Table<>(
                "principles",
                List.of(
                        column(
                                "principle",
                                "key of the principle in the case",
                                row -> row.entry().principle().id()),
                        column(
                                "principle_text",
                                "the principle",
                                row -> row.entry().principle().text()),
                        column(
                                "basis",
                                "who says so",
                                row -> row.entry().principle().basis()),
                        column("side", "for or against", PrincipleRow::side),
                        column(
                                "evidence",
                                "what it is: incident, channel and so on, with its key",
                                row -> row.exhibit().name().kind().word() + ":"
                                        + row.exhibit().name().key()),
                        column(
                                "day",
                                "its first day",
                                row -> row.exhibit().evidence().getFirst().day()),
                        column("text", "what it says", row -> row.exhibit().text()),
                        column(
                                "rests_on",
                                "keys of incidents, or documents",
                                row -> row.exhibit().evidence().stream()
                                        .map(Cited::reference)
                                        .toList())),
                rows);
    }

    /** A piece of evidence for or against a principle. */
    public record PrincipleRow(PrincipleLedger.Entry entry, String side, Exhibit exhibit) {}
}
