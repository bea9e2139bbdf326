package org.entente.export;

import static org.entente.export.Column.column;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.agreement.EnteredLevel;
import org.entente.agreement.HandLevel;
import org.entente.export.AgreementTables.Line;

/** How far provisions were carried out: by what is told of them, by the case file, and as people entered it on the page. */
final class LevelTables {
    private LevelTables() {}

    /** A level that a person gave, in the case file or on the page. */
    private record Given(Line line, HandLevel level, Optional<EnteredLevel> entered) implements AgreementTables.Row {
        Optional<LocalDate> enteredOn() {
            return entered.map(EnteredLevel::enteredOn);
        }
    }

    static List<Column<Line>> ofProvision() {
        return List.of(
                column(
                        "pam_low",
                        "least level, 0 to 3",
                        row -> row.provision().levels().pam().low()),
                column(
                        "pam_high",
                        "highest level it can be",
                        row -> row.provision().levels().pam().high()),
                column(
                        "paimt_low",
                        "least level, 0 to 10",
                        row -> row.provision().levels().paimt().low()),
                column(
                        "paimt_high",
                        "highest level it can be",
                        row -> row.provision().levels().paimt().high()),
                column(
                        "hand_level",
                        "the latest level that the case file gives, 0 to 3",
                        row -> row.provision().byHand().map(HandLevel::level)),
                column(
                        "hand_level_by",
                        "who judged so, and why",
                        row -> row.provision().byHand().map(level -> level.by() + ": " + level.basis())),
                column(
                        "entered_level",
                        "the latest level that was entered on the page and stands, 0 to 3",
                        row -> latest(row).map(level -> level.level().level())),
                column(
                        "entered_level_by",
                        "who entered it, when, and why; all of them stand in the table levels",
                        row -> latest(row)
                                .map(level -> level.level().by() + ", " + level.enteredOn() + ": "
                                        + level.level().basis())));
    }

    private static Optional<EnteredLevel> latest(Line line) {
        return line.provision().entered().stream().reduce((_, later) -> later);
    }

    /** Every level that people gave by the day, one a row. */
    static Table<?> given(List<Line> lines) {
        return new Table<>(
                "levels",
                AgreementTables.ofProvision(List.of(
                        column(
                                "level",
                                "0 not, 1 minimal, 2 intermediate, 3 wholly",
                                row -> row.level().level()),
                        column(
                                "judged_for",
                                "day for which it is judged",
                                row -> row.level().on()),
                        column("by", "who judged", row -> row.level().by()),
                        column("why", "the reason", row -> row.level().basis()),
                        column(
                                "given_in",
                                "case file or journal",
                                row -> row.entered().isPresent() ? "journal" : "case file"),
                        column(
                                "entry",
                                "number in the journal; empty for the case file",
                                row -> row.entered().map(EnteredLevel::entry)),
                        column("entered_on", "day of entering; empty for the case file", Given::enteredOn))),
                lines.stream().flatMap(LevelTables::given).toList());
    }

    private static Stream<Given> given(Line line) {
        return Stream.concat(
                line.provision().provision().levels().stream()
                        .filter(level -> !level.on().isAfter(line.board().asOf()))
                        .map(level -> new Given(line, level, Optional.empty())),
                line.provision().entered().stream().map(level -> new Given(line, level.level(), Optional.of(level))));
    }
}
