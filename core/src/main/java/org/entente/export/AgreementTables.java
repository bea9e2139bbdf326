package org.entente.export;

import static org.entente.export.Column.column;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.agreement.Agreement;
import org.entente.agreement.Obligor;
import org.entente.agreement.Reason;
import org.entente.compliance.AgreementBoard;
import org.entente.compliance.Blame;
import org.entente.compliance.Cause;
import org.entente.compliance.Claim;
import org.entente.compliance.Claimant;
import org.entente.compliance.Compliance;
import org.entente.compliance.Course;
import org.entente.compliance.Pam;
import org.entente.compliance.ProvisionBoard;
import org.entente.compliance.Transition;
import org.entente.compliance.Unsettled;
import org.entente.compliance.ViolationRecord;

/** The tables of agreements and of what became of them. */
public final class AgreementTables {
    private AgreementTables() {}

    /** What tells something of a provision. */
    public interface Row {
        /** The provision. */
        Line line();
    }

    /** A provision on its agreement's board. */
    public record Line(AgreementBoard board, ProvisionBoard provision) {
        Agreement agreement() {
            return board.agreement();
        }

        String id() {
            return provision.provision().id();
        }
    }

    /** What one claimant makes of a provision. */
    public record Voice(Line line, Claimant claimant, Course course) implements Row {}

    /** A step of a course. */
    public record Step(Voice voice, Transition transition) implements Row {
        @Override
        public Line line() {
            return voice.line();
        }

        Optional<Claim> claim() {
            return transition.cause() instanceof Cause.Said(Claim claim) ? Optional.of(claim) : Optional.empty();
        }
    }

    /** Who blames whom for a provision. */
    public record BlameLine(Line line, Blame blame) implements Row {}

    /** An incident of which it cannot be told what it shows of a provision. */
    public record OpenLine(Line line, Unsettled unsettled) implements Row {}

    /** All tables, the provisions first. */
    public static List<Table<?>> all(List<AgreementBoard> boards) {
        return List.of(
                provisions(boards),
                agreements(boards),
                voices(boards),
                steps(boards),
                blames(boards),
                open(boards),
                LevelTables.given(lines(boards)));
    }

    private static List<Line> lines(List<AgreementBoard> boards) {
        return boards.stream()
                .flatMap(board -> board.provisions().stream().map(provision -> new Line(board, provision)))
                .toList();
    }

    private static Table<Line> provisions(List<AgreementBoard> boards) {
        List<Column<Line>> columns = Stream.of(owed(), standing(), LevelTables.ofProvision(), violations())
                .flatMap(List::stream)
                .toList();
        return new Table<>("provisions", columns, lines(boards));
    }

    private static List<Column<Line>> owed() {
        return List.of(
                column("method", "how it was reasoned, with version", _ -> Compliance.METHOD.toString()),
                column(
                        "agreement",
                        "key of the agreement in the case",
                        row -> row.agreement().id()),
                column(
                        "provision",
                        "key of the provision",
                        row -> row.provision().provision().id()),
                column("title", "its name", row -> row.provision().provision().title()),
                column(
                        "kind",
                        "one-off, prohibition, recurring or conditional",
                        row -> row.provision().provision().kind().word()),
                column(
                        "obligors",
                        "who is bound; A/B is A answering for B",
                        row -> row.provision().provision().obligors().stream()
                                .map(Obligor::code)
                                .toList()),
                column(
                        "from",
                        "first day",
                        row -> row.provision().provision().terms().from()),
                column(
                        "due_by",
                        "day by which it was to be done, if any",
                        row -> row.provision().calendar().dueBy()));
    }

    private static List<Column<Line>> standing() {
        return List.of(
                column(
                        "state",
                        "the least favourable state that anyone claims; by the calendar when nobody does",
                        row -> row.provision().state().word()),
                column(
                        "achieved",
                        "how far the act has come, by that claim",
                        row -> row.provision().standing().achieved().label()),
                column(
                        "disputed",
                        "true when claimants differ",
                        row -> row.provision().disputed()),
                column(
                        "by_claimant",
                        "every standing that is claimed, with who says so",
                        row -> row.provision().line()),
                column(
                        "calendar",
                        "the state by the text and the calendar alone",
                        row -> row.provision().calendar().state().word()),
                column(
                        "silent",
                        "parties who say nothing",
                        row -> row.provision().silent()),
                column(
                        "incidents",
                        "keys of the incidents on which it rests",
                        row -> row.provision().claims().stream()
                                .map(Claim::incident)
                                .distinct()
                                .toList()));
    }

    private static List<Column<Line>> violations() {
        return List.of(
                column(
                        "violations_curated",
                        "violations that a person chose; never a rate",
                        row -> row.provision().violations().curated().size()),
                column(
                        "first_violation",
                        "day of the first known violation",
                        row -> row.provision().violations().first().map(ViolationRecord.Violation::day)),
                column(
                        "violations_a_week",
                        "of the last 7 days, machine-coded, by covered days; empty when none is covered",
                        row -> row.provision().violations().period().flatMap(ViolationRecord.Period::perWeek)),
                column(
                        "violations_a_week_before",
                        "of the 7 days before",
                        row -> row.provision().violations().before().flatMap(ViolationRecord.Period::perWeek)),
                column(
                        "free_days",
                        "covered days without a violation; empty when no day is covered",
                        row -> row.provision().violations().observed() == 0
                                ? Optional.empty()
                                : Optional.of(row.provision().violations().free())),
                column(
                        "unobserved_days",
                        "days on which it bound and nobody observed",
                        row -> row.provision().violations().unobserved()));
    }

    private static Table<AgreementBoard> agreements(List<AgreementBoard> boards) {
        return new Table<>(
                "agreements",
                List.of(
                        column(
                                "agreement",
                                "key in the case",
                                row -> row.agreement().id()),
                        column("title", "its name", row -> row.agreement().title()),
                        column(
                                "signed",
                                "day of the signing",
                                row -> row.agreement().signed()),
                        column("parties", "who agreed", row -> row.agreement().parties()),
                        column(
                                "score_low",
                                "Peace Accords Matrix, 0 to 100: the least it can be",
                                row -> pam(row, true)),
                        column("score_high", "the most it can be", row -> pam(row, false)),
                        column(
                                "days_passed",
                                "acts whose day has passed",
                                row -> row.timely().passed()),
                        column(
                                "on_time_least",
                                "of them done by it by all accounts",
                                row -> row.timely().least()),
                        column(
                                "on_time_most",
                                "done by it at most",
                                row -> row.timely().most()),
                        column(
                                "on_hold",
                                "reasons that remain",
                                row -> row.open().stream().map(Reason::text).toList()),
                        column("basis", "the text", row -> row.agreement().basis())),
                boards);
    }

    private static Optional<Double> pam(AgreementBoard board, boolean low) {
        return board.pam().map(Pam::score).map(score -> low ? score.low() : score.high());
    }

    private static Table<Voice> voices(List<AgreementBoard> boards) {
        return new Table<>(
                "claimants",
                ofProvision(List.of(
                        column("claimant", "who says so", row -> row.claimant().name()),
                        column(
                                "role",
                                "what the claimant is to it",
                                row -> row.claimant().role().label()),
                        column(
                                "state",
                                "where it stands by this account",
                                row -> row.course().state().word()),
                        column(
                                "achieved",
                                "how far it has come",
                                row -> row.course().standing().achieved().label()),
                        column(
                                "since",
                                "day of the last step",
                                row -> row.course().since()),
                        column(
                                "done_on",
                                "day on which it was wholly done",
                                row -> row.course().doneOn()),
                        column(
                                "on_time",
                                "whether by its day",
                                row -> row.course().onTime(row.line().board().asOf())),
                        column(
                                "incidents",
                                "keys of the incidents",
                                row -> row.course().claims().stream()
                                        .map(Claim::incident)
                                        .distinct()
                                        .toList()))),
                listVoices(boards));
    }

    private static List<Voice> listVoices(List<AgreementBoard> boards) {
        return lines(boards).stream()
                .flatMap(line -> line.provision().voices().entrySet().stream()
                        .map((Map.Entry<Claimant, Course> voice) -> new Voice(line, voice.getKey(), voice.getValue())))
                .toList();
    }

    private static Table<Step> steps(List<AgreementBoard> boards) {
        return new Table<>(
                "transitions",
                ofProvision(List.of(
                        column(
                                "claimant",
                                "by whose account",
                                row -> row.voice().claimant().name()),
                        column("day", "when", row -> row.transition().day()),
                        column(
                                "from",
                                "state before",
                                row -> row.transition().from().state().word()),
                        column(
                                "to",
                                "state behind",
                                row -> row.transition().to().state().word()),
                        column(
                                "achieved",
                                "how far it has come",
                                row -> row.transition().to().achieved().label()),
                        column(
                                "cause",
                                "the text of the agreement, or who says what",
                                row -> row.transition().cause().line()),
                        column(
                                "incident",
                                "key of the incident",
                                row -> row.claim().map(Claim::incident)),
                        column(
                                "known_on",
                                "day by whose end it was known",
                                row -> row.claim().map(Claim::knownOn)),
                        column("basis", "the document", row -> row.claim().map(Claim::basis)))),
                listVoices(boards).stream()
                        .flatMap(voice -> voice.course().transitions().stream().map(step -> new Step(voice, step)))
                        .toList());
    }

    private static Table<BlameLine> blames(List<AgreementBoard> boards) {
        return new Table<>(
                "blames",
                ofProvision(List.of(
                        column("day", "when", row -> row.blame().day()),
                        column("by", "who blames", row -> row.blame().by()),
                        column("blamed", "whom", row -> row.blame().blamed()),
                        column(
                                "calendar",
                                "state by the calendar then",
                                row -> row.blame().calendar().word()),
                        column(
                                "incident",
                                "key of the incident",
                                row -> row.blame().incident()))),
                lines(boards).stream()
                        .flatMap(line -> line.provision().blames().stream().map(blame -> new BlameLine(line, blame)))
                        .toList());
    }

    private static Table<OpenLine> open(List<AgreementBoard> boards) {
        return new Table<>(
                "not-to-be-told",
                ofProvision(List.of(
                        column("day", "when", row -> row.unsettled().day()),
                        column(
                                "sign",
                                "what it may show",
                                row -> row.unsettled().sign().label()),
                        column(
                                "incident",
                                "key of the incident",
                                row -> row.unsettled().incident()))),
                lines(boards).stream()
                        .flatMap(line -> line.provision().unsettled().stream().map(one -> new OpenLine(line, one)))
                        .toList());
    }

    static <R extends Row> List<Column<R>> ofProvision(List<Column<R>> columns) {
        List<Column<R>> key = List.of(
                column(
                        "agreement",
                        "key in the case",
                        row -> row.line().agreement().id()),
                column("provision", "key of the provision", row -> row.line().id()));
        return Stream.concat(key.stream(), columns.stream()).toList();
    }
}
