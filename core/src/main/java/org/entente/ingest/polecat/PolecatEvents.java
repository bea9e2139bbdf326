package org.entente.ingest.polecat;

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
 * POLECAT events: tab-separated, bound by header because columns come and go between years; {@code None} stands for absent,
 * several values are joined with {@code ; }. A line with more fields than the header is read as far as the header goes.
 */
public final class PolecatEvents {
    /** {@code as: polecat}. Newer files call the intensity otherwise. */
    public static final Adapter ADAPTER = new Adapter(
            "polecat", profile(), Adapter.Rows.REPORTS, List.of(layout("Event Intensity"), layout("Intensity")));

    private PolecatEvents() {}

    private static SourceProfile profile() {
        return new SourceProfile(
                "POLECAT events",
                "coded by a program from news in several languages, from 2018, by week",
                new SourceProfile.Work(
                        List.of(
                                "Scarborough, Grace I.",
                                "Bagozzi, Benjamin E.",
                                "Beger, Andreas",
                                "Berrie, John",
                                "Halterman, Andrew",
                                "Schrodt, Philip A.",
                                "Spivey, Jevon"),
                        2023,
                        "POLECAT Weekly Data",
                        "Harvard Dataverse",
                        Optional.of("10.7910/DVN/AJGVIT"),
                        "https://doi.org/10.7910/DVN/AJGVIT"),
                Optional.of("the version of the data set"),
                Optional.empty(),
                "The terms stand with the data set at Harvard Dataverse; cite it.",
                "docs/data/polecat.md");
    }

    private static EventLayout layout(String intensity) {
        Map<EventField, Cell> cells = new EnumMap<>(Map.of(
                EventField.ID, Cell.column("Event ID"),
                EventField.DATE, Cell.column("Event Date"),
                EventField.TYPE, Cell.column("Event Type"),
                EventField.MODE, Cell.column("Event Mode"),
                EventField.WEIGHT, Cell.column(intensity),
                EventField.PUBLISHER, Cell.column("Source"),
                EventField.ADDED, Cell.column("Publication Date")));
        cells.putAll(Map.of(
                EventField.PLACE, Cell.firstOf("Placename", "City", "District", "Province", "Country"),
                EventField.COUNTRY, Cell.column("Country"),
                EventField.LATITUDE, Cell.column("Latitude"),
                EventField.LONGITUDE, Cell.column("Longitude")));
        return new EventLayout(
                "POLECAT events",
                "polecat:",
                new Layout.Shape(Optional.of('\t'), false, List.of(), 0, true),
                actor("Actor"),
                actor("Recipient"),
                cells,
                new Layout.Traits(true, false, "None", Scope.WORLD, Optional.empty()));
    }

    private static ActorCells actor(String name) {
        return new ActorCells(
                ActorCells.Notation.CAMEO,
                Optional.of(Cell.column(name + " Country")),
                Optional.of(Cell.column(name + " Name")),
                List.of(Cell.column(name.equals("Actor") ? "Primary Actor Sector" : "Primary Recipient Sector")),
                Optional.of(Cell.column(name + " Name Raw")));
    }
}
