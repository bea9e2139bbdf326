package org.entente.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.app.text.Texts;
import org.entente.export.Citing;
import org.entente.export.Export;
import org.entente.export.NarrativeTables;
import org.entente.export.Table;
import org.entente.narrative.LabelUse;
import org.entente.narrative.Lexicon;
import org.entente.narrative.NarrativeBook;
import org.entente.narrative.Poll;
import org.entente.narrative.ToneMonth;
import org.entente.series.Window;

/** What the two states call each other. Documents are read when the page is first asked for. */
final class NarrativePage implements Page {
    private static final int SHOWN = 200;
    private static final String PUBLISHERS = "publishers";
    private static final String INDEPENDENT = "independent";
    private static final Map<String, Boolean> CHOICES =
            RelationParameters.words(List.of(false, true), independent -> independent ? INDEPENDENT : "all");
    private static final Parameter CHOICE = Parameter.words(
                    PUBLISHERS, "all, or those that belong to no state", CHOICES.keySet())
            .usually("all");

    private final Desk desk;
    private final Map<String, NarrativeBook> books = new ConcurrentHashMap<>();

    NarrativePage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(CHOICE);
    }

    /** True when publishers that belong to a state are left out. */
    private static boolean independent(Map<String, List<String>> given) {
        return new Parameters(given, List.of(CHOICE, Parameter.TABLE))
                .oneOf(PUBLISHERS, CHOICES)
                .orElse(false);
    }

    private NarrativeBook book(boolean independent) {
        Window window = desk.view().window();
        NarrativeBook all = books.computeIfAbsent(
                "all",
                _ -> desk.observatory().books().narrative(desk.view().asOf()).within(window));
        return independent ? all.withoutStates() : all;
    }

    /** What the page shows. */
    @Override
    public NarrativeModel model(Map<String, List<String>> given) {
        boolean independent = independent(given);
        NarrativeBook book = book(independent);
        return new NarrativeModel(
                Frame.of(desk, Texts.text("narrative.title"), Section.NARRATIVE, Optional.of(foot(independent))),
                lead(book, independent),
                List.of(
                        new NarrativeModel.Way(Texts.text("narrative.way.all"), "/narrative", !independent),
                        new NarrativeModel.Way(
                                Texts.text("narrative.way.independent"),
                                "/narrative?publishers=independent",
                                independent)),
                labels(book),
                leaps(book),
                book.months().stream()
                        .filter(month -> month.documents() > 0 || month.warm() + month.cold() > 0)
                        .map(this::month)
                        .toList(),
                book.uses().reversed().stream().limit(SHOWN).map(this::use).toList(),
                Math.max(0, book.uses().size() - SHOWN),
                book.polls().stream().map(this::poll).toList(),
                book.aside());
    }

    private List<String> lead(NarrativeBook book, boolean independent) {
        List<String> lead = new ArrayList<>();
        if (book.documents() == 0) {
            lead.add(Texts.text("narrative.lead.no-documents"));
        }
        lead.add(found(book, independent));
        long ofState = book.between().stream().filter(LabelUse::ofState).count();
        if (!independent && ofState > 0) {
            lead.add(Texts.text("narrative.lead.of-state", ofState));
        }
        lead.add(Texts.text("narrative.lead.whose-words"));
        return lead;
    }

    private static String found(NarrativeBook book, boolean independent) {
        String read = Words.count(
                book.documents(), Texts.text("narrative.lead.read.one"), Texts.text("narrative.lead.read.many"));
        String named =
                Words.count(book.days().size(), Texts.text("narrative.lead.names"), Texts.text("narrative.lead.name"));
        String labels = Words.count(
                book.between().size(), Texts.text("narrative.lead.label"), Texts.text("narrative.lead.labels"));
        return independent
                ? Texts.text("narrative.lead.found-independent", read, named, labels)
                : Texts.text("narrative.lead.found", read, named, labels);
    }

    private String state(Optional<String> code) {
        return code.map(desk.words()::state).orElseGet(() -> Texts.text("common.not-known"));
    }

    private List<NarrativeModel.Label> labels(NarrativeBook book) {
        return book.labels().stream()
                .map(count -> new NarrativeModel.Label(
                        desk.words().state(count.side()),
                        count.label().name(),
                        count.label().tone(),
                        count.uses(),
                        count.leaders(),
                        count.independent(),
                        count.first().toString(),
                        count.last().toString()))
                .toList();
    }

    private List<NarrativeModel.Leap> leaps(NarrativeBook book) {
        return book.leaps().stream()
                .map(leap -> new NarrativeModel.Leap(
                        state(leap.first().speaker().side()),
                        leap.last().label().name(),
                        leap.last().day().toString(),
                        leap.first().label().name(),
                        leap.first().day().toString(),
                        leap.days()))
                .toList();
    }

    private NarrativeModel.Month month(ToneMonth month) {
        String mean = month.mean().isPresent()
                ? String.format(Locale.ROOT, "%+.1f", month.mean().getAsDouble())
                : Texts.text("common.none");
        return new NarrativeModel.Month(
                month.month().toString(),
                desk.words().state(month.side()),
                month.documents(),
                month.warm(),
                month.cold(),
                mean);
    }

    private NarrativeModel.Use use(LabelUse use) {
        return new NarrativeModel.Use(
                use.day().toString(),
                state(use.speaker().side()),
                use.speaker().voice().word(),
                use.speaker().name().orElseGet(() -> Texts.text("common.not-known")),
                use.label().name(),
                use.words(),
                use.origin().key(),
                seen(use.origin()),
                use.denied());
    }

    /** Where a use can be seen: the page of an incident, or a document on the web. */
    private static Optional<String> seen(LabelUse.Origin origin) {
        return switch (origin.kind()) {
            case INCIDENT -> Optional.of(Address.ofIncident(origin.key()));
            case DOCUMENT -> Address.ofSource(origin.url());
        };
    }

    private NarrativeModel.Poll poll(Poll poll) {
        return new NarrativeModel.Poll(
                poll.day().toString(),
                state(Optional.of(poll.state())),
                poll.question(),
                poll.answer(),
                String.format(Locale.ROOT, "%.0f %%", 100 * poll.share()),
                poll.n().map(String::valueOf).orElseGet(() -> Texts.text("narrative.polls.not-told")),
                poll.pollster() + ", " + poll.source());
    }

    private Citing citing(boolean independent) {
        return desk.cite(
                "what " + desk.pair() + " call each other",
                independent ? List.of("without publishers that belong to a state") : List.of(),
                Optional.of(Lexicon.METHOD),
                independent ? "/narrative?publishers=" + INDEPENDENT : "/narrative",
                _ -> true);
    }

    /** How the page is cited. */
    @Override
    public Citing citing(Map<String, List<String>> given) {
        return citing(independent(given));
    }

    private Frame.Foot foot(boolean independent) {
        Export export = export(independent);
        String way = independent ? "publishers=" + INDEPENDENT : "publishers=all";
        return Frame.Foot.of(export.citation(), "/narrative?" + way, export.tables());
    }

    /** The same to take along. */
    @Override
    public Export export(Map<String, List<String>> given) {
        return export(independent(given));
    }

    private Export export(boolean independent) {
        NarrativeBook book = book(independent);
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("documents", (long) book.documents());
        figures.put("documents_naming_either", (long) book.days().size());
        figures.put("uses", (long) book.between().size());
        List<Table<?>> tables = List.of(
                NarrativeTables.labels(book.labels()),
                NarrativeTables.uses(book.uses()),
                NarrativeTables.leaps(book.leaps()),
                NarrativeTables.months(book.months()),
                NarrativeTables.polls(book.polls()));
        return new Export(citing(independent), lead(book, independent), figures, tables);
    }
}
