package org.entente.app.web;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.States;
import org.entente.agreement.Agreement;
import org.entente.agreement.Obligor;
import org.entente.agreement.Provision;
import org.entente.agreement.Reason;
import org.entente.agreement.Sign;
import org.entente.app.text.Texts;
import org.entente.app.web.AgreementsModel.Evidence;
import org.entente.app.web.AgreementsModel.Item;
import org.entente.app.web.AgreementsModel.RegisterPart;
import org.entente.app.web.AgreementsModel.Row;
import org.entente.app.web.AgreementsModel.Voice;
import org.entente.compliance.AgreementBoard;
import org.entente.compliance.Blame;
import org.entente.compliance.Cause;
import org.entente.compliance.Claim;
import org.entente.compliance.Claimant;
import org.entente.compliance.Compliance;
import org.entente.compliance.Course;
import org.entente.compliance.Level;
import org.entente.compliance.ProvisionBoard;
import org.entente.compliance.State;
import org.entente.compliance.Transition;
import org.entente.compliance.ViolationRecord;
import org.entente.export.AgreementTables;
import org.entente.export.Citing;
import org.entente.export.Export;
import org.entente.export.RegisterTables;
import org.entente.export.Table;
import org.entente.register.Register;
import org.entente.register.RegisterEntry;
import org.jspecify.annotations.Nullable;

/** What was agreed, and where each provision stands by whose account. */
final class AgreementsPage implements Page {
    private final Desk desk;
    private @Nullable List<Register> registers;

    AgreementsPage(Desk desk) {
        this.desk = desk;
    }

    private List<AgreementBoard> boards() {
        return desk.view().record().agreements();
    }

    /** Read once: a register has thousands of rows and does not change while the pages are served. */
    private synchronized List<Register> registers() {
        if (registers == null) {
            registers = desk.observatory().books().registers();
        }
        return registers;
    }

    private List<Table<?>> tables(List<AgreementBoard> boards) {
        List<Table<?>> tables = new ArrayList<>(AgreementTables.all(boards));
        tables.add(RegisterTables.entries(registers().stream()
                .flatMap(register -> ofPair(register).stream())
                .toList()));
        return tables;
    }

    private List<RegisterEntry> ofPair(Register register) {
        States states = desk.observatory().directory().states();
        return register.ofPair(
                states.getState(desk.dyad().first()),
                states.getState(desk.dyad().second()),
                desk.view().asOf());
    }

    private RegisterPart part(Register register) {
        return new RegisterPart(
                String.format(
                        Locale.ROOT,
                        "%s: %,d rows = %,d agreements + %,d set aside",
                        register.kind().word(),
                        register.rows(),
                        register.entries().size(),
                        register.setAside().size()),
                register.kind().citation(),
                ofPair(register));
    }

    /** What the page shows. */
    @Override
    public AgreementsModel model(Map<String, List<String>> given) {
        new Parameters(given, List.of());
        List<AgreementBoard> boards = boards();
        List<Table<?>> tables = tables(boards);
        Frame.Foot foot = Frame.Foot.of(citing(), "/agreements", tables);
        return new AgreementsModel(
                Frame.of(desk, Texts.text("agreements.title"), Section.AGREEMENTS, Optional.of(foot)),
                desk.view().curated(),
                boards.reversed().stream().map(this::item).toList(),
                registers().stream().map(this::part).toList());
    }

    private Citing citing() {
        return desk.cite("agreements", List.of(), Optional.of(Compliance.METHOD), "/agreements", _ -> true);
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
        List<AgreementBoard> boards = boards();
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("agreements", (long) boards.size());
        boards.stream()
                .flatMap(board -> board.provisions().stream())
                .forEach(provision -> figures.merge(provision.state().word(), 1L, Long::sum));
        return new Export(
                citing(),
                List.of(
                        "A state is the least favourable that anyone claims; claimants are told apart in the table claimants.",
                        "Announced, agreed on paper and carried out in part are not fulfilled.",
                        "A day that nobody observed is never a day without a violation.",
                        "Levels that people gave stand in the table levels; they change no state and no score."),
                figures,
                tables(boards));
    }

    private Item item(AgreementBoard board) {
        Agreement agreement = board.agreement();
        return new Item(
                agreement.id(),
                agreement.title(),
                agreement.signed(),
                agreement.signing().map(Address::ofIncident),
                agreement.basis(),
                lines(board),
                board.open().stream().map(Reason::text).toList(),
                board.provisions().stream()
                        .map(provision -> row(board, provision))
                        .toList());
    }

    private List<String> lines(AgreementBoard board) {
        List<String> lines = new ArrayList<>();
        if (!board.provisions().isEmpty()) {
            lines.add(states(board.provisions()));
        }
        board.pam()
                .ifPresent(pam -> lines.add(Texts.text(
                        "agreements.pam",
                        bounds(pam.score()),
                        board.pamByClaimant().entrySet().stream()
                                .map(entry -> Texts.text(
                                        "agreements.pam.account",
                                        account(entry.getKey()),
                                        bounds(entry.getValue().score())))
                                .collect(Collectors.joining(", ")))));
        AgreementBoard.Timely timely = board.timely();
        if (timely.passed() > 0) {
            String done = timely.least() == timely.most()
                    ? String.valueOf(timely.least())
                    : Texts.text("common.range", timely.least(), timely.most());
            lines.add(Texts.text(
                    "agreements.timely",
                    done,
                    Words.count(timely.passed(), Texts.text("words.act"), Texts.text("words.acts"))));
        }
        board.collapsed().ifPresent(end -> lines.add(Texts.text("agreements.collapsed", end.day(), end.incident())));
        return lines;
    }

    /** How many provisions stand where, those that stand best first. */
    private static String states(List<ProvisionBoard> provisions) {
        Map<String, Long> counts = provisions.stream()
                .map(ProvisionBoard::state)
                .sorted(Comparator.comparing(state -> !state.equals(State.FULFILLED)))
                .collect(Collectors.groupingBy(State::label, LinkedHashMap::new, Collectors.counting()));
        String told = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        return Texts.text(
                "agreements.states",
                Words.count(provisions.size(), Texts.text("agreements.provision"), Texts.text("agreements.provisions")),
                told);
    }

    private static String bounds(Level level) {
        String low = String.format(Locale.ROOT, "%.0f", level.low());
        String high = String.format(Locale.ROOT, "%.0f", level.high());
        return low.equals(high) ? low : low + "–" + high;
    }

    private String who(String code) {
        return desk.words().actor(code, desk.view().asOf());
    }

    /** Whose account: the name of a state, or what else a claimant can be. */
    private String account(String claimant) {
        if (claimant.equals(Claimant.THIRD_PARTY.name())) {
            return Texts.text("words.third-party");
        }
        return claimant.equals(Claimant.UNATTRIBUTED.name()) ? Texts.text("agreements.account.nobody") : who(claimant);
    }

    private Row row(AgreementBoard agreement, ProvisionBoard board) {
        Provision provision = board.provision();
        return new Row(
                provision.title(),
                owed(board),
                provision
                        .act()
                        .map(act -> act
                                + provision
                                        .place()
                                        .map(place -> " (" + place + ")")
                                        .orElse("")),
                board.state().label(),
                board.disputed(),
                board.calendar().state().label(),
                board.voices().entrySet().stream()
                        .map(voice -> voice(board, voice.getKey(), voice.getValue()))
                        .toList(),
                board.silent().stream().map(this::who).toList(),
                notes(board),
                board.blames().stream().map(this::blame).toList(),
                GivenLevels.of(agreement, board));
    }

    private String owed(ProvisionBoard board) {
        Provision provision = board.provision();
        String bound = provision.obligors().stream().map(this::obligor).collect(Collectors.joining(", "));
        String days = Stream.of(
                        Optional.of(
                                Texts.text("narrowing.from", provision.terms().from())),
                        board.calendar().dueBy().map(day -> Texts.text("agreements.board.by-day", day)),
                        provision.terms().to().map(day -> Texts.text("narrowing.to", day)),
                        provision
                                .terms()
                                .every()
                                .map(period -> Texts.text(
                                        "agreements.board.every",
                                        days(provision.terms().from(), period))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return provision.kind().word() + " · " + bound + " · " + days;
    }

    private static long days(LocalDate from, Period period) {
        return ChronoUnit.DAYS.between(from, from.plus(period));
    }

    private String obligor(Obligor obligor) {
        return obligor.client()
                .map(client -> Texts.text("agreements.board.for", who(obligor.state()), who(client)))
                .orElse(who(obligor.state()));
    }

    private Voice voice(ProvisionBoard board, Claimant claimant, Course course) {
        String name = claimant.code().isEmpty()
                ? claimant.name()
                : who(claimant.code()) + ", " + claimant.role().label();
        String standing = course.lapsed()
                ? Texts.text(
                        "agreements.board.lapsed", course.standing().achieved().label())
                : course.standing().label(board.provision().kind());
        Optional<Evidence> rests =
                moves(course).filter(step -> step.href().isPresent()).reduce((_, later) -> later);
        return new Voice(
                name,
                standing,
                rests,
                Stream.concat(moves(course), asides(course)).toList());
    }

    private Stream<Evidence> moves(Course course) {
        return course.transitions().stream().map(this::step);
    }

    /** What was said and moved nothing. */
    private Stream<Evidence> asides(Course course) {
        List<Claim> moved = course.transitions().stream()
                .flatMap(step -> step.cause() instanceof Cause.Said(Claim claim) ? Stream.of(claim) : Stream.empty())
                .toList();
        return course.claims().stream().filter(claim -> !moved.contains(claim)).map(claim -> said(claim, ""));
    }

    private Evidence step(Transition transition) {
        String to = transition.to().state().label();
        return switch (transition.cause()) {
            case Cause.Text(String words) -> new Evidence(transition.day(), to + ": " + words, Optional.empty());
            case Cause.Said(Claim claim) -> said(claim, to + ": ");
        };
    }

    private Evidence said(Claim claim, String before) {
        String voice =
                desk.words().claimant(Optional.of(claim.voice()), claim.day()).orElse(claim.voice());
        return new Evidence(
                claim.day(),
                Texts.text("agreements.board.said", before + claim.sign().label(), voice, claim.basis()),
                Optional.of(Address.ofIncident(claim.incident())));
    }

    private Evidence blame(Blame blame) {
        return new Evidence(
                blame.day(),
                Texts.text(
                        "agreements.board.blame",
                        desk.words().actor(blame.by(), blame.day()),
                        desk.words().actor(blame.blamed(), blame.day())),
                Optional.of(Address.ofIncident(blame.incident())));
    }

    /** An obligor as violations name it: {@code RUS/SYR} is Russia, answering for Syria. */
    private String party(String code) {
        return Stream.of(code.split("/", 2))
                .map(this::who)
                .reduce((one, other) -> Texts.text("agreements.board.for", one, other))
                .orElse(code);
    }

    private List<String> violationNotes(ViolationRecord violations) {
        List<String> notes = new ArrayList<>();
        violations.first().ifPresent(first -> {
            String on = violations
                    .daysToFirst()
                    .map(days -> Texts.text("agreements.violations.first-after", first.day(), Words.days(days)))
                    .orElseGet(() -> Texts.text("agreements.violations.first", first.day()));
            notes.add(first.party()
                    .map(party -> Texts.text("agreements.violations.by", on, party(party)))
                    .orElseGet(() -> Texts.text("agreements.violations.by-nobody", on)));
        });
        violations
                .period()
                .flatMap(ViolationRecord.Period::perWeek)
                .ifPresent(rate -> notes.add(Texts.text(
                        "agreements.violations.rate",
                        Texts.fixed(rate, 1),
                        violations
                                .before()
                                .flatMap(ViolationRecord.Period::perWeek)
                                .map(before -> Texts.fixed(before, 1))
                                .orElseGet(() -> Texts.text("common.unknown")))));
        return notes;
    }

    private List<String> notes(ProvisionBoard board) {
        List<String> notes = violationNotes(board.violations());
        board.rates()
                .ifPresent(rate -> notes.add(Texts.text(
                        "agreements.violations.ratio",
                        Texts.fixed(rate.ratio(), 2),
                        Texts.fixed(rate.low(), 2),
                        Texts.fixed(rate.high(), 2),
                        rate.leftOut())));
        if (board.provision().rules().containsKey(Sign.VIOLATED)
                && board.violations().unobserved() > 0) {
            notes.add(Texts.text(
                    "agreements.violations.unobserved",
                    Words.days(board.violations().unobserved())));
        }
        if (!board.unsettled().isEmpty()) {
            notes.add(Texts.text(
                    "agreements.violations.unsettled",
                    Words.incidents(board.unsettled().size())));
        }
        return notes;
    }
}
