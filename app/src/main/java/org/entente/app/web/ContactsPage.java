package org.entente.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.entente.app.web.ContactsModel.Line;
import org.entente.app.web.ContactsModel.Link;
import org.entente.app.web.ContactsModel.Month;
import org.entente.app.web.ContactsModel.Ranks;
import org.entente.app.web.ContactsModel.Row;
import org.entente.app.web.ContactsModel.Side;
import org.entente.contact.ContactBook;
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
final class ContactsPage {
    private static final int SHOWN = 10;
    private static final List<String> KNOWN = List.of("side", "from", "to", "table");

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

    private Query query(Map<String, List<String>> given) {
        Parameters parameters = new Parameters(given, KNOWN);
        Map<String, String> sides = new LinkedHashMap<>();
        Stream.of(desk.dyad().first(), desk.dyad().second()).forEach(state -> sides.put(state, state));
        String side = parameters.oneOf("side", sides).orElse(desk.dyad().first());
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
    ContactsModel model(Context context) {
        Query query = query(context.queryParamMap());
        ContactBook book = book(query.side());
        List<Ranking> rankings = book.rankings(query.window());
        String other = other(query.side());
        return new ContactsModel(
                Frame.of(desk, "Contacts", Frame.Section.CONTACTS, Optional.of(foot(query, export(query, rankings)))),
                lead(book, rankings.getFirst()),
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

    private static List<String> lead(ContactBook book, Ranking any) {
        List<String> lead = new ArrayList<>();
        if (book.documents() == 0) {
            lead.add("No document of this side was read, so counterparts cannot be compared. The log below rests on"
                    + " incidents alone, which tell of this pair only. A case names collections under documents.");
            return lead;
        }
        lead.add(Words.count(book.documents(), "document", "documents") + " of this side. They cover "
                + any.coveredDays() + " of the " + any.window().days() + " days from " + any.window() + "; counterparts"
                + " are ranked in the " + any.rankedMonths() + " of "
                + any.months().size() + " months that are well"
                + " covered. What lies in the other days is not known, only bounded.");
        lead.add("Covered " + book.coverage().rule() + ".");
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
                "That " + desk.words().state(other) + " comes first "
                        + ranking.verdict(other).label() + ".",
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
                        .map(likely -> likely.low() + " to " + likely.high())
                        .orElse("unknown"),
                row.most(),
                row.likely()
                        .map(likely -> String.format(Locale.ROOT, "%.0f %%", 100 * likely.first()))
                        .orElse("unknown"),
                row.counterpart().equals(other));
    }

    private static Line line(LoggedContact contact) {
        String days = contact.from().equals(contact.to())
                ? contact.from().toString()
                : contact.from() + " to " + contact.to();
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
    Citing citing(Map<String, List<String>> given) {
        return citing(query(given));
    }

    private Frame.Foot foot(Query query, Export export) {
        return new Frame.Foot(
                export.citation(),
                "/contacts.json?" + query.address(),
                export.tables().stream()
                        .map(table -> new Frame.Download(
                                table.name(),
                                table.rows().size(),
                                "/contacts.csv?table=" + table.name() + "&" + query.address()))
                        .toList(),
                export.tables());
    }

    /** The same to take along. */
    Export export(Context context) {
        Query query = query(context.queryParamMap());
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
