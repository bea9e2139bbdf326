package org.entente.app.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.app.chart.CrisisAxis;
import org.entente.app.text.Texts;
import org.entente.crisis.CrisisDay;
import org.entente.crisis.Finding;
import org.entente.crisis.Reporter;
import org.entente.export.Citing;
import org.entente.export.CourseTables;
import org.entente.export.Export;
import org.entente.export.Table;
import org.entente.export.Tables;
import org.entente.incident.Incident;
import org.entente.recovery.CrisisAccount;
import org.entente.recovery.CrisisBook;
import org.entente.recovery.CrisisCourse;
import org.entente.recovery.CrisisFigures;
import org.entente.recovery.EndingEvidence;
import org.entente.series.Window;

/** One crisis: how it began, peaked and ended, and what says so. */
final class CrisisPage {
    private static final int SHOWN = 12;

    private final Desk desk;
    private final CrisesPage crises;

    CrisisPage(Desk desk, CrisesPage crises) {
        this.desk = desk;
        this.crises = crises;
    }

    /** The crisis of a key. @throws UnknownCrisisException when there is none */
    private CrisisAccount find(String id) {
        return crises.book().find(id).orElseThrow(() -> new UnknownCrisisException(id, crises.book()));
    }

    /** What the page shows. */
    CrisisModel model(String id, Map<String, List<String>> query) {
        new Parameters(query, List.of());
        CrisisBook book = crises.book();
        CrisisAccount account = find(id);
        CrisisItems items = new CrisisItems(desk, book);
        CrisisFigures figures = account.figures(account.parties());
        return new CrisisModel(
                Frame.of(desk, account.title(), Section.CRISES, Optional.of(foot(account))),
                account.origin() instanceof CrisisAccount.Declared,
                items.card(account),
                phases(account),
                account.course().why(),
                items.lines(account.began(), SHOWN, items::line),
                Math.max(0, account.began().size() - SHOWN),
                conditions(account),
                sources(account),
                items.lines(account.peakActs(), SHOWN, items::line),
                Math.max(0, account.peakActs().size() - SHOWN),
                items.lines(account.clashes(), SHOWN, items::line),
                Math.max(0, account.clashes().size() - SHOWN),
                items.lines(account.clientClashes(), SHOWN, items::line),
                CrisisAxis.of(account, figures),
                days(account, figures),
                items.recovery(account),
                others(book, account));
    }

    private static List<CrisisModel.Phase> phases(CrisisAccount account) {
        List<CrisisCourse.Step> steps = account.course().steps();
        List<CrisisModel.Phase> phases = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            LocalDate from = steps.get(i).from();
            String lasted = i + 1 < steps.size()
                    ? Words.days(ChronoUnit.DAYS.between(from, steps.get(i + 1).from()))
                    : Texts.text("crisis.phases.latest");
            phases.add(new CrisisModel.Phase(steps.get(i).phase().label(), from.toString(), lasted));
        }
        return phases;
    }

    private static List<String> conditions(CrisisAccount account) {
        return switch (account.origin()) {
            case CrisisAccount.Declared _ -> List.of();
            case CrisisAccount.Detected detected ->
                detected.crisis().spell().findings().stream()
                        .map(Finding::toString)
                        .toList();
        };
    }

    /** For a detected one the publishers on its elevated days, for a declared one those of what it rests on. */
    private static List<String> sources(CrisisAccount account) {
        return switch (account.origin()) {
            case CrisisAccount.Declared declared ->
                declared.episode().trigger().reports().stream()
                        .map(report -> report.citation().line())
                        .distinct()
                        .toList();
            case CrisisAccount.Detected detected ->
                detected.crisis().spell().sources().stream().map(Reporter::line).toList();
        };
    }

    private List<CrisisModel.Day> days(CrisisAccount account, CrisisFigures figures) {
        if (figures.days().isEmpty()) {
            return List.of();
        }
        Window window = CrisisFigures.drawn(account.span(), account.until());
        return window.from()
                .datesUntil(window.to().plusDays(1))
                .map(day -> day(day, CrisisItems.on(figures.days(), day)))
                .toList();
    }

    private CrisisModel.Day day(LocalDate day, Optional<CrisisDay> held) {
        return held.map(one -> new CrisisModel.Day(
                        day.toString(),
                        String.format(Locale.ROOT, "%.1f", one.pressure()),
                        String.valueOf(one.acts()),
                        one.acts() == 0 ? Optional.empty() : DetectedItem.href(desk, new Window(day, day))))
                .orElse(new CrisisModel.Day(day.toString(), "gap", "gap", Optional.empty()));
    }

    private static List<CrisisModel.Other> others(CrisisBook book, CrisisAccount account) {
        return book.all().stream()
                .filter(other -> !other.id().equals(account.id()) && other.overlaps(account))
                .map(other -> new CrisisModel.Other(
                        other.title(), CrisisItems.href(other), other.origin().label()))
                .toList();
    }

    /** Its tables, without rows. */
    static List<Table<?>> tables() {
        return tables(List.of(), List.of());
    }

    private List<Table<?>> tables(CrisisAccount account) {
        return tables(List.of(account), incidents(account));
    }

    private static List<Table<?>> tables(List<CrisisAccount> accounts, List<Incident> incidents) {
        List<Table<?>> tables = new ArrayList<>(CourseTables.all(accounts));
        tables.add(Tables.incidents(incidents));
        return tables;
    }

    /** All that it names: what set it off, the acts of the peak, clashes, and the evidence of the end. */
    private List<Incident> incidents(CrisisAccount account) {
        Map<String, Incident> incidents = new LinkedHashMap<>();
        account.began().forEach(one -> incidents.putIfAbsent(one.key(), one));
        account.peakActs().forEach(one -> incidents.putIfAbsent(one.key(), one));
        account.clashes().forEach(one -> incidents.putIfAbsent(one.key(), one));
        account.clientClashes().forEach(one -> incidents.putIfAbsent(one.key(), one));
        List<String> keys = account.course().endsWith().stream()
                .flatMap(kind -> kind.items().stream())
                .map(EndingEvidence::evidence)
                .toList();
        desk.observatory().incidents().list(keys).forEach(one -> incidents.putIfAbsent(one.key(), one));
        return incidents.values().stream()
                .sorted((one, other) -> one.day().equals(other.day())
                        ? one.key().compareTo(other.key())
                        : one.day().compareTo(other.day()))
                .toList();
    }

    private Frame.Foot foot(CrisisAccount account) {
        String address = CrisisItems.href(account);
        List<Table<?>> tables = tables(account);
        return Frame.Foot.of(citing(account), address, tables);
    }

    private Citing citing(CrisisAccount account) {
        return desk.cite(
                "the crisis " + account.title(),
                List.of(account.origin().label()),
                Optional.of(CrisisCourse.METHOD),
                CrisisItems.href(account),
                _ -> true);
    }

    /** How the page of this key is cited. */
    Citing citing(String id, Map<String, List<String>> query) {
        new Parameters(query, List.of(Parameter.TABLE));
        return citing(find(id));
    }

    /** The same to take along. */
    Export export(String id, Map<String, List<String>> query) {
        new Parameters(query, List.of(Parameter.TABLE));
        CrisisAccount account = find(id);
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("direct_clashes_known", (long) account.clashes().size());
        figures.put("client_clashes_known", (long) account.clientClashes().size());
        return new Export(
                citing(account),
                List.of(account.course().ended() + ".", "Direct clash: " + account.clash() + "."),
                figures,
                tables(account));
    }
}
