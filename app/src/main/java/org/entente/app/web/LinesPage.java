package org.entente.app.web;

import static java.time.temporal.ChronoUnit.DAYS;

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
import org.entente.app.text.Texts;
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
final class LinesPage implements Page {
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
    @Override
    public LinesModel model(Map<String, List<String>> given) {
        new Parameters(given, List.of());
        List<Standing> drawn = record().drawn();
        Map<String, Incident> incidents = incidents(drawn);
        return new LinesModel(
                Frame.of(desk, Texts.text("lines.title"), Section.LINES, Optional.of(foot(drawn))),
                desk.view().curated(),
                notes(),
                drawn.reversed().stream()
                        .map(standing -> item(standing, incidents))
                        .toList(),
                TrackRecord.of(drawn).stream().map(this::track).toList());
    }

    private Frame.Foot foot(List<Standing> drawn) {
        List<Table<?>> tables = RedLineTables.all(drawn);
        return Frame.Foot.of(citing(), ADDRESS, tables);
    }

    private Citing citing() {
        return desk.cite("red lines", List.of(), Optional.of(Standing.METHOD), ADDRESS, _ -> true);
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
                : List.of(Texts.text(
                        "lines.later",
                        Words.count(later, Texts.text("words.line"), Texts.text("words.lines")),
                        desk.view().asOf()));
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
        return line.to()
                .map(last -> Texts.text("lines.holds.between", line.from(), last))
                .orElseGet(() -> Texts.text("lines.holds.from", line.from()));
    }

    private static String announced(RedLine line, Consequence consequence) {
        return consequence
                .within()
                .map(time -> Texts.text(
                        "lines.announced.within",
                        consequence.announced(),
                        Words.days(DAYS.between(line.from(), line.from().plus(time)))))
                .orElseGet(() -> Texts.text("lines.announced.always", consequence.announced()));
    }

    private static String basis(Standing standing) {
        if (standing.considered() == 0) {
            return Texts.text("lines.basis.none");
        }
        String incidents = Words.incidents(standing.considered());
        return standing.considered() == 1
                ? Texts.text("lines.basis.one", incidents)
                : Texts.text("lines.basis.many", incidents);
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
                days.isPresent()
                        ? after(crossing.outcome().label(), days.getAsLong())
                        : crossing.outcome().label(),
                crossing.consequence().map(one -> seen(one, incidents)));
    }

    private static String after(String outcome, long days) {
        return days == 0
                ? Texts.text("lines.crossings.same-day", outcome)
                : Texts.text("lines.crossings.after", outcome, Words.days(days));
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
                days.isEmpty() ? Texts.text("common.none") : days);
    }
}
