package org.entente.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.Advice;
import org.entente.app.chart.LedgerPeriod;
import org.entente.app.chart.RelationChart;
import org.entente.app.chart.RelationDrawing;
import org.entente.app.text.Texts;
import org.entente.app.web.RelationModel.Choice;
import org.entente.app.web.RelationModel.Tab;
import org.entente.crisis.CrisisDetector;
import org.entente.crisis.DetectedCrises;
import org.entente.export.Citing;
import org.entente.export.CrisisTables;
import org.entente.export.Export;
import org.entente.export.MarkTable;
import org.entente.export.Table;
import org.entente.export.Tables;
import org.entente.incident.Incident;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import org.entente.provenance.FeedChange;
import org.entente.relation.LedgerRow;
import org.entente.relation.RelationLedger;
import org.entente.relation.Timeline;
import org.entente.series.Grain;
import org.jspecify.annotations.Nullable;

/** The relation of the pair over time, with the evidence beside it. */
final class RelationPage implements Page {
    /** More incidents than this are no longer a page's export. */
    private static final int MOST_EXPORTED = 100_000;

    /** A page of JSON is read by programs again and again, and most of them want the series. */
    private static final int MOST_IN_JSON = 500;

    private final Desk desk;

    /** It does not depend on what is asked for, so it is read once. */
    private volatile @Nullable Timeline timeline;

    RelationPage(Desk desk) {
        this.desk = desk;
    }

    /**
     * Incidents are taken along by themselves, for there may be too many of them for a page; each evidence has its ledger; the audit
     * brings its own shares.
     */
    @Override
    public List<Table<?>> takeout() {
        List<Table<?>> tables = new ArrayList<>();
        for (Evidence evidence : Evidence.values()) {
            if (desk.view().count(evidence) > 0) {
                RelationLedger ledger = ledger(state(Map.of("evidence", List.of(evidence.word()))));
                tables.add(Tables.ledger(ledger, desk.dyad()).named("ledger-" + evidence.word()));
            }
        }
        RelationQuery state = state(Map.of());
        tables(state, ledger(state), List.of()).stream()
                .filter(table -> !List.of("ledger", "incidents", "audited").contains(table.name()))
                .forEach(tables::add);
        return tables;
    }

    @Override
    public List<Parameter> parameters() {
        return new RelationParameters(desk.view()).all();
    }

    private RelationQuery state(Map<String, List<String>> given) {
        return new RelationParameters(desk.view()).read(given);
    }

    private RelationLedger ledger(RelationQuery state) {
        return desk.observatory().relation(state.evidence(), state.layer(), state.grain(), state.window());
    }

    /** What the page shows. */
    @Override
    public RelationModel model(Map<String, List<String>> given) {
        RelationQuery state = state(given);
        RelationLedger ledger = ledger(state);
        LedgerTable table = LedgerTable.of(ledger, state, desk);
        EvidenceList evidence = EvidenceList.of(desk, state);
        return new RelationModel(
                Frame.of(desk, desk.pair(), Section.RELATION, Optional.of(foot(state, ledger, evidence.total()))),
                state.evidence() == Evidence.CURATED,
                sentence(state, table),
                desk.view().advice(desk.pair()),
                tabs(state),
                choices(RelationParameters.LAYERS, state.layer(), Words::layer),
                choices(List.of(Grain.values()), state.grain(), RelationParameters::word),
                state.evidence().word(),
                layerNote(state),
                desk.view().window(),
                state.window().from(),
                state.window().to(),
                state.cut() ? cut(state) : "",
                chart(state, ledger),
                table,
                marks(state).stream().map(MarkItem::of).toList(),
                audited(state).words(),
                evidence,
                desk.view().episodes().known().stream()
                        .map(episode -> EpisodeItem.of(desk.words(), episode))
                        .toList(),
                undated(),
                DetectedModel.of(desk),
                desk.dyad().first(),
                desk.dyad().second());
    }

    private AuditedShares audited(RelationQuery state) {
        return AuditedShares.of(quad -> desk.audit().beside(state.layer(), state.window(), state.evidence(), quad));
    }

    private String layerNote(RelationQuery state) {
        if (state.layer() == Layer.OWN) {
            return "";
        }
        return Texts.text(
                "relation.layer-note",
                desk.dyad().first(),
                desk.dyad().second(),
                desk.words().state(desk.dyad().first()));
    }

    private static String cut(RelationQuery state) {
        return Texts.text("relation.cut", state.window(), RelationParameters.word(state.grain()));
    }

    private List<String> undated() {
        return desk.view().undated().stream().map(line -> line + ".").toList();
    }

    private String sentence(RelationQuery state, LedgerTable table) {
        if (desk.view().files().isEmpty()) {
            return Texts.text("relation.figures.none", state.window());
        }
        List<LedgerTable.Figure> pair = table.sums().getLast().classes();
        long words = pair.get(0).count() + pair.get(1).count();
        long deeds = pair.get(2).count() + pair.get(3).count();
        return Texts.text(
                "relation.figures",
                Words.incidents(words + deeds),
                Words.layer(state.layer()),
                state.window(),
                Words.thousands(words),
                Words.thousands(deeds));
    }

    private List<Tab> tabs(RelationQuery state) {
        return Stream.of(Evidence.values())
                .map(evidence -> new Tab(
                        evidence == Evidence.CURATED
                                ? Texts.text("relation.tabs.curated")
                                : Texts.text("relation.tabs.machine"),
                        desk.view().count(evidence),
                        evidence == state.evidence(),
                        state.with(evidence).href()))
                .toList();
    }

    private static <E extends Enum<E>> List<Choice> choices(List<E> all, E chosen, Function<E, String> label) {
        return all.stream()
                .map(one -> new Choice(RelationParameters.word(one), label.apply(one), one == chosen))
                .toList();
    }

    private RelationChart chart(RelationQuery state, RelationLedger ledger) {
        return new RelationDrawing(
                        ledger,
                        desk.dyad(),
                        desk.view().episodes().known(),
                        desk.view().crises().crises(),
                        desk.observatory().coverage(state.window()).coverage(),
                        changes(state),
                        timeline(),
                        part -> Optional.of(state.select(part).href() + "#evidence"),
                        mark -> Optional.of(MarkItem.address(mark)),
                        state.target())
                .chart();
    }

    private Timeline timeline() {
        Timeline known = timeline;
        if (known == null) {
            known = desk.observatory().books().timeline(desk.view().record());
            timeline = known;
        }
        return known;
    }

    /** Changes of sources say nothing of what a person chose. */
    private List<FeedChange> changes(RelationQuery state) {
        return switch (state.evidence()) {
            case CURATED -> List.of();
            case MACHINE -> desk.observatory().feedChanges(state.window());
        };
    }

    private Frame.Foot foot(RelationQuery state, RelationLedger ledger, long incidents) {
        String csv = state.turn(1).address("/relation.csv").with("table", "").toString();
        return new Frame.Foot(
                citing(state),
                state.turn(1).address("/relation.json").toString(),
                List.of(
                        new Frame.Download("ledger", ledger.rows().size(), csv + "ledger"),
                        new Frame.Download("incidents", (int) incidents, csv + "incidents"),
                        new Frame.Download(
                                "episodes", desk.view().episodes().known().size(), csv + "episodes"),
                        new Frame.Download("feed-changes", changes(state).size(), csv + "feed-changes"),
                        new Frame.Download(
                                "crises", desk.view().crises().crises().size(), csv + "crises"),
                        new Frame.Download(
                                "near-crises", desk.view().crises().near().size(), csv + "near-crises"),
                        new Frame.Download("marks", marks(state).size(), csv + "marks"),
                        new Frame.Download(
                                "audited", audited(state).table().rows().size(), csv + "audited")),
                tables(state, ledger, List.of()));
    }

    private Citing citing(RelationQuery state) {
        List<String> filters = new ArrayList<>(state.filters());
        if (!state.selection().equals(RelationQuery.Selection.NONE)) {
            filters.add("list narrowed to " + String.join(", ", state.narrowing(desk.dyad())));
        }
        return desk.citeLedger("relation of " + desk.dyad().code(), state.evidence(), filters, state.href());
    }

    /** How the state that a query asks for is cited. */
    @Override
    public Citing citing(Map<String, List<String>> query) {
        return citing(new RelationParameters(desk.view()).read(query));
    }

    /** The same figures to take along. @throws BadParameterException when there are too many incidents */
    @Override
    public Export export(Map<String, List<String>> given) {
        RelationQuery state = state(given);
        long total = desk.observatory().incidents().count(state.filter());
        if (total > MOST_EXPORTED) {
            throw new BadParameterException(
                    "to",
                    state.window().to().toString(),
                    "choose fewer days: " + total + " incidents are too many for a page");
        }
        return export(state, total, MOST_EXPORTED, Stream.empty());
    }

    /** Of a long list of incidents the first; how many there are stands among the figures. */
    @Override
    public Export json(Map<String, List<String>> given) {
        RelationQuery state = state(given);
        long total = desk.observatory().incidents().count(state.filter());
        Stream<String> cut = total <= MOST_IN_JSON
                ? Stream.empty()
                : Stream.of(String.format(
                        Locale.ROOT,
                        "The list holds the first %,d of %,d incidents; all of them: %s",
                        MOST_IN_JSON,
                        total,
                        state.turn(1).address("/relation.csv").with("table", "incidents")));
        return export(state, total, MOST_IN_JSON, cut);
    }

    private Export export(RelationQuery state, long total, int most, Stream<String> cut) {
        RelationLedger ledger = ledger(state);
        List<Incident> incidents = desk.observatory().incidents().list(state.filter(), most);
        return new Export(
                citing(state),
                Stream.of(notes(state).stream(), advice(), cut)
                        .flatMap(Function.identity())
                        .toList(),
                figures(ledger, total),
                tables(state, ledger, incidents));
    }

    private List<Table<?>> tables(RelationQuery state, RelationLedger ledger, List<Incident> incidents) {
        return List.of(
                Tables.ledger(ledger, desk.dyad()),
                Tables.incidents(incidents),
                Tables.episodes(desk.view().episodes().known()),
                Tables.feedChanges(changes(state)),
                CrisisTables.crises(desk.view().crises()),
                CrisisTables.near(desk.view().crises()),
                MarkTable.of(marks(state)),
                audited(state).table());
    }

    private List<Timeline.Mark> marks(RelationQuery state) {
        return timeline().within(state.window());
    }

    /** What to do when the case shows nothing. */
    private Stream<String> advice() {
        return desk.view().advice(desk.pair()).stream()
                .flatMap(advice -> Stream.concat(
                        Stream.of(advice.statement()), advice.steps().stream().map(Advice.Step::line)));
    }

    private List<String> notes(RelationQuery state) {
        List<String> notes = new ArrayList<>(
                switch (state.evidence()) {
                    case CURATED ->
                        List.of(
                                "Curated evidence is a hand-selected record and feeds no rates.",
                                "No entry does not mean calm.");
                    case MACHINE ->
                        List.of(
                                "Days that no source covers are gaps and never calm; days before the first covered one are unknown.",
                                "Exposure and share are empty where it is unknown how much the sources took up; never 0.");
                });
        DetectedCrises found = desk.view().crises();
        notes.add("Crises are detected in machine-coded streams only, by " + CrisisDetector.METHOD + ": "
                + found.rules().line() + ".");
        notes.add("State, " + found.stateLine() + ".");
        return notes;
    }

    private static Map<String, Long> figures(RelationLedger ledger, long listed) {
        Map<String, Long> figures = new LinkedHashMap<>();
        for (LedgerPeriod period : LedgerPeriod.of(ledger)) {
            LedgerRow pair = period.pair();
            figures.merge("incidents", pair.total(), Long::sum);
            figures.merge("words", pair.words(), Long::sum);
            figures.merge("deeds", pair.deeds(), Long::sum);
            figures.merge("forward", period.forward().total(), Long::sum);
            figures.merge("backward", period.backward().total(), Long::sum);
            figures.merge("mutual", period.mutual(), Long::sum);
        }
        figures.put("listed", listed);
        return figures;
    }
}
