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
        CSV(".csv");

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
        new Parameters(query, List.of("table"));
        for (Form form : Form.values()) {
            if (!name.endsWith(form.ending)) {
                continue;
            }
            String key = name.substring(0, name.length() - form.ending.length());
            Optional<Incident> incident = desk.observatory().incidents().find(key);
            if (incident.isPresent()) {
                return new Found(incident.get(), form);
            }
        }
        throw new UnknownIncidentException(name);
    }

    private Frame.Foot foot(Incident incident, List<Table<?>> tables) {
        String address = Address.ofIncident(incident.key());
        return new Frame.Foot(
                citing(incident),
                address + ".json",
                tables.stream()
                        .map(table -> new Frame.Download(
                                table.name(), table.rows().size(), address + ".csv?table=" + table.name()))
                        .toList(),
                tables);
    }

    private IncidentModel model(Incident incident, List<Report> rows) {
        List<Mention> mentions = mentions(incident);
        Frame.Foot foot = foot(incident, tables(incident, rows, mentions));
        String heading = desk.words().sides(incident);
        return new IncidentModel(
                Frame.of(desk, incident.day() + " " + heading, Frame.Section.INCIDENT, Optional.of(foot)),
                incident.day(),
                desk.words().what(incident.what()) + " · " + incident.quad().label(),
                heading,
                incident.text().orElse("No text in the source."),
                RelationParameters.word(incident.quad()),
                facts(incident),
                rows.stream().map(row -> report(incident, row)).toList(),
                mentions.stream().map(IncidentPage::mention).toList(),
                countMentions(incident),
                ladder(incident, rows),
                context(incident));
    }

    private List<Fact> facts(Incident incident) {
        Words words = desk.words();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("Day (UTC)", incident.day().toString()));
        facts.add(new Fact(
                "Who",
                words.actor(incident.source()),
                Optional.of(incident.source().code())));
        facts.add(new Fact(
                "Towards whom",
                words.actor(incident.target()),
                Optional.of(incident.target().code())));
        if (!incident.with().isEmpty()) {
            String with = String.join("; ", words.with(incident));
            facts.add(new Fact("With", with, Optional.of(String.join("; ", incident.with()))));
        }
        facts.add(new Fact(
                "What", words.what(incident.what()), Optional.of(incident.what().key())));
        facts.add(fact("Class", incident.quad().label() + (incident.quad().verbal() ? " (words)" : " (deeds)")));
        facts.add(fact("Weight", String.valueOf(incident.weight()).replace('-', '−') + " on a scale from −10 to +10"));
        incident.attendees()
                .ifPresent(states -> facts.add(fact(
                        "Gathering",
                        "of " + states + " states, so it weighs 1/" + Math.round(1 / incident.share())
                                + " in the mean of each pair")));
        facts.add(fact("Layer", incident.layer().label()));
        incident.direction().ifPresent(direction -> facts.add(fact("Direction", desk.direction(direction))));
        incident.place().ifPresent(place -> facts.add(fact("Place", place)));
        incident.theatre().ifPresent(theatre -> facts.add(fact("Theatre", theatre)));
        facts.add(fact("Evidence", incident.evidence().word()));
        facts.add(fact("Key", incident.key()));
        return facts;
    }

    private static Fact fact(String label, String value) {
        return new Fact(label, value, Optional.empty());
    }

    private Row report(Incident incident, Report row) {
        Provenance report = row.provenance();
        return new Row(
                report.citation().publisher().orElse("not named"),
                side(report.citation().publisher()),
                report.citation().title().orElse("not named"),
                report.citation().published().map(Object::toString).orElse("not known"),
                Address.ofSource(report.citation().url()),
                desk.words().claimant(report.claimant(), incident.day()).orElse("not given"),
                written(row),
                row.joinedBy().orElse("names the incident"),
                report.reference(),
                report.evidence().word());
    }

    /** What the row itself says, in the words of its source. */
    private static String written(Report row) {
        return Stream.of(
                        Optional.of(row.day().toString()),
                        row.source().map(source -> source + " → " + row.target().orElse("not named")),
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
                mention.publisher().orElse("not named"),
                mention.confidence() + " of 100" + (mention.translated() ? ", in translation" : ""),
                mention.url().orElse("not named"),
                Address.ofSource(mention.url()),
                mention.reference());
    }

    private String side(Optional<String> name) {
        Optional<Publisher> publisher = name.flatMap(publishers::find);
        if (publisher.isEmpty()) {
            return "publisher not in our table";
        }
        return publisher.get().side().map(this::stateName).orElse("none known");
    }

    private String stateName(String code) {
        return desk.words().actor(code, desk.view().asOf());
    }

    private List<String> ladder(Incident incident, List<Report> rows) {
        List<String> steps = new ArrayList<>();
        steps.add(Words.count(rows.size(), "record", "records") + " of the files read, known by "
                + desk.view().asOf());
        Map<String, Long> joined = rows.stream()
                .flatMap(row -> row.joinedBy().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        joined.forEach((step, records) ->
                steps.add(Words.count(records, "record", "records") + " joined by \"" + step + "\""));
        if (joined.isEmpty()) {
            steps.add("nothing merged: one record gives one incident");
        }
        steps.add("counted in the layer \"" + incident.layer().label() + "\""
                + incident.direction()
                        .map(direction -> ", " + desk.direction(direction))
                        .orElse(", so not as part of the relation"));
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

    private static List<Table<?>> tables(Incident incident, List<Report> rows, List<Mention> mentions) {
        List<Table<?>> tables = new ArrayList<>(List.of(Tables.reports(rows), Tables.incidents(List.of(incident))));
        if (!mentions.isEmpty()) {
            tables.add(Tables.mentions(mentions));
        }
        return tables;
    }
}
