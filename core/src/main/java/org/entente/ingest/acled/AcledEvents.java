package org.entente.ingest.acled;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.ingest.ActorCells;
import org.entente.ingest.Adapter;
import org.entente.ingest.Cell;
import org.entente.ingest.EventField;
import org.entente.ingest.EventLayout;
import org.entente.ingest.Layout;
import org.entente.ingest.Scope;
import org.entente.ingest.SourceProfile;

/**
 * ACLED: actor1 and actor2 imply no direction. Actors are written as {@code Military Forces of Syria (2000-)}; the state in
 * that name is looked for, else the actor stays unknown.
 */
public final class AcledEvents {
    /** {@code as: acled}. */
    public static final Adapter ADAPTER = new Adapter("acled", profile(), Adapter.Rows.HAPPENINGS, List.of(layout()));

    private AcledEvents() {}

    private static SourceProfile profile() {
        return new SourceProfile(
                "ACLED",
                "political violence and protest, coded by people; bring your own export",
                new SourceProfile.Work(
                        List.of("Raleigh, Clionadh", "Kishi, Roudabeh", "Linke, Andrew"),
                        2023,
                        "Political instability patterns are obscured by conflict dataset scope conditions, sources, and"
                                + " coding choices",
                        "Humanities and Social Sciences Communications 10, 74",
                        Optional.of("10.1057/s41599-023-01559-4"),
                        "https://acleddata.com/"),
                Optional.of("the day of your own export, where it is another than the day of access given here"),
                Optional.of("Armed Conflict Location & Event Data (ACLED), https://acleddata.com/"),
                "Raw rows may not be handed on, nor may a data set or platform that competes with ACLED be built on"
                        + " them; whoever uses ACLED must name it beside every figure.",
                "docs/data/acled.md");
    }

    private static EventLayout layout() {
        Map<EventField, Cell> cells = new EnumMap<>(Map.of(
                EventField.ID, Cell.column("event_id_cnty"),
                EventField.DATE, Cell.column("event_date"),
                EventField.ACLED, Cell.column("sub_event_type"),
                EventField.TEXT, Cell.column("notes"),
                EventField.PUBLISHER, Cell.column("source"),
                EventField.FATALITIES, Cell.column("fatalities")));
        cells.putAll(Map.of(
                EventField.PLACE, Cell.firstOf("location", "admin3", "admin2", "admin1", "country"),
                EventField.COUNTRY, Cell.column("country"),
                EventField.PRECISION, Cell.column("geo_precision"),
                EventField.LATITUDE, Cell.column("latitude"),
                EventField.LONGITUDE, Cell.column("longitude")));
        return new EventLayout(
                "ACLED export",
                "acled:",
                Layout.Shape.named(Optional.empty(), true),
                actor("actor1"),
                actor("actor2"),
                cells,
                new Layout.Traits(false, true, "", Scope.SELECTION, Optional.empty()));
    }

    private static ActorCells actor(String column) {
        return new ActorCells(
                ActorCells.Notation.NAMES,
                Optional.empty(),
                Optional.of(new Cell.FirstOf(List.of(
                        new Cell.Extract(Cell.column(column), "^(?:Military|Police) Forces of ([^(]*?)(?: \\(.*)?$"),
                        Cell.column(column)))),
                List.of(),
                Optional.of(Cell.column(column)));
    }
}
