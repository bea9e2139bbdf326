package org.entente.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.chart.GroundMap;
import org.entente.app.text.Texts;
import org.entente.app.web.MapModel.Ground;
import org.entente.app.web.MapModel.Link;
import org.entente.app.web.MapModel.Mark;
import org.entente.app.web.RelationModel.Choice;
import org.entente.condition.Terrain;
import org.entente.event.Quad;
import org.entente.export.Citing;
import org.entente.export.Export;
import org.entente.export.MapTables;
import org.entente.export.MapTables.Placed;
import org.entente.export.Table;
import org.entente.incident.Incident;
import org.entente.incident.IncidentSearch;
import org.entente.incident.IncidentSearch.Found;
import org.entente.situation.Places;
import org.entente.zone.Location;
import org.entente.zone.Zone;
import org.entente.zone.Zone.Corner;
import org.entente.zone.Zones;

/** Where incidents happened, as closely as that is known, among the zones of the case. */
final class MapPage implements Page {
    private static final String ADDRESS = "/map";
    private static final String AREA = "area";
    private static final Map<String, Boolean> AREAS = RelationParameters.words(List.of(true, false), MapPage::area);
    private static final double PRECISE_KM = 10;
    private static final int MOST = 20_000;
    private static final int LISTED = 20;
    private static final int MOST_LINES = 200;
    private static final double HUNDREDTHS = 100;
    private static final List<String> NOTES = List.of(
            "Coasts and borders are those of Natural Earth, simplified; nothing is claimed by them.",
            "A point known within ten kilometres is precise; a vague one is the middle of a circle in which it may lie anywhere.");

    private final Desk desk;
    private final Terrain terrain = new Terrain(Zones.NONE, Places.shipped());

    MapPage(Desk desk) {
        this.desk = desk;
    }

    /** What an address asks for; {@code ground} is true for the ground of the case's zones alone. */
    private record State(EvidenceQuery query, boolean ground) {
        Address address(String path) {
            return query.turn(1).address(path).with(AREA, ground ? "zones" : "all");
        }
    }

    @Override
    public List<Table<?>> takeout() {
        return List.of();
    }

    @Override
    public List<Parameter> parameters() {
        Parameter area = Parameter.words(
                        AREA, "the ground of the case's zones, or everything found; drawing only", AREAS.keySet())
                .usually(area(!zones().isEmpty()));
        return Stream.concat(
                        new EvidenceParameters(desk.view()).narrowing().stream(),
                        Stream.of(area, EvidenceParameters.order(), new RelationParameters(desk.view()).asOf()))
                .toList();
    }

    private State state(Map<String, List<String>> query) {
        Parameters known = new Parameters(
                query,
                Stream.concat(parameters().stream(), Stream.of(Parameter.TABLE)).toList());
        boolean zones = !zones().isEmpty();
        boolean ground = known.oneOf(AREA, AREAS).orElse(zones);
        Map<String, List<String>> rest = new LinkedHashMap<>(query);
        rest.remove(AREA);
        return new State(new EvidenceParameters(desk.view()).read(rest), ground && zones);
    }

    private static String area(boolean ground) {
        return ground ? "zones" : "all";
    }

    private List<Zone> zones() {
        return desk.view().caseFile().record().zones().list();
    }

    /** The first of them, in the order asked for, where there are too many for a map. */
    private Found find(State state) {
        IncidentSearch search = state.query().search(desk.audit().journal().touched());
        return desk.observatory().incidents().search(search, 0, MOST);
    }

    private List<Placed> placed(Found found) {
        return found.incidents().stream()
                .map(incident -> new Placed(incident, terrain.location(incident)))
                .toList();
    }

    /** What the page shows. */
    @Override
    public MapModel model(Map<String, List<String>> given) {
        State state = state(given);
        Found found = find(state);
        List<Placed> placed = placed(found);
        GroundMap map = GroundMap.around(corners(state, placed), zones());
        List<Mark> marks = marks(placed, map);
        return new MapModel(
                Frame.of(desk, Texts.text("map.title"), Section.MAP, Optional.of(foot(state, placed))),
                lead(state, found.total(), placed, marks),
                new EvidenceForm(desk, state.query()),
                List.of(
                        new Choice("zones", Texts.text("map.area.zones"), state.ground()),
                        new Choice("all", Texts.text("map.area.all"), !state.ground())),
                map,
                zones().stream().map(this::ground).toList(),
                marks,
                Math.min(marks.size(), MOST_LINES));
    }

    private List<Corner> corners(State state, List<Placed> placed) {
        Stream<Corner> zones =
                zones().stream().flatMap(zone -> zone.outline().stream()).flatMap(List::stream);
        return state.ground()
                ? zones.toList()
                : Stream.concat(
                                zones,
                                placed.stream()
                                        .flatMap(one -> one.location().stream())
                                        .map(at -> new Corner(at.longitude(), at.latitude())))
                        .toList();
    }

    private static List<String> lead(State state, long total, List<Placed> placed, List<Mark> marks) {
        long known = placed.stream().filter(one -> one.location().isPresent()).count();
        long drawn = marks.stream().filter(Mark::drawn).mapToLong(Mark::total).sum();
        String where = Texts.text(
                "map.lead.where",
                Words.thousands(drawn),
                Words.thousands(known - drawn),
                Words.thousands(placed.size() - known));
        if (total <= placed.size()) {
            return List.of(Texts.text("map.lead.all", Words.incidents(total), where));
        }
        String shown = Words.thousands(placed.size());
        return List.of(
                state.query().oldestFirst()
                        ? Texts.text("map.lead.oldest", shown, Words.thousands(total), where)
                        : Texts.text("map.lead.newest", shown, Words.thousands(total), where));
    }

    /** One spot and one class. */
    private record Spot(long north, long east, double km, Quad quad) {
        static Spot of(Placed one, Location at) {
            return new Spot(
                    Math.round(at.latitude() * HUNDREDTHS),
                    Math.round(at.longitude() * HUNDREDTHS),
                    at.radiusKm(),
                    one.incident().quad());
        }
    }

    private List<Mark> marks(List<Placed> placed, GroundMap map) {
        Map<Spot, List<Incident>> spots = new LinkedHashMap<>();
        placed.forEach(one -> one.location()
                .ifPresent(at -> spots.computeIfAbsent(Spot.of(one, at), _ -> new ArrayList<>())
                        .add(one.incident())));
        List<Mark> marks = new ArrayList<>();
        spots.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .forEach(entry -> marks.add(mark(marks.size() + 1, entry.getKey(), entry.getValue(), map)));
        return marks;
    }

    private Mark mark(int number, Spot spot, List<Incident> incidents, GroundMap map) {
        double north = spot.north() / HUNDREDTHS;
        double east = spot.east() / HUNDREDTHS;
        double r = Math.round(Math.min(14, 4 + 1.5 * Math.sqrt(incidents.size())) * 10) / 10.0;
        String names = incidents.stream()
                .flatMap(incident -> incident.place().stream())
                .distinct()
                .limit(3)
                .collect(Collectors.joining("; "));
        return new Mark(
                "mark-" + number,
                map.shows(east, north),
                map.x(east),
                map.y(north),
                GroundMap.sign(spot.quad(), r),
                RelationParameters.word(spot.quad()),
                spot.km() <= PRECISE_KM,
                names.isEmpty() ? Texts.text("map.places.no-name") : names,
                north + ", " + east,
                spot.km() <= PRECISE_KM
                        ? Texts.text("map.places.within", Math.round(spot.km()))
                        : Texts.text("map.places.vague", Math.round(spot.km())),
                spot.quad().label(),
                incidents.size(),
                incidents.stream().limit(LISTED).map(this::link).toList());
    }

    private Ground ground(Zone zone) {
        return new Ground(
                zone.title(),
                new Address(EvidencePage.ADDRESS).with("zone", zone.id()).toString(),
                zone.basis()
                                .map(basis -> Texts.text("map.zones.outline", basis))
                                .orElseGet(() -> Texts.text("map.zones.no-outline"))
                        + " "
                        + zone.approximate()
                                .map(how -> Texts.text("map.zones.how-approximate", how))
                                .orElseGet(() -> Texts.text("map.zones.edge-unknown")));
    }

    private Link link(Incident incident) {
        return new Link(
                incident.day().toString(),
                incident.text()
                        .orElseGet(() -> desk.words().sides(incident) + ": "
                                + desk.words().what(incident.what())),
                Address.ofIncident(incident.key()));
    }

    private Frame.Foot foot(State state, List<Placed> placed) {
        return new Frame.Foot(
                citing(state),
                state.address(ADDRESS + ".json").toString(),
                List.of(download(state, "places", placed.size()), download(state, "zones", zones().size())),
                List.of(MapTables.places(List.of()), MapTables.zones(List.of())));
    }

    private static Frame.Download download(State state, String table, int rows) {
        return new Frame.Download(
                table,
                rows,
                state.address(ADDRESS + ".csv").with("table", table).toString());
    }

    private Citing citing(State state) {
        return desk.cite(
                "map",
                state.query().narrowing(desk),
                Optional.empty(),
                state.address(ADDRESS).toString(),
                file -> state.query()
                        .evidence()
                        .map(one -> file.evidence().equals(one.word()))
                        .orElse(true));
    }

    /** How the state that a query asks for is cited. */
    @Override
    public Citing citing(Map<String, List<String>> query) {
        return citing(state(query));
    }

    /** All that was found with where it lies, to take along. */
    @Override
    public Export export(Map<String, List<String>> given) {
        State state = state(given);
        Found found = find(state);
        List<Placed> placed = placed(found);
        long known = placed.stream().filter(one -> one.location().isPresent()).count();
        return new Export(
                citing(state),
                NOTES,
                Map.of("incidents", found.total(), "listed", (long) placed.size(), "with-a-point", known),
                List.of(MapTables.places(placed), MapTables.zones(zones())));
    }
}
