package org.entente.ingest.gdelt;

import java.time.LocalDate;
import java.util.ArrayList;
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

/** GDELT events. */
public final class GdeltEvents {
    /** Until then events were taken up in bulk, years after their day. */
    private static final LocalDate DAILY_FEED = LocalDate.of(2013, 4, 1);

    static final String PREFIX = "gdelt:";

    private static final Layout.Traits TRAITS =
            new Layout.Traits(true, false, "", Scope.SELECTION, Optional.of(EventVocabulary.GDELT_WEIGHTS));

    /** {@code as: gdelt}. */
    public static final Adapter ADAPTER =
            new Adapter("gdelt", profile(), Adapter.Rows.REPORTS, List.of(version2(), version1(), extract()));

    /** How a fetch names the files of days, of which it keeps only the rows that name a case's actors. */
    public static final String FETCHED_DAY = "\\d{8}(\\.so-far)?\\.export\\.CSV\\.gz";

    private static final String ADDED = "DATEADDED";

    private GdeltEvents() {}

    static SourceProfile profile() {
        return new SourceProfile(
                "GDELT events",
                "coded by a program from the world's news, every quarter of an hour since February 2015",
                new SourceProfile.Work(
                        List.of("Leetaru, Kalev", "Schrodt, Philip A."),
                        2013,
                        "GDELT: Global Data on Events, Language and Tone, 1979–2012",
                        "International Studies Association Annual Convention, San Francisco",
                        Optional.empty(),
                        "https://www.gdeltproject.org/"),
                Optional.empty(),
                Optional.of("The GDELT Project, https://www.gdeltproject.org/"),
                "Free for any use and to hand on, with a citation of the GDELT Project and a link to it. The articles to"
                        + " which rows link belong to their publishers.",
                "docs/data/gdelt.md");
    }

    private static Layout version2() {
        Scope scope = new Scope(true, Optional.of(FETCHED_DAY), true, Optional.of(DAILY_FEED));
        return layout("GDELT events 2.0", columns(true), 0, scope);
    }

    /** Files to March 2013 have no address; both kinds of line occur in one file. */
    private static Layout version1() {
        Scope scope = new Scope(true, Optional.empty(), false, Optional.of(DAILY_FEED));
        return layout("GDELT events 1.0", columns(false), 1, scope);
    }

    /** The columns in the codebook's order; 2.0 has second-level administrative codes. */
    private static List<String> columns(boolean secondLevel) {
        List<String> columns =
                new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
        for (String actor : List.of("Actor1", "Actor2")) {
            for (String part : List.of(
                    "Code",
                    "Name",
                    "CountryCode",
                    "KnownGroupCode",
                    "EthnicCode",
                    "Religion1Code",
                    "Religion2Code",
                    "Type1Code",
                    "Type2Code",
                    "Type3Code")) {
                columns.add(actor + part);
            }
        }
        columns.addAll(List.of(
                "IsRootEvent",
                "EventCode",
                "EventBaseCode",
                "EventRootCode",
                "QuadClass",
                "GoldsteinScale",
                "NumMentions",
                "NumSources",
                "NumArticles",
                "AvgTone"));
        for (String place : List.of("Actor1Geo_", "Actor2Geo_", "ActionGeo_")) {
            columns.addAll(List.of(place + "Type", place + "Fullname", place + "CountryCode", place + "ADM1Code"));
            if (secondLevel) {
                columns.add(place + "ADM2Code");
            }
            columns.addAll(List.of(place + "Lat", place + "Long", place + "FeatureID"));
        }
        columns.addAll(List.of(ADDED, "SOURCEURL"));
        return columns;
    }

    private static EventLayout layout(String name, List<String> columns, int optional, Scope scope) {
        Map<EventField, Cell> cells = new EnumMap<>(Map.of(
                EventField.ID, Cell.column("GLOBALEVENTID"),
                EventField.DATE, Cell.column("SQLDATE"),
                EventField.CAMEO, Cell.column("EventCode"),
                EventField.WEIGHT, Cell.column("GoldsteinScale"),
                EventField.QUAD, Cell.column("QuadClass"),
                EventField.ROOT, Cell.column("IsRootEvent"),
                EventField.ARTICLES, Cell.column("NumArticles"),
                EventField.ADDED, Cell.column(ADDED)));
        cells.putAll(Map.of(
                EventField.URL, Cell.column("SOURCEURL"),
                EventField.PLACE, Cell.column("ActionGeo_Fullname"),
                EventField.PRECISION, Cell.column("ActionGeo_Type"),
                EventField.COUNTRY, Cell.column("ActionGeo_CountryCode"),
                EventField.LATITUDE, Cell.column("ActionGeo_Lat"),
                EventField.LONGITUDE, Cell.column("ActionGeo_Long")));
        return new EventLayout(
                name,
                PREFIX,
                new Layout.Shape(Optional.of('\t'), false, columns, optional, false),
                actor("Actor1"),
                actor("Actor2"),
                cells,
                TRAITS.of(scope));
    }

    private static ActorCells actor(String name) {
        return new ActorCells(
                ActorCells.Notation.CAMEO,
                Optional.of(Cell.column(name + "CountryCode")),
                Optional.of(Cell.column(name + "KnownGroupCode")),
                List.of(Cell.column(name + "Type1Code"), Cell.column(name + "Type2Code")),
                Optional.of(Cell.column(name + "Name")));
    }

    /**
     * Headered, comma-separated extracts of 2.0 that circulate with names of their own. Those of the place are wrong there:
     * what is called the type of a mention is the kind of the place.
     */
    private static Layout extract() {
        Map<EventField, Cell> cells = new EnumMap<>(Map.of(
                EventField.ID, Cell.column("Global_Event_ID"),
                EventField.DATE, Cell.column("Day"),
                EventField.CAMEO, Cell.column("Event_Code"),
                EventField.WEIGHT, Cell.column("Goldstein_Scale"),
                EventField.QUAD, Cell.column("Quad_Class"),
                EventField.ROOT, Cell.column("Is_Root_Event"),
                EventField.ARTICLES, Cell.column("Num_Articles"),
                EventField.ADDED, Cell.column("Date_Added"),
                EventField.URL, Cell.column("Source_URL")));
        cells.putAll(Map.of(
                EventField.PLACE, Cell.column("ST_PR_CNTRY"),
                EventField.PRECISION, Cell.column("Mention_Type"),
                EventField.COUNTRY, Cell.column("Country"),
                EventField.LATITUDE, Cell.column("Lat_Extra"),
                EventField.LONGITUDE, Cell.column("Long_Extra")));
        return new EventLayout(
                "GDELT extract",
                PREFIX,
                Layout.Shape.named(Optional.of(','), true),
                extractActor("Actor_1", "Actor_1_Known_Group_Code"),
                extractActor("Actor_2", "Actor_2_Know_Group_Code"),
                cells,
                TRAITS.of(new Scope(false, Optional.empty(), false, Optional.of(DAILY_FEED))));
    }

    private static ActorCells extractActor(String name, String group) {
        return new ActorCells(
                ActorCells.Notation.CAMEO,
                Optional.of(Cell.column(name + "_Country_ABBR")),
                Optional.of(Cell.column(group)),
                List.of(Cell.column(name + "_Role"), Cell.column(name + "_Role2")),
                Optional.of(Cell.column(name + "_Name")));
    }
}
