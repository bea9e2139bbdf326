package org.entente.app.web;

import io.javalin.http.Context;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.text.Texts;
import org.entente.app.web.IncidentModel.Fact;
import org.entente.app.web.IncidentModel.MentionLine;
import org.entente.app.web.IncidentModel.Row;
import org.entente.export.Citing;
import org.entente.export.Export;
import org.entente.export.Table;
import org.entente.export.Tables;
import org.entente.incident.Incident;
import org.entente.incident.Report;
import org.entente.provenance.Mention;
import org.entente.provenance.Provenance;
import org.entente.provenance.Publisher;
import org.entente.provenance.Publishers;
import org.entente.series.Grain;
import org.entente.series.Window;

/** One incident with everything that is known of it, down to file and line. */
final class IncidentPage {
    private static final int MENTIONS_SHOWN = 200;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Desk desk;
    private final Publishers publishers = Publishers.shipped();

    IncidentPage(Desk desk) {
        this.desk = desk;
    }

    /** The incident as a page, and for taking along; which of the two the address asks for. */
    record Shown(IncidentModel model, Export export, Form form) {}

    /** What an address asks for. */
    enum Form {
        PAGE(""),
        JSON(".json"),
        CSV(".csv"),
        ZIP(".zip");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }
    }

    /** The incident that the address names. A key may itself end with .json; so the whole is tried first. */
    Shown shown(Context context) {
        Found found = found(context.pathParam("key"), context.queryParamMap());
        List<Report> rows =
                desk.observatory().incidents().reports(found.incident().key());
        return new Shown(model(found.incident(), rows), export(found.incident(), rows), found.form());
    }

    /** The incident of a name, and the form that the name asks for. */
    private record Found(Incident incident, Form form) {}

    private Found found(String name, Map<String, List<String>> query) {
        new Parameters(query, List.of(Parameter.TABLE));
        for (Form form : Form.values()) {
            if (!name.endsWith(form.ending)) {
                continue;
            }
            String key = name.substring(0, name.length() - form.ending.length());
            Optional<Incident> incident = find(key);
            if (incident.isPresent()) {
                return new Found(incident.get(), form);
            }
        }
        throw new UnknownIncidentException(name);
    }

    /** The incident of a key; of one that was merged by hand, that into which it was. */
    private Optional<Incident> find(String key) {
        return desk.observatory()
                .incidents()
                .find(key)
                .or(() -> desk.observatory()
                        .incidents()
                        .find(desk.audit().journal().survivor(key)));
    }

    private Frame.Foot foot(Incident incident, List<Table<?>> tables) {
        String address = Address.ofIncident(incident.key());
        return Frame.Foot.of(citing(incident), address, tables);
    }

    private IncidentModel model(Incident incident, List<Report> rows) {
        List<Mention> mentions = mentions(incident);
        Frame.Foot foot = foot(incident, tables(incident, rows, mentions));
        String heading = desk.words().sides(incident);
        return new IncidentModel(
                Frame.of(desk, incident.day() + " " + heading, Optional.empty(), Optional.of(foot)),
                incident.day(),
                desk.words().what(incident.what()) + " · " + incident.quad().label(),
                heading,
                incident.text().orElseGet(() -> Texts.text("incident.no-text")),
                RelationParameters.word(incident.quad()),
                facts(incident),
                rows.stream().map(row -> report(incident, row)).toList(),
                mentions.stream().map(IncidentPage::mention).toList(),
                countMentions(incident),
                ladder(incident, rows),
                context(incident),
                ByHand.of(desk, incident, rows));
    }

    private List<Fact> facts(Incident incident) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("incident.fact.day", incident.day().toString()));
        facts.addAll(parties(incident));
        facts.add(new Fact(
                Texts.text("incident.fact.what"),
                desk.words().what(incident.what()),
                Optional.of(incident.what().key())));
        String key = incident.quad().verbal() ? "incident.fact.class.words" : "incident.fact.class.deeds";
        facts.add(fact("incident.fact.class", Texts.text(key, incident.quad().label())));
        String weight = String.valueOf(incident.weight()).replace('-', '−');
        facts.add(fact("incident.fact.weight", Texts.text("incident.fact.weight.scale", weight)));
        incident.attendees()
                .ifPresent(states -> facts.add(fact(
                        "incident.fact.gathering",
                        Texts.text("incident.fact.gathering.states", states, Math.round(1 / incident.share())))));
        facts.add(fact("incident.fact.layer", incident.layer().label()));
        incident.direction()
                .ifPresent(direction -> facts.add(fact("incident.fact.direction", desk.direction(direction))));
        incident.place().ifPresent(place -> facts.add(fact("incident.fact.place", place)));
        incident.theatre().ifPresent(theatre -> facts.add(fact("incident.fact.theatre", theatre)));
        facts.add(fact("incident.fact.evidence", incident.evidence().word()));
        facts.add(fact("incident.fact.key", incident.key()));
        return facts;
    }

    /** Who did it to whom, and who else took part. */
    private List<Fact> parties(Incident incident) {
        Words words = desk.words();
        List<Fact> parties = new ArrayList<>();
        parties.add(new Fact(
                Texts.text("incident.fact.who"),
                words.actor(incident.source()),
                Optional.of(incident.source().code())));
        parties.add(new Fact(
                Texts.text("incident.fact.whom"),
                words.actor(incident.target()),
                Optional.of(incident.target().code())));
        if (!incident.with().isEmpty()) {
            parties.add(new Fact(
                    Texts.text("incident.fact.with"),
                    String.join("; ", words.with(incident)),
                    Optional.of(String.join("; ", incident.with()))));
        }
        return parties;
    }

    private static Fact fact(String key, String value) {
        return new Fact(Texts.text(key), value, Optional.empty());
    }

    private Row report(Incident incident, Report row) {
        Provenance report = row.provenance();
        return new Row(
                report.citation().publisher().orElseGet(() -> Texts.text("common.not-named")),
                side(report.citation().publisher()),
                report.citation().title().orElseGet(() -> Texts.text("common.not-named")),
                report.citation().published().map(Object::toString).orElseGet(() -> Texts.text("common.not-known")),
                Address.ofSource(report.citation().url()),
                desk.words()
                        .claimant(report.claimant(), incident.day())
                        .orElseGet(() -> Texts.text("incident.not-given")),
                written(row),
                row.joinedBy().orElseGet(() -> Texts.text("incident.reports.names-it")),
                report.reference(),
                report.evidence().word());
    }

    /** What the row itself says, in the words of its source. */
    static String written(Report row) {
        return Stream.of(
                        Optional.of(row.day().toString()),
                        row.source()
                                .map(source ->
                                        source + " → " + row.target().orElseGet(() -> Texts.text("common.not-named"))),
                        row.code(),
                        row.place())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private List<Mention> mentions(Incident incident) {
        return desk.observatory().mentions().list(incident.key(), desk.view().asOf(), MENTIONS_SHOWN);
    }

    private long countMentions(Incident incident) {
        return desk.observatory().mentions().count(incident.key(), desk.view().asOf());
    }

    private static MentionLine mention(Mention mention) {
        return new MentionLine(
                MINUTE.format(mention.at()),
                mention.publisher().orElseGet(() -> Texts.text("common.not-named")),
                mention.translated()
                        ? Texts.text("incident.mentions.translated", mention.confidence())
                        : Texts.text("incident.mentions.confidence", mention.confidence()),
                mention.url().orElseGet(() -> Texts.text("common.not-named")),
                Address.ofSource(mention.url()),
                mention.reference());
    }

    private String side(Optional<String> name) {
        Optional<Publisher> publisher = name.flatMap(publishers::find);
        if (publisher.isEmpty()) {
            return Texts.text("incident.reports.no-publisher");
        }
        return publisher.get().side().map(this::stateName).orElseGet(() -> Texts.text("incident.reports.no-side"));
    }

    private String stateName(String code) {
        return desk.words().actor(code, desk.view().asOf());
    }

    private static String records(long number) {
        return Words.count(number, Texts.text("words.record"), Texts.text("words.records"));
    }

    private List<String> ladder(Incident incident, List<Report> rows) {
        List<String> steps = new ArrayList<>();
        steps.add(Texts.text(
                "incident.ladder.read", records(rows.size()), desk.view().asOf()));
        Map<String, Long> joined = rows.stream()
                .flatMap(row -> row.joinedBy().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        joined.forEach((step, records) -> steps.add(Texts.text("incident.ladder.joined", records(records), step)));
        if (joined.isEmpty()) {
            steps.add(Texts.text("incident.ladder.nothing-merged"));
        }
        String layer = incident.layer().label();
        steps.add(incident.direction()
                .map(direction -> Texts.text("incident.ladder.layer", layer, desk.direction(direction)))
                .orElseGet(() -> Texts.text("incident.ladder.no-direction", layer)));
        return steps;
    }

    private Optional<String> context(Incident incident) {
        Window window = desk.view().window();
        if (!RelationParameters.LAYERS.contains(incident.layer()) || !window.contains(incident.day())) {
            return Optional.empty();
        }
        return Optional.of(new RelationQuery(
                                incident.evidence(),
                                incident.layer(),
                                Grain.MONTH,
                                window,
                                new RelationQuery.Selection(
                                        Optional.of(Grain.MONTH
                                                .period(incident.day(), window)
                                                .from()),
                                        Optional.empty(),
                                        Optional.empty()),
                                1,
                                desk.view().asOf())
                        .href()
                + "#evidence");
    }

    private Citing citing(Incident incident) {
        Set<String> files = incident.reports().stream().map(Provenance::file).collect(Collectors.toSet());
        return desk.cite(
                "incident " + incident.key(),
                List.of(),
                Optional.empty(),
                Address.ofIncident(incident.key()),
                file -> files.contains(file.name()));
    }

    /** How the incident is cited that the last part of an address names. */
    Citing citing(String name, Map<String, List<String>> query) {
        return citing(found(name, query).incident());
    }

    private static List<String> notes(Incident incident) {
        return List.of(Words.evidence(incident.evidence()));
    }

    private Export export(Incident incident, List<Report> rows) {
        return new Export(
                citing(incident),
                notes(incident),
                Map.of("reports", (long) rows.size(), "mentions", countMentions(incident)),
                tables(incident, rows, mentions(incident)));
    }

    /** Its tables, without rows. */
    static List<Table<?>> tables() {
        return List.of(Tables.reports(List.of()), Tables.incidents(List.of()), Tables.mentions(List.of()));
    }

    private static List<Table<?>> tables(Incident incident, List<Report> rows, List<Mention> mentions) {
        List<Table<?>> tables = new ArrayList<>(List.of(Tables.reports(rows), Tables.incidents(List.of(incident))));
        if (!mentions.isEmpty()) {
            tables.add(Tables.mentions(mentions));
        }
        return tables;
    }
}
