package org.entente.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.app.text.Texts;
import org.entente.channel.Interruption;
import org.entente.crisis.CrisisDay;
import org.entente.crisis.Parties;
import org.entente.incident.Incident;
import org.entente.recovery.CrisisAccount;
import org.entente.recovery.CrisisBook;
import org.entente.recovery.CrisisFigures;
import org.entente.recovery.CrisisPlace;
import org.entente.recovery.Decay;
import org.entente.recovery.EndingEvidence;
import org.entente.recovery.EvidenceOfEnd;
import org.entente.recovery.Recovery;

/** Crises in the words that the pages show. */
final class CrisisItems {
    private static final String TOO_LITTLE = Texts.text("common.too-little");
    private static final int CLASHES = 3;

    private final Desk desk;
    private final CrisisBook book;
    private final StakeItems stakes;

    CrisisItems(Desk desk, CrisisBook book) {
        this.desk = desk;
        this.book = book;
        this.stakes = new StakeItems(desk);
    }

    static String href(CrisisAccount account) {
        return "/crises/" + Address.encoded(account.id());
    }

    CrisesModel.Card card(CrisisAccount account) {
        return new CrisesModel.Card(
                account.id(),
                href(account),
                account.title(),
                account.origin().label(),
                account.place().map(CrisisPlace::why).map(why -> why + "."),
                account.course().phase().label(),
                began(account),
                cut(account, one -> !one.begun().day().isAfter(account.peak())),
                cut(account, one -> one.begun().day().isAfter(account.peak())),
                peaked(account),
                capital(account.course().ended()),
                account.course().endsWith().stream()
                        .map(kind -> ending(account, kind))
                        .toList(),
                account.course().open(),
                capital(account.clash()),
                account.clashes().stream().limit(CLASHES).map(this::line).toList(),
                also(account));
    }

    private List<StakesModel.Evidence> cut(CrisisAccount account, Predicate<Interruption> which) {
        return account.cut().stream()
                .filter(which)
                .map(one -> stakes.evidence(one.begun(), said(one)))
                .toList();
    }

    private static String said(Interruption one) {
        String cut = one.closed()
                ? Texts.text("course.cut.stopped", one.title())
                : Texts.text("course.cut.narrowed", one.title());
        if (one.abandoned()) {
            return Texts.text("course.cut.given-up", cut);
        }
        return one.resumed()
                .map(end -> Texts.text("course.cut.again", cut, end.day()))
                .orElse(cut);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    private CrisesModel.Line began(CrisisAccount account) {
        int more = account.began().size() - 1;
        String note = more > 0
                ? Texts.text(
                        "course.began.more",
                        Words.count(more, Texts.text("words.more-incident"), Texts.text("words.more-incidents")))
                : "";
        return account.began().stream()
                .findFirst()
                .map(first -> new CrisesModel.Line(
                        account.onset().toString(), told(first), Optional.of(Address.ofIncident(first.key())), note))
                .orElse(new CrisesModel.Line(account.onset().toString(), "", Optional.empty(), note));
    }

    private CrisesModel.Line peaked(CrisisAccount account) {
        String note = account.figures(account.parties())
                .peak()
                .map(day -> pressure(account, day))
                .orElseGet(() -> Texts.text("course.peaked.no-stream"));
        return account.peakActs().stream()
                .findFirst()
                .map(act -> new CrisesModel.Line(
                        account.peak().toString(), told(act), Optional.of(Address.ofIncident(act.key())), note))
                .orElse(new CrisesModel.Line(account.peak().toString(), "", Optional.empty(), note));
    }

    private static String pressure(CrisisAccount account, CrisisDay day) {
        String pressure = Texts.fixed(day.pressure(), 0);
        String acts = Words.count(day.conflicts(), Texts.text("words.act"), Texts.text("words.acts"));
        return switch (account.origin()) {
            case CrisisAccount.Detected detected ->
                Texts.text(
                        "course.peaked.where-usual",
                        pressure,
                        Texts.fixed(detected.crisis().spell().baseline().median(), 0),
                        acts);
            case CrisisAccount.Declared _ -> Texts.text("course.peaked.pressure", pressure, acts);
        };
    }

    private CrisesModel.EndLine ending(CrisisAccount account, EvidenceOfEnd kind) {
        return new CrisesModel.EndLine(
                kind.kind().label(),
                kind.kind().settles(),
                kind.items().size(),
                evidence(account, kind.first()),
                evidence(account, kind.last()));
    }

    private CrisesModel.Line evidence(CrisisAccount account, EndingEvidence one) {
        return account.incident(one)
                .map(this::line)
                .orElse(new CrisesModel.Line(one.day().toString(), one.evidence(), Optional.empty(), ""));
    }

    CrisesModel.Line line(Incident incident) {
        EvidenceList.Item item = EvidenceList.item(desk.words(), incident);
        return new CrisesModel.Line(
                incident.day().toString(),
                told(incident),
                Optional.of(item.href()),
                Words.evidence(incident.evidence()) + ", "
                        + Words.count(
                                incident.reports().size(), Texts.text("words.report"), Texts.text("words.reports")));
    }

    /** What happened; for a row of a machine who did what to whom, for its text is the name of a type. */
    String told(Incident incident) {
        String what = incident.text().orElseGet(() -> desk.words().what(incident.what()));
        return switch (incident.evidence()) {
            case CURATED -> what;
            case MACHINE -> desk.words().sides(incident) + ": " + what;
        };
    }

    private String also(CrisisAccount account) {
        if (!book.clients() || account.origin() instanceof CrisisAccount.Declared) {
            return "";
        }
        String other = account.parties() == Parties.THE_TWO
                ? Texts.text("crises.clients.title")
                : Texts.text("course.also.two");
        return book.counterpart(account)
                .map(found -> Texts.text("course.also.found", other, found.onset(), last(found), found.peak()))
                .orElseGet(() -> Texts.text("course.also.none", other));
    }

    static String last(CrisisAccount account) {
        return switch (account.origin()) {
            case CrisisAccount.Declared declared ->
                declared.episode().end().map(LocalDate::toString).orElseGet(() -> Texts.text("common.now"));
            case CrisisAccount.Detected detected ->
                detected.crisis().spell().end().map(LocalDate::toString).orElseGet(() -> Texts.text("common.now"));
        };
    }

    /** Both figures of a crisis: by the acts of the two, and with those a side answers for. */
    List<CrisesModel.RecoveryLine> recovery(CrisisAccount account) {
        List<CrisesModel.RecoveryLine> lines = new ArrayList<>();
        for (CrisisFigures figures : account.figures()) {
            lines.add(new CrisesModel.RecoveryLine(
                    account.title(), href(account), figures.parties().label(), cells(figures)));
        }
        return lines;
    }

    private static List<String> cells(CrisisFigures figures) {
        if (figures.covered() == 0) {
            return List.of(Texts.text("recovery.no-stream"), "", "", "", "", "", "", "");
        }
        Optional<Recovery> pressure = figures.recovery().pressure();
        Optional<Recovery> coverage = figures.recovery().coverage();
        return List.of(
                figures.peak()
                        .map(day -> Texts.text("recovery.peak", Texts.fixed(day.pressure(), 0), day.day()))
                        .orElseGet(() -> Texts.text("recovery.no-conflict")),
                String.valueOf(figures.conflicts()),
                halfLife(pressure),
                halfLife(coverage),
                fourFifths(pressure),
                fourFifths(coverage),
                scar(pressure),
                scar(coverage));
    }

    private static String halfLife(Optional<Recovery> recovery) {
        return recovery.flatMap(Recovery::decay)
                .map(Decay::halfLifeDays)
                .map(CrisisItems::days)
                .orElse(TOO_LITTLE);
    }

    private static String days(double days) {
        return Texts.text("common.days", Texts.fixed(days, 1));
    }

    private static String fourFifths(Optional<Recovery> recovery) {
        return recovery.map(one -> one.daysToFourFifths()
                        .map(days -> Words.days(days))
                        .orElseGet(() -> Texts.text("recovery.not-seen", Words.days(one.seen()))))
                .orElse(TOO_LITTLE);
    }

    private static String scar(Optional<Recovery> recovery) {
        return recovery.flatMap(Recovery::scar)
                .map(scar -> String.format(Locale.ROOT, "%.1f", scar))
                .orElse(TOO_LITTLE);
    }

    /** A value of a day, by day. */
    static Optional<CrisisDay> on(List<CrisisDay> days, LocalDate day) {
        return days.stream().filter(one -> one.day().equals(day)).findFirst();
    }

    /** At most so many of them as lines. */
    <T> List<CrisesModel.Line> lines(List<T> all, int most, Function<T, CrisesModel.Line> line) {
        return all.stream().limit(most).map(line).toList();
    }
}
