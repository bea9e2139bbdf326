package org.entente.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.Alignment;
import org.entente.actor.CodeSystem;
import org.entente.actor.State;
import org.entente.alignment.Deeds;
import org.entente.alignment.Formal;
import org.entente.alignment.FormalPart;
import org.entente.alignment.Plane;
import org.entente.alignment.Reading;
import org.entente.alignment.Relation;
import org.entente.alignment.YearDeeds;
import org.entente.app.chart.PlaneChart;
import org.entente.app.text.Texts;
import org.entente.export.Citing;
import org.entente.export.Export;
import org.entente.export.Table;
import org.entente.export.TieTables;
import org.entente.series.Estimate;
import org.entente.tie.Pledges;
import org.jspecify.annotations.Nullable;

/** Every relation of a state: formal commitment against practical partnership. */
final class AlignmentPage implements Page {
    private static final String UNKNOWN = Texts.text("common.unknown");
    private static final Map<String, Reading> READINGS =
            RelationParameters.words(List.of(Reading.values()), Reading::word);

    private final Desk desk;
    private @Nullable Alignment alignment;

    AlignmentPage(Desk desk) {
        this.desk = desk;
    }

    /** The tables are read when they are first asked for. */
    private synchronized Alignment alignment() {
        if (alignment == null) {
            alignment = desk.observatory().alignment(List.of());
        }
        return alignment;
    }

    /** What is asked for. */
    private record Asked(String state, String focus, int year, Reading reading) {
        Address address(String path) {
            return new Address(path)
                    .with("state", state)
                    .with("focus", focus)
                    .with("year", year)
                    .with("reading", reading.word());
        }
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.text("state", "the ISO code of the state whose relations are placed")
                        .usually(desk.dyad().second()),
                Parameter.text(
                        "focus",
                        "the ISO code of the state that the others are compared with; usually the other"
                                + " state of the pair"),
                Parameter.ordinal("year", "the year; usually the one of which most days are held"),
                Parameter.words(
                        "reading",
                        "what partnership is read from: incidents, where any were read, or the scores of others",
                        READINGS.keySet()));
    }

    private Asked asked(Map<String, List<String>> query) {
        Parameters parameters = new Parameters(
                query,
                Stream.concat(parameters().stream(), Stream.of(Parameter.TABLE)).toList());
        String state = state(parameters, "state").orElse(desk.dyad().second());
        String focus = state(parameters, "focus")
                .orElse(
                        desk.dyad().first().equals(state)
                                ? desk.dyad().second()
                                : desk.dyad().first());
        Map<Reading, List<YearDeeds>> deeds = alignment().deeds(state);
        Reading reading = parameters
                .oneOf("reading", READINGS)
                .orElse(
                        deeds.getOrDefault(Reading.INCIDENTS, List.of()).isEmpty()
                                ? Reading.DAY_SCORES
                                : Reading.INCIDENTS);
        NavigableSet<Integer> years = alignment().years(state);
        int year = parameters.text("year").isPresent()
                ? parameters.ordinal("year")
                : deeds.getOrDefault(reading, List.of()).stream()
                        .max(Comparator.comparingLong(YearDeeds::coveredDays))
                        .map(YearDeeds::year)
                        .orElse(years.isEmpty() ? desk.view().asOf().getYear() : years.last());
        return new Asked(state, focus, year, reading);
    }

    private Optional<String> state(Parameters parameters, String name) {
        return parameters
                .text(name)
                .map(code -> desk.observatory()
                        .directory()
                        .states()
                        .find(
                                CodeSystem.ISO3,
                                code.toUpperCase(Locale.ROOT),
                                desk.view().window().to())
                        .map(State::code)
                        .orElseThrow(() -> new BadParameterException(
                                name, code, "no state has this code; write ISO codes, as TUR")));
    }

    private Plane plane(Asked asked) {
        return alignment().plane(asked.state(), asked.year(), asked.reading(), Optional.of(asked.focus()));
    }

    /** What the page shows. */
    @Override
    public AlignmentModel model(Map<String, List<String>> given) {
        Asked asked = asked(given);
        Plane plane = plane(asked);
        List<Table<?>> tables = tables(asked, plane);
        Frame.Foot foot =
                Frame.Foot.of(citing(asked), asked.address("/alignment").toString(), tables);
        String name = desk.words().state(asked.state());
        return new AlignmentModel(
                Frame.of(desk, Texts.text("alignment.short-title", name), Section.ALIGNMENT, Optional.of(foot)),
                name,
                asked.state(),
                asked.year(),
                asked.reading().word(),
                lead(plane),
                choices(asked),
                PlaneChart.of(plane, desk.words()::state),
                rows(plane),
                alignment().ties().reports());
    }

    private List<String> lead(Plane plane) {
        List<String> lead = new ArrayList<>();
        lead.add(
                plane.formalParts().isEmpty()
                        ? Texts.text("alignment.lead.no-commitment", plane.year())
                        : Texts.text(
                                "alignment.lead.commitment",
                                plane.year(),
                                String.join(
                                        "; ",
                                        plane.formalParts().stream()
                                                .sorted()
                                                .map(FormalPart::label)
                                                .toList())));
        if (!plane.formalParts().contains(FormalPart.PLEDGE)) {
            lead.add(Texts.text("alignment.lead.no-pledges", plane.year()));
        }
        lead.add(plane.deeds()
                .map(deeds -> Texts.text(
                        "alignment.lead.partnership", deeds.reading().label(), deeds.coveredDays(), deeds.days()))
                .orElseGet(() -> Texts.text("alignment.lead.no-partnership")));
        lead.add(Texts.text("alignment.lead.lines", desk.words().state(plane.state())));
        return lead;
    }

    private List<AlignmentModel.Choice> choices(Asked asked) {
        List<AlignmentModel.Choice> choices = new ArrayList<>();
        Map<Reading, List<YearDeeds>> deeds = alignment().deeds(asked.state());
        for (int year : alignment().years(asked.state())) {
            for (Reading reading : Reading.values()) {
                boolean held = deeds.getOrDefault(reading, List.of()).stream().anyMatch(list -> list.year() == year);
                if (held) {
                    Asked other = new Asked(asked.state(), asked.focus(), year, reading);
                    choices.add(new AlignmentModel.Choice(
                            Texts.text("alignment.choice", year, reading.word()),
                            other.address("/alignment").toString(),
                            other.equals(asked)));
                }
            }
        }
        return choices;
    }

    private List<AlignmentModel.Row> rows(Plane plane) {
        return plane.relations().stream()
                .filter(relation ->
                        relation.observed().isPresent() || plane.deeds().isEmpty())
                .sorted(Comparator.comparing((Relation relation) ->
                                relation.observed().map(Deeds::incidents).orElse(0L))
                        .reversed())
                .map(relation -> new AlignmentModel.Row(
                        desk.words().state(relation.other()),
                        new Address("/pair")
                                .with("pair", plane.state() + "-" + relation.other())
                                .with("evidence", "machine")
                                .toString(),
                        cells(relation)))
                .toList();
    }

    private static List<String> cells(Relation relation) {
        return List.of(
                formal(
                        relation,
                        side -> Texts.text("common.interval", two(side.value()), two(side.low()), two(side.high()))),
                formal(relation, side -> Texts.text("common.interval", side.rank(), side.bestRank(), side.worstRank())),
                formal(relation, side -> side.given().map(Pledges::words).orElse(UNKNOWN)),
                formal(relation, side -> side.memberships().map(String::valueOf).orElse(UNKNOWN)),
                formal(
                        relation,
                        side -> side.votingDistance().map(AlignmentPage::two).orElse(UNKNOWN)),
                relation.practical()
                        .map(side -> words(side.value()))
                        .orElseGet(() -> Texts.text("alignment.too-little")),
                relation.practical().map(side -> words(side.logRatio())).orElse(""),
                relation.observed()
                        .map(deeds -> two(deeds.cooperation()) + " / " + two(deeds.conflict()))
                        .orElse(UNKNOWN),
                relation.observed()
                        .flatMap(Deeds::contacts)
                        .map(AlignmentPage::two)
                        .orElse(UNKNOWN),
                relation.against().formalAbove().map(Words::percent).orElse("")
                        + relation.against()
                                .practicalAbove()
                                .map(share -> " / " + Words.percent(share))
                                .orElse(""),
                relation.corner().label());
    }

    private static String formal(Relation relation, Function<Formal, String> words) {
        return relation.formal().map(words).orElse(UNKNOWN);
    }

    private static String words(Estimate estimate) {
        return Texts.text("common.interval", two(estimate.value()), two(estimate.low()), two(estimate.high()));
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private List<Table<?>> tables(Asked asked, Plane plane) {
        List<Table<?>> tables = new ArrayList<>();
        tables.add(TieTables.relations(plane));
        tables.add(TieTables.inputs(alignment().ties().reports()));
        if (asked.reading() == Reading.INCIDENTS) {
            tables.add(TieTables.grounds(alignment().grounds(asked.state(), asked.year())));
        }
        return tables;
    }

    private Citing citing(Asked asked) {
        return desk.cite(
                "relations of " + asked.state() + " in " + asked.year(),
                List.of("partnership from " + asked.reading().word(), "compared with " + asked.focus()),
                Optional.of(Plane.METHOD),
                asked.address("/alignment").toString(),
                file -> file.evidence().equals("machine"));
    }

    /** How the plane that a query asks for is cited. */
    @Override
    public Citing citing(Map<String, List<String>> query) {
        return citing(asked(query));
    }

    @Override
    public List<Table<?>> allTables() {
        return export(Map.of("reading", List.of(Reading.INCIDENTS.word()))).tables();
    }

    /** The plane to take along. */
    @Override
    public Export export(Map<String, List<String>> given) {
        Asked asked = asked(given);
        Plane plane = plane(asked);
        List<String> notes = new ArrayList<>(lead(plane));
        alignment().ties().absent().forEach(source -> notes.add(source.read() + " is named and not there."));
        return new Export(
                citing(asked),
                notes,
                Map.of(
                        "year", (long) plane.year(),
                        "placed", (long) plane.placed().size(),
                        "covered_days",
                                plane.deeds().map(YearDeeds::coveredDays).orElse(0L)),
                tables(asked, plane));
    }
}
