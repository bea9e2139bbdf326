package org.entente.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.app.text.Texts;
import org.entente.app.web.ContactsModel.Line;
import org.entente.app.web.ContactsModel.Link;
import org.entente.app.web.ContactsModel.Month;
import org.entente.app.web.ContactsModel.Ranks;
import org.entente.app.web.ContactsModel.Row;
import org.entente.app.web.ContactsModel.Side;
import org.entente.contact.ContactBook;
import org.entente.contact.ContactForm;
import org.entente.contact.ContactLog;
import org.entente.contact.LeadersShare;
import org.entente.contact.LoggedContact;
import org.entente.contact.RankRow;
import org.entente.contact.Ranking;
import org.entente.export.Citing;
import org.entente.export.ContactTables;
import org.entente.export.Export;
import org.entente.export.Table;
import org.entente.series.Window;
import org.jspecify.annotations.Nullable;

/** With whom the leaders of a side were in contact. Documents are read when the page is first asked for. */
final class ContactsPage implements Page {
    private static final int SHOWN = 10;

    private final Desk desk;
    private final Map<String, ContactBook> books = new ConcurrentHashMap<>();
    private @Nullable List<LeadersShare> shares;

    ContactsPage(Desk desk) {
        this.desk = desk;
    }

    /** What is asked for: whose contacts, on which days. */
    private record Query(String side, Window window) {
        String address() {
            return "side=" + side + "&from=" + window.from() + "&to=" + window.to();
        }
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.words("side", "whose leaders: the code of a state of the pair", sides().keySet())
                        .usually(desk.dyad().first()),
                Parameter.day("from", "the first day")
                        .usually(desk.view().window().from()),
                Parameter.day("to", "the last day, included")
                        .usually(desk.view().window().to()));
    }

    private Map<String, String> sides() {
        return RelationParameters.words(List.of(desk.dyad().first(), desk.dyad().second()), Function.identity());
    }

    private Query query(Map<String, List<String>> given) {
        Parameters parameters = new Parameters(
                given,
                Stream.concat(parameters().stream(), Stream.of(Parameter.TABLE)).toList());
        String side = parameters.oneOf("side", sides()).orElse(desk.dyad().first());
        Window usual = desk.view().window();
        var from = parameters.day("from").orElse(usual.from());
        var to = parameters.day("to").orElse(usual.to());
        if (to.isBefore(from)) {
            throw new BadParameterException("to", to.toString(), "write a day from " + from + " on");
        }
        return new Query(side, new Window(from, to));
    }

    private ContactBook book(String side) {
        return books.computeIfAbsent(
                side,
                key -> desk.observatory().books().contacts(key, desk.view().asOf()));
    }

    private String other(String side) {
        return desk.dyad().first().equals(side)
                ? desk.dyad().second()
                : desk.dyad().first();
    }

    /** What the page shows. */
    @Override
    public ContactsModel model(Map<String, List<String>> given) {
        Query query = query(given);
        ContactBook book = book(query.side());
        List<Ranking> rankings = book.rankings(query.window());
        String other = other(query.side());
        return new ContactsModel(
                Frame.of(
                        desk,
                        Texts.text("contacts.short-title"),
                        Section.CONTACTS,
                        Optional.of(foot(query, export(query, rankings)))),
                Stream.concat(known(book, query, rankings).stream(), lead(book, rankings.getFirst()).stream())
                        .toList(),
                desk.words().state(query.side()),
                desk.words().state(other),
                sides(query),
                rankings.getFirst().months().stream().map(ContactsPage::month).toList(),
                rankings.stream().map(ranking -> ranks(ranking, other)).toList(),
                shares(),
                book.log().with(other).within(query.window()).contacts().reversed().stream()
                        .map(ContactsPage::line)
                        .toList(),
                book.aside());
    }

    private List<Side> sides(Query query) {
        return Stream.of(desk.dyad().first(), desk.dyad().second())
                .map(state -> new Side(
                        desk.words().state(state),
                        "/contacts?" + new Query(state, query.window()).address(),
                        state.equals(query.side())))
                .toList();
    }

    /** Counted once, for all incidents of the pair are read for it. */
    private synchronized List<LeadersShare> shares() {
        if (shares == null) {
            shares = desk.observatory().books().leadersShare();
        }
        return shares;
    }

    /** How often the two leaders are known to have met or spoken, and what is missing from that. */
    private List<String> known(ContactBook book, Query query, List<Ranking> rankings) {
        String other = other(query.side());
        ContactLog log = book.log().with(other).within(query.window());
        long met = log.contacts().stream().filter(one -> one.form().inPerson()).count();
        long spoke = log.contacts().stream()
                .filter(one -> one.form() == ContactForm.CALL)
                .count();
        long rest = log.contacts().size() - met - spoke;
        List<String> known = new ArrayList<>();
        if (log.contacts().isEmpty()) {
            known.add(Texts.text("contacts.lead.none", desk.words().state(other), query.window()));
            return known;
        }
        known.add(
                rest == 0
                        ? Texts.text(
                                "contacts.lead.known",
                                desk.words().state(other),
                                times(met),
                                times(spoke),
                                query.window())
                        : Texts.text(
                                "contacts.lead.known-and-more",
                                desk.words().state(other),
                                times(met),
                                times(spoke),
                                query.window(),
                                Words.count(
                                        rest,
                                        Texts.text("contacts.lead.contact"),
                                        Texts.text("contacts.lead.contacts"))));
        rankings.getLast().rows().stream()
                .filter(row -> row.counterpart().equals(other))
                .flatMap(row -> row.likely().stream())
                .findFirst()
                .ifPresent(likely -> known.add(Texts.text("contacts.lead.missing", likely.low(), likely.high())));
        return known;
    }

    private static String times(long number) {
        return Words.count(number, Texts.text("contacts.lead.time"), Texts.text("contacts.lead.times"));
    }

    private static List<String> lead(ContactBook book, Ranking any) {
        List<String> lead = new ArrayList<>();
        if (book.documents() == 0) {
            lead.add(Texts.text("contacts.lead.no-documents"));
            return lead;
        }
        lead.add(Texts.text(
                "contacts.lead.documents",
                Words.count(book.documents(), Texts.text("words.document"), Texts.text("words.documents")),
                any.coveredDays(),
                any.window().days(),
                any.window(),
                any.rankedMonths(),
                any.months().size()));
        lead.add(Texts.text("contacts.lead.covered", book.coverage().rule()));
        return lead;
    }

    private static Month month(org.entente.contact.CoveredDays.Month month) {
        return new Month(
                month.days().from().toString().substring(0, 7),
                month.covered(),
                month.days().days(),
                month.wellCovered());
    }

    private Ranks ranks(Ranking ranking, String other) {
        List<Row> rows = Stream.concat(
                        ranking.rows().stream().limit(SHOWN),
                        ranking.rows().stream()
                                .skip(SHOWN)
                                .filter(row -> row.counterpart().equals(other)))
                .map(row -> row(row, other))
                .toList();
        return new Ranks(
                ranking.measure().word(),
                ranking.measure().label(),
                Texts.text(
                        "contacts.ranks.verdict",
                        desk.words().state(other),
                        ranking.verdict(other).label()),
                rows,
                ranking.rows().size() - rows.size());
    }

    private Row row(RankRow row, String other) {
        return new Row(
                row.rank() + (row.tied() > 0 ? "=" : ""),
                desk.words().state(row.counterpart()),
                String.join(", ", row.persons()),
                row.counted(),
                row.covered(),
                row.seen(),
                row.likely()
                        .map(likely -> Texts.text("common.range", likely.low(), likely.high()))
                        .orElseGet(() -> Texts.text("common.unknown")),
                row.most(),
                row.likely()
                        .map(likely -> String.format(Locale.ROOT, "%.0f %%", 100 * likely.first()))
                        .orElseGet(() -> Texts.text("common.unknown")),
                row.counterpart().equals(other));
    }

    private static Line line(LoggedContact contact) {
        String days = contact.from().equals(contact.to())
                ? contact.from().toString()
                : Texts.text("common.range", contact.from(), contact.to());
        return new Line(
                days,
                contact.form().word(),
                contact.person(),
                contact.words(),
                contact.papers().stream()
                        .map(paper -> new Link(paper.key(), Address.ofSource(paper.url())))
                        .toList(),
                contact.incidents().stream()
                        .map(key -> new Link(key, Optional.of(Address.ofIncident(key))))
                        .toList());
    }

    private Citing citing(Query query) {
        return desk.cite(
                "contacts of the leaders of " + desk.words().state(query.side()),
                List.of(query.window().toString()),
                Optional.of(ContactLog.METHOD),
                "/contacts?" + query.address(),
                _ -> true);
    }

    /** How the page is cited. */
    @Override
    public Citing citing(Map<String, List<String>> given) {
        return citing(query(given));
    }

    private Frame.Foot foot(Query query, Export export) {
        return Frame.Foot.of(export.citation(), "/contacts?" + query.address(), export.tables());
    }

    /** The same to take along. */
    @Override
    public Export export(Map<String, List<String>> given) {
        Query query = query(given);
        return export(query, book(query.side()).rankings(query.window()));
    }

    /** @param rankings those of the query: thousands of draws each, made once a request */
    private Export export(Query query, List<Ranking> rankings) {
        ContactBook book = book(query.side());
        Ranking any = rankings.getFirst();
        List<Table<?>> tables = List.of(
                ContactTables.ranks(rankings),
                ContactTables.log(book.log().within(query.window())),
                ContactTables.months(any.months()),
                ContactTables.leaders(shares()));
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("documents", (long) book.documents());
        figures.put("days", any.window().days());
        figures.put("covered_days", (long) any.coveredDays());
        figures.put("ranked_months", (long) any.rankedMonths());
        return new Export(citing(query), lead(book, any), figures, tables);
    }
}
