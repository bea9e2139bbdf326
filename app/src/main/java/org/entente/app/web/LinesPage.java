package org.entente.app.web;

import static java.time.temporal.ChronoUnit.DAYS;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.RecordView;
import org.entente.app.web.LinesModel.Crossed;
import org.entente.app.web.LinesModel.Item;
import org.entente.app.web.LinesModel.Seen;
import org.entente.app.web.LinesModel.Step;
import org.entente.app.web.LinesModel.Track;
import org.entente.export.Citing;
import org.entente.export.Export;
import org.entente.export.RedLineTables;
import org.entente.export.Table;
import org.entente.incident.Incident;
import org.entente.redline.Change;
import org.entente.redline.Crossing;
import org.entente.redline.Crossing.Outcome;
import org.entente.redline.RedLine;
import org.entente.redline.RedLine.Consequence;
import org.entente.redline.RedLine.Declaration;
import org.entente.redline.Sighting;
import org.entente.redline.Standing;
import org.entente.redline.TrackRecord;

/** The lines that were drawn, how they stand, and what became of what was announced for the case that they are crossed. */
final class LinesPage {
    private static final String ADDRESS = "/lines";
    private static final List<String> RULES = List.of(
            "A state rests on what is known by the day; that nothing is known does not mean that nothing happened.",
            "A consequence that was not seen in the time given may still have been carried out.",
            "Time alone changes nothing: a line that was approached is not intact again by itself.");

    private final Desk desk;

    LinesPage(Desk desk) {
        this.desk = desk;
    }

    private RecordView record() {
        return desk.view().record();
    }

    /** What the page shows. */
    LinesModel model(Context context) {
        new Parameters(context.queryParamMap(), List.of());
        List<Standing> drawn = record().drawn();
        Map<String, Incident> incidents = incidents(drawn);
        return new LinesModel(
                Frame.of(desk, "Red lines", Frame.Section.LINES, Optional.of(foot(drawn))),
                desk.view().curated(),
                notes(),
                drawn.reversed().stream()
                        .map(standing -> item(standing, incidents))
                        .toList(),
                TrackRecord.of(drawn).stream().map(this::track).toList());
    }

    private Frame.Foot foot(List<Standing> drawn) {
        List<Table<?>> tables = RedLineTables.all(drawn);
        return new Frame.Foot(
                citing(),
                ADDRESS + ".json",
                tables.stream()
                        .map(table -> new Frame.Download(
                                table.name(), table.rows().size(), ADDRESS + ".csv?table=" + table.name()))
                        .toList(),
                tables);
    }

    private Citing citing() {
        return desk.cite("red lines", List.of(), Optional.of(Standing.METHOD), ADDRESS, _ -> true);
    }

    /** How the page is cited. */
    Citing citing(Map<String, List<String>> query) {
        new Parameters(query, List.of("table"));
        return citing();
    }

    /** The same to take along. */
    Export export(Context context) {
        new Parameters(context.queryParamMap(), List.of("table"));
        List<Standing> drawn = record().drawn();
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("lines", (long) drawn.size());
        figures.put(
                "crossings",
                drawn.stream()
                        .mapToLong(standing -> standing.crossings().size())
                        .sum());
        drawn.forEach(standing -> figures.merge("lines-" + standing.state().word(), 1L, Long::sum));
        List<String> notes = new ArrayList<>(RULES);
        notes.addAll(notes());
        return new Export(citing(), notes, figures, RedLineTables.all(drawn));
    }

    private List<String> notes() {
        int later = record().redLines().size() - record().drawn().size();
        return later == 0
                ? List.of()
                : List.of(Words.count(later, "line", "lines") + " of the case drawn after "
                        + desk.view().asOf() + "; see what became of it with a later --as-of.");
    }

    private Map<String, Incident> incidents(List<Standing> standings) {
        List<String> keys = standings.stream()
                .flatMap(LinesPage::sightings)
                .map(Sighting::key)
                .distinct()
                .toList();
        return desk.observatory().incidents().list(keys).stream()
                .collect(Collectors.toMap(Incident::key, Function.identity()));
    }

    private static Stream<Sighting> sightings(Standing standing) {
        Stream<Sighting> changes = standing.changes().stream().flatMap(change -> change.evidence().stream());
        Stream<Sighting> crossings = standing.crossings().stream()
                .flatMap(crossing -> Stream.concat(Stream.of(crossing.by()), crossing.consequence().stream()));
        return Stream.of(changes, crossings, standing.perhaps().stream()).flatMap(Function.identity());
    }

    private Item item(Standing standing, Map<String, Incident> incidents) {
        RedLine line = standing.line();
        Declaration declaration = line.declaration();
        return new Item(
                line.id(),
                line.title(),
                standing.state().label(),
                desk.words().actor(declaration.by(), declaration.on()),
                declaration.on(),
                holds(line),
                declaration.words(),
                declaration.source(),
                declaration.incident().map(Address::ofIncident),
                line.consequence().map(consequence -> announced(line, consequence)),
                basis(standing),
                standing.changes().stream()
                        .map(change -> step(change, incidents))
                        .toList(),
                standing.crossings().stream()
                        .map(crossing -> crossed(crossing, incidents))
                        .toList(),
                standing.perhaps().stream().map(one -> seen(one, incidents)).toList());
    }

    private static String holds(RedLine line) {
        return "An act crosses it from " + line.from()
                + line.to().map(last -> " to " + last).orElse(" on");
    }

    private static String announced(RedLine line, Consequence consequence) {
        return consequence.announced()
                + consequence
                        .within()
                        .map(time -> " Looked for until "
                                + Words.count(
                                        DAYS.between(line.from(), line.from().plus(time)), "day", "days")
                                + " after a crossing.")
                        .orElse(" Looked for as long as the record goes.");
    }

    private static String basis(Standing standing) {
        return standing.considered() == 0
                ? "No incident of the kinds that lines ask for is known since it was drawn."
                : "Of the kinds that lines ask for, " + Words.incidents(standing.considered())
                        + (standing.considered() == 1 ? " is" : " are") + " known since it was drawn.";
    }

    private Step step(Change change, Map<String, Incident> incidents) {
        return new Step(
                change.day(),
                change.state().label(),
                change.evidence().stream().map(one -> seen(one, incidents)).toList());
    }

    private Crossed crossed(Crossing crossing, Map<String, Incident> incidents) {
        OptionalLong days = crossing.daysToConsequence();
        return new Crossed(
                seen(crossing.by(), incidents),
                crossing.outcome().label() + (days.isPresent() ? after(days.getAsLong()) : ""),
                crossing.consequence().map(one -> seen(one, incidents)));
    }

    private static String after(long days) {
        return days == 0 ? " on the same day" : " after " + Words.count(days, "day", "days");
    }

    private Seen seen(Sighting sighting, Map<String, Incident> incidents) {
        String text = Optional.ofNullable(incidents.get(sighting.key()))
                .map(this::told)
                .orElse(sighting.key());
        return new Seen(
                sighting.day(),
                text,
                Address.ofIncident(sighting.key()),
                sighting.evidence().word());
    }

    private String told(Incident incident) {
        return incident.text()
                .orElseGet(
                        () -> desk.words().sides(incident) + ": " + desk.words().what(incident.what()));
    }

    private Track track(TrackRecord kept) {
        String days = kept.days().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return new Track(
                desk.words().actor(kept.by(), desk.view().asOf()),
                kept.lines(),
                kept.crossings(),
                Stream.of(Outcome.CARRIED_OUT, Outcome.NOT_SEEN, Outcome.OPEN, Outcome.UNKNOWN, Outcome.NONE_ANNOUNCED)
                        .map(kept::count)
                        .toList(),
                days.isEmpty() ? "none" : days);
    }
}
