package org.entente.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.entente.app.text.Texts;
import org.entente.app.web.EvidenceModel.Entry;
import org.entente.app.web.EvidenceModel.Source;
import org.entente.export.Citing;
import org.entente.export.EvidenceTables;
import org.entente.export.Export;
import org.entente.export.Table;
import org.entente.incident.Incident;
import org.entente.incident.IncidentSearch;
import org.entente.incident.IncidentSearch.Found;
import org.entente.provenance.Citation;
import org.entente.provenance.Evidence;
import org.entente.provenance.Provenance;

/** All incidents with their rows and sources, by filters and by words. */
final class EvidencePage implements Page {
    static final String ADDRESS = "/evidence";
    private static final int PAGE = 50;
    private static final int SOURCES_SHOWN = 4;
    private static final String NOTE =
            "Each word stands in one of an incident's rows at least, without regard to case and accents: in text, title or address of the document, publisher, place, theatre or the names that the source writes.";

    /** More incidents than this are no longer a page's export. */
    private static final int MOST_EXPORTED = 100_000;

    private final Desk desk;

    EvidencePage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<Table<?>> takeout() {
        return List.of();
    }

    @Override
    public List<Parameter> parameters() {
        return new EvidenceParameters(desk.view()).all();
    }

    private EvidenceQuery state(Map<String, List<String>> query) {
        return new EvidenceParameters(desk.view()).read(query);
    }

    private Found find(EvidenceQuery state, Set<String> touched, long skip, int atMost) {
        IncidentSearch search = state.search(touched);
        return desk.observatory().incidents().search(search, skip, atMost);
    }

    /** Of how many it cannot be told whether they happened in the zone that is asked for. */
    private Optional<Long> undecided(EvidenceQuery state, Set<String> touched) {
        return state.undecided(touched).map(desk.observatory().incidents()::count);
    }

    /** What the page shows. */
    @Override
    public EvidenceModel model(Map<String, List<String>> given) {
        EvidenceQuery state = state(given);
        Set<String> touched = desk.audit().journal().touched();
        long skip = (state.page() - 1L) * PAGE;
        Found found = find(state, touched, skip, PAGE);
        if (skip > 0 && skip >= found.total()) {
            throw new BadParameterException(
                    "page",
                    String.valueOf(state.page()),
                    "the list ends with page " + Math.max(1, (found.total() + PAGE - 1) / PAGE));
        }
        List<String> narrowing = state.narrowing(desk);
        EvidenceForm form = new EvidenceForm(desk, state);
        return new EvidenceModel(
                Frame.of(desk, Texts.text("evidence.title"), Section.EVIDENCE, Optional.of(foot(state, found))),
                state.evidence()
                        .map(one -> one == Evidence.CURATED)
                        .orElse(desk.view().curated()),
                Words.incidents(found.total()),
                narrowing,
                form.choices(),
                form.words(),
                form.texts(),
                found.total(),
                skip + 1,
                found.incidents().stream()
                        .map(incident -> entry(incident, touched))
                        .toList(),
                undecided(state, touched).filter(many -> many > 0).map(EvidencePage::undecided),
                narrowing.isEmpty() ? Optional.empty() : Optional.of(ADDRESS),
                skip > 0 ? Optional.of(state.turn(state.page() - 1).href()) : Optional.empty(),
                skip + PAGE < found.total()
                        ? Optional.of(state.turn(state.page() + 1).href())
                        : Optional.empty());
    }

    private static String undecided(long many) {
        return Texts.text(
                "evidence.found.undecided",
                Words.count(many, Texts.text("words.more-incident"), Texts.text("words.more-incidents")));
    }

    private Entry entry(Incident incident, Set<String> touched) {
        List<String> tags = new ArrayList<>();
        tags.add(incident.evidence().word());
        tags.add(incident.layer().label());
        incident.place().ifPresent(tags::add);
        incident.theatre()
                .filter(name -> !incident.place().equals(Optional.of(name)))
                .ifPresent(tags::add);
        if (touched.contains(incident.key())) {
            tags.add(Texts.text("filters.hand.changed"));
        }
        List<Provenance> reports = incident.reports();
        return new Entry(
                EvidenceList.item(desk.words(), incident),
                tags,
                reports.stream()
                        .limit(SOURCES_SHOWN)
                        .map(report -> source(incident, report))
                        .toList(),
                Math.max(0, reports.size() - SOURCES_SHOWN));
    }

    private Source source(Incident incident, Provenance report) {
        Citation citation = report.citation();
        StringJoiner words = new StringJoiner(", ").setEmptyValue(Texts.text("evidence.found.no-document"));
        citation.publisher().ifPresent(words::add);
        citation.title().ifPresent(words::add);
        citation.published().ifPresent(day -> words.add(day.toString()));
        return new Source(
                words.toString(),
                Address.ofSource(citation.url()),
                desk.words()
                        .claimant(report.claimant(), incident.day())
                        .map(name -> Texts.text("evidence.found.claimed-by", name))
                        .orElseGet(() -> Texts.text("evidence.found.no-claimant")),
                report.reference());
    }

    private Frame.Foot foot(EvidenceQuery state, Found found) {
        String csv = state.turn(1).address(ADDRESS + ".csv").with("table", "").toString();
        return new Frame.Foot(
                citing(state),
                state.turn(1).address(ADDRESS + ".json").toString(),
                List.of(
                        new Frame.Download("incidents", Math.toIntExact(found.total()), csv + "incidents"),
                        new Frame.Download("rows", Math.toIntExact(found.rows()), csv + "rows")),
                EvidenceTables.all(List.of()));
    }

    private Citing citing(EvidenceQuery state) {
        return desk.cite(
                "evidence",
                state.narrowing(desk),
                Optional.empty(),
                state.href(),
                file -> state.evidence()
                        .map(one -> file.evidence().equals(one.word()))
                        .orElse(true));
    }

    /** How the state that a query asks for is cited. */
    @Override
    public Citing citing(Map<String, List<String>> query) {
        return citing(state(query));
    }

    /** All that was found, to take along. @throws BadParameterException when there are too many incidents */
    @Override
    public Export export(Map<String, List<String>> given) {
        EvidenceQuery state = state(given);
        Set<String> touched = desk.audit().journal().touched();
        Found found = find(state, touched, 0, MOST_EXPORTED + 1);
        if (found.total() > MOST_EXPORTED) {
            throw new BadParameterException(
                    "to",
                    state.to().orElse(state.asOf()).toString(),
                    "choose fewer days, or narrow further: " + found.total() + " incidents are too many for a page");
        }
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("incidents", found.total());
        figures.put("rows", found.rows());
        undecided(state, touched).ifPresent(many -> figures.put("undecided-in-zone", many));
        return new Export(citing(state), List.of(NOTE), figures, EvidenceTables.all(found.incidents()));
    }
}
