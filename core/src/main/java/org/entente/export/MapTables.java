package org.entente.export;

import static org.entente.export.Column.column;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.incident.Incident;
import org.entente.zone.Location;
import org.entente.zone.Zone;

/** The table of incidents with where they lie. */
public final class MapTables {
    private MapTables() {}

    /** One line an incident. */
    public static Table<Placed> places(List<Placed> placed) {
        return new Table<>(
                "places", Stream.concat(what().stream(), where().stream()).toList(), placed);
    }

    /** One line a zone of the case. */
    public static Table<Zone> zones(List<Zone> zones) {
        return new Table<>(
                "zones",
                List.of(
                        column("zone", "its key, as in the address", Zone::id),
                        column("title", "its name", Zone::title),
                        column("basis", "from what its outline was drawn; empty where not said", Zone::basis),
                        column(
                                "approximate",
                                "how far its edge may be off, in the words of the case; empty where not said",
                                Zone::approximate)),
                zones);
    }

    private static List<Column<Placed>> what() {
        return List.of(
                column(
                        "incident",
                        "key of the incident, as in its address",
                        row -> row.incident().key()),
                column("day", "when it happened (UTC)", row -> row.incident().day()),
                column(
                        "type",
                        "event type (PLOVER)",
                        row -> row.incident().what().type().name()),
                column(
                        "quad",
                        "quad class of the type",
                        row -> row.incident().quad().label()),
                column("place", "name of the place", row -> row.incident().place()));
    }

    private static List<Column<Placed>> where() {
        return List.of(
                column(
                        "latitude",
                        "degrees north; empty where no point is known",
                        row -> row.location().map(Location::latitude)),
                column("longitude", "degrees east", row -> row.location().map(Location::longitude)),
                column(
                        "radius_km",
                        "how far from the point it may lie, in kilometres",
                        row -> row.location().map(Location::radiusKm)),
                column("text", "what happened, in words", row -> row.incident().text()),
                column(
                        "evidence",
                        "curated or machine",
                        row -> row.incident().evidence().word()));
    }

    /** An incident with where it lies, as closely as that is known. */
    public record Placed(Incident incident, Optional<Location> location) {}
}
