package org.entente.ingest.ucdp;

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
 * UCDP GED: each record a violent event with at least one death. Sides are not in the order of who acts, so records belong to
 * no direction. Days stand as 2016-01-01 or as 1/22/2014 12:00:00 AM, both occur in one file.
 */
public final class UcdpEvents {
    /** {@code as: ucdp}. */
    public static final Adapter ADAPTER =
            new Adapter("ucdp", profile(), Adapter.Rows.HAPPENINGS, List.of(layout(true), layout(false)));

    private UcdpEvents() {}

    private static SourceProfile profile() {
        return new SourceProfile(
                "UCDP GED",
                "deaths in organised violence, coded by people, from 1989, by event",
                new SourceProfile.Work(
                        List.of("Sundberg, Ralph", "Melander, Erik"),
                        2013,
                        "Introducing the UCDP Georeferenced Event Dataset",
                        "Journal of Peace Research 50(4), 523–532",
                        Optional.of("10.1177/0022343313484347"),
                        "https://ucdp.uu.se/downloads/"),
                Optional.of("the version of the data set, and the paper that its release names"),
                Optional.empty(),
                "CC BY 4.0.",
                "docs/data/ucdp.md");
    }

    private static EventLayout layout(boolean numberOfSideA) {
        Map<EventField, Cell> cells = new EnumMap<>(Map.of(
                EventField.ID, Cell.column("id"),
                EventField.DATE, new Cell.Before(Cell.column("date_start"), " "),
                EventField.TYPE, new Cell.Constant("ASSAULT"),
                EventField.TEXT, Cell.column("dyad_name"),
                EventField.PUBLISHER, Cell.column("source_office"),
                EventField.DOCUMENT, Cell.column("source_article"),
                EventField.FATALITIES, Cell.column("best")));
        cells.putAll(Map.of(
                EventField.PLACE, Cell.firstOf("where_coordinates", "adm_2", "adm_1", "country"),
                EventField.COUNTRY, Cell.column("country"),
                EventField.PRECISION, Cell.column("where_prec"),
                EventField.LATITUDE, Cell.column("latitude"),
                EventField.LONGITUDE, Cell.column("longitude")));
        return new EventLayout(
                "UCDP GED",
                "ucdp:",
                Layout.Shape.named(Optional.of(','), true),
                side("side_a", numberOfSideA ? Optional.of(Cell.column("gwnoa")) : Optional.empty()),
                side("side_b", Optional.of(Cell.column("gwnob"))),
                cells,
                new Layout.Traits(false, false, "", Scope.SELECTION, Optional.empty()));
    }

    private static ActorCells side(String name, Optional<Cell> number) {
        return new ActorCells(
                ActorCells.Notation.GLEDITSCH_WARD,
                number,
                Optional.of(new Cell.FirstOf(
                        List.of(new Cell.Extract(Cell.column(name), "^Government of (.*)$"), Cell.column(name)))),
                List.of(),
                Optional.of(Cell.column(name)));
    }
}
