package org.entente.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.entente.ingest.Adapters;
import org.entente.zone.Location;
import org.jspecify.annotations.Nullable;

/**
 * Where an event's row places it. Each source has a scale of its own for how precise a point is; here each grade becomes the
 * distance beyond which nothing of such a place lies. docs/methods/zones.md has the table.
 */
final class LocationRow {
    /** A person who writes coordinates means the spot. */
    private static final double BY_HAND_KM = 1;

    private static final double EXACT_KM = 3;
    private static final double TOWN_KM = 10;
    private static final double NEAR_TOWN_KM = 25;
    private static final double PART_OF_REGION_KM = 50;
    private static final double DISTRICT_KM = 100;

    /** No province of any state reaches further from its middle. */
    private static final double PROVINCE_KM = 1600;

    /** What {@link #read} reads, of an event {@code e}, beside the adapter of its file. */
    static final String COLUMNS = "e.latitude, e.longitude, e.place, e.place_country, e.place_precision";

    private LocationRow() {}

    /** Empty when the row has no point, or one that stands for a country or less. */
    static Optional<Location> read(ResultSet row) throws SQLException {
        Double latitude = row.getObject("latitude", Double.class);
        Double longitude = row.getObject("longitude", Double.class);
        if (latitude == null || longitude == null || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            return Optional.empty();
        }
        String place = row.getString("place");
        boolean country = place != null && place.equals(row.getString("place_country"));
        return radiusKm(row.getString("adapter"), row.getString("place_precision"), country)
                .map(km -> new Location(latitude, longitude, km));
    }

    private static Optional<Double> radiusKm(String adapter, @Nullable String precision, boolean country) {
        String grade = precision == null ? "" : precision;
        return switch (adapter) {
            case Adapters.TABLE -> Optional.of(BY_HAND_KM);
            case "gdelt" -> gdelt(grade);
            case "ucdp" -> ucdp(grade);
            case "acled" -> acled(grade);
            default -> country ? Optional.empty() : Optional.of(PROVINCE_KM);
        };
    }

    private static Optional<Double> gdelt(String grade) {
        return switch (grade) {
            case "3", "4" -> Optional.of(TOWN_KM);
            case "2", "5" -> Optional.of(PROVINCE_KM);
            default -> Optional.empty();
        };
    }

    private static Optional<Double> ucdp(String grade) {
        return switch (grade) {
            case "1" -> Optional.of(EXACT_KM);
            case "2" -> Optional.of(NEAR_TOWN_KM);
            case "3" -> Optional.of(DISTRICT_KM);
            case "4" -> Optional.of(PROVINCE_KM);
            default -> Optional.empty();
        };
    }

    private static Optional<Double> acled(String grade) {
        return switch (grade) {
            case "1" -> Optional.of(TOWN_KM);
            case "2" -> Optional.of(PART_OF_REGION_KM);
            case "3" -> Optional.of(PROVINCE_KM);
            default -> Optional.empty();
        };
    }
}
