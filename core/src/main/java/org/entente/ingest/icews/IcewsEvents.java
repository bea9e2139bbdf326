package org.entente.ingest.icews;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.event.EventVocabulary;
import org.entente.ingest.ActorCells;
import org.entente.ingest.Adapter;
import org.entente.ingest.Cell;
import org.entente.ingest.EventField;
import org.entente.ingest.EventLayout;
import org.entente.ingest.Layout;
import org.entente.ingest.Scope;
import org.entente.ingest.SourceProfile;

/** ICEWS events: tab-separated with a header, countries by name, CAMEO with zeros in front, intensity in the row. */
public final class IcewsEvents {
    /** {@code as: icews}. */
    public static final Adapter ADAPTER = new Adapter("icews", profile(), Adapter.Rows.REPORTS, List.of(layout()));

    private IcewsEvents() {}

    private static SourceProfile profile() {
        return new SourceProfile(
                "ICEWS events",
                "coded by a program from news, 1995 to April 2023, by day",
                new SourceProfile.Work(
                        List.of(
                                "Boschee, Elizabeth",
                                "Lautenschlager, Jennifer",
                                "O'Brien, Sean",
                                "Shellman, Steve",
                                "Starz, James",
                                "Ward, Michael"),
                        2015,
                        "ICEWS Coded Event Data",
                        "Harvard Dataverse",
                        Optional.of("10.7910/DVN/28075"),
                        "https://doi.org/10.7910/DVN/28075"),
                Optional.of("the version of the data set"),
                Optional.empty(),
                "The terms stand with the data set at Harvard Dataverse; cite it.",
                "docs/data/icews.md");
    }

    private static EventLayout layout() {
        Map<EventField, Cell> cells = new EnumMap<>(Map.of(
                EventField.ID, Cell.column("Event ID"),
                EventField.DATE, Cell.column("Event Date"),
                EventField.CAMEO, Cell.column("CAMEO Code"),
                EventField.TEXT, Cell.column("Event Text"),
                EventField.WEIGHT, Cell.column("Intensity"),
                EventField.PUBLISHER, Cell.column("Publisher"),
                EventField.STORY, Cell.column("Story ID")));
        cells.putAll(Map.of(
                EventField.PLACE, Cell.firstOf("City", "District", "Province", "Country"),
                EventField.COUNTRY, Cell.column("Country"),
                EventField.LATITUDE, Cell.column("Latitude"),
                EventField.LONGITUDE, Cell.column("Longitude")));
        return new EventLayout(
                "ICEWS events",
                "icews:",
                Layout.Shape.named(Optional.of('\t'), false),
                actor("Source"),
                actor("Target"),
                cells,
                new Layout.Traits(true, false, "NA", Scope.WORLD, Optional.of(EventVocabulary.ICEWS_WEIGHTS)));
    }

    private static ActorCells actor(String name) {
        return new ActorCells(
                ActorCells.Notation.NAMES,
                Optional.of(Cell.column(name + " Country")),
                Optional.of(Cell.column(name + " Name")),
                List.of(Cell.column(name + " Sectors")),
                Optional.of(Cell.column(name + " Name")));
    }
}
