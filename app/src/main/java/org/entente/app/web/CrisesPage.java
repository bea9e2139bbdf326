package org.entente.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.entente.app.chart.CrisisOverlay;
import org.entente.app.text.Texts;
import org.entente.crisis.CrisisDay;
import org.entente.crisis.DetectedCrisis;
import org.entente.export.Citing;
import org.entente.export.CourseTables;
import org.entente.export.CrisisTables;
import org.entente.export.Export;
import org.entente.export.Table;
import org.entente.recovery.CrisisAccount;
import org.entente.recovery.CrisisBook;
import org.entente.recovery.CrisisCourse;
import org.entente.recovery.CrisisFigures;
import org.entente.recovery.PooledRecovery;
import org.entente.series.Estimate;
import org.jspecify.annotations.Nullable;

/** All crises: how each began, peaked and ended, one over the other by days since the onset. */
final class CrisesPage implements Page {
    static final String ADDRESS = "/crises";

    private final Desk desk;
    private @Nullable CrisisBook made;

    CrisesPage(Desk desk) {
        this.desk = desk;
    }

    /** The book is made when it is first asked for. */
    synchronized CrisisBook book() {
        if (made == null) {
            made = desk.observatory().crisisBook(desk.view());
        }
        return made;
    }

    /** What the page shows. */
    @Override
    public CrisesModel model(Map<String, List<String>> given) {
        new Parameters(given, List.of());
        CrisisBook book = book();
        CrisisItems items = new CrisisItems(desk, book);
        List<CrisisAccount> drawn = CrisisOverlay.told(book.between());
        return new CrisesModel(
                Frame.of(desk, Texts.text("crises.title"), Section.CRISES, Optional.of(foot())),
                lead(book),
                !book.declared().isEmpty(),
                book.accounts().stream().map(items::card).toList(),
                book.withClients().stream().map(items::card).toList(),
                clients(book),
                book.accounts().stream()
                        .flatMap(account -> items.recovery(account).stream())
                        .toList(),
                usual(book),
                CrisisOverlay.of(drawn),
                days(drawn),
                near(book.found().near()),
                book.clients() ? near(book.foundWithClients().near()) : List.of(),
                book.found().rules().line());
    }

    private List<DetectedItem> near(List<DetectedCrisis> near) {
        return near.stream().map(one -> DetectedItem.of(desk, one)).toList();
    }

    private static List<String> lead(CrisisBook book) {
        List<String> lead = new ArrayList<>();
        lead.add(Texts.text(
                "crises.lead.found",
                Words.count(
                        book.declared().size(),
                        Texts.text("crises.lead.declared.one"),
                        Texts.text("crises.lead.declared.many")),
                Words.count(
                        book.between().size(),
                        Texts.text("crises.lead.detected.one"),
                        Texts.text("crises.lead.detected.many"))));
        lead.add(Texts.text("detected.state", book.found().stateLine()));
        return lead;
    }

    private static String clients(CrisisBook book) {
        if (!book.clients()) {
            return Texts.text("crises.clients.none");
        }
        return Texts.text(
                "crises.clients.both",
                crises(book.between().size()),
                crises(book.withClients().size()));
    }

    private static String crises(long number) {
        return Words.count(number, Texts.text("words.crisis"), Texts.text("words.crises"));
    }

    private static String usual(CrisisBook book) {
        return book.pooled()
                .map(pooled -> Texts.text("crises.usual", interval(pooled.halfLife())))
                .orElseGet(() -> Texts.text("crises.usual.unknown", PooledRecovery.LEAST));
    }

    private static String interval(Estimate estimate) {
        return Texts.text(
                "crises.usual.interval",
                Texts.fixed(estimate.value(), 1),
                Texts.fixed(estimate.low(), 1),
                Texts.fixed(estimate.high(), 1),
                estimate.n());
    }

    /** A line a day since the onset. */
    private static List<CrisesModel.DayLine> days(List<CrisisAccount> drawn) {
        if (drawn.isEmpty()) {
            return List.of();
        }
        return LongStream.rangeClosed(-CrisisFigures.BEFORE_DAYS, CrisisOverlay.LAST_DAY)
                .mapToObj(since -> new CrisesModel.DayLine(
                        String.valueOf(since),
                        drawn.stream().map(account -> pressure(account, since)).toList()))
                .toList();
    }

    private static String pressure(CrisisAccount account, long since) {
        List<CrisisDay> days = CrisisOverlay.days(account);
        return CrisisItems.on(days, account.onset().plusDays(since))
                .map(day -> String.format(Locale.ROOT, "%.1f", day.pressure()))
                .orElse("gap");
    }

    private List<Table<?>> tables() {
        CrisisBook book = book();
        return Stream.concat(
                        CourseTables.all(book.all()).stream(),
                        Stream.of(CrisisTables.crises(book.found()), CrisisTables.near(book.found())))
                .toList();
    }

    private Frame.Foot foot() {
        List<Table<?>> tables = tables();
        return Frame.Foot.of(citing(), ADDRESS, tables);
    }

    private Citing citing() {
        return desk.cite("crises", List.of(), Optional.of(CrisisCourse.METHOD), ADDRESS, _ -> true);
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
        CrisisBook book = book();
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("declared", (long) book.declared().size());
        figures.put("detected", (long) book.between().size());
        figures.put("detected_with_clients", (long) book.withClients().size());
        figures.put("near_crises", (long) book.found().near().size());
        List<String> notes = new ArrayList<>(lead(book));
        notes.add(clients(book));
        notes.add("No end is told without positive evidence: quiet alone is none.");
        return new Export(citing(), notes, figures, tables());
    }
}
