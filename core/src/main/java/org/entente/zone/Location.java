package org.entente.zone;

import org.locationtech.jts.geom.Coordinate;

/**
 * Where something is, as closely as that is known: somewhere in the circle around a point.
 *
 * @param latitude degrees north, −90 to 90
 * @param longitude degrees east, −180 to 180
 * @param radiusKm how far from the point it may be, in kilometres, 0 or more
 */
public record Location(double latitude, double longitude, double radiusKm) {
    /** @throws IllegalArgumentException when there is no such point or the radius is negative */
    public Location {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "latitude is from -90 to 90 and longitude from -180 to 180, not " + latitude + ", " + longitude);
        }
        if (!(radiusKm >= 0 && Double.isFinite(radiusKm))) {
            throw new IllegalArgumentException("a radius is 0 km or more, not " + radiusKm);
        }
    }

    /** The distance between the two points on a great circle, in kilometres. */
    public double distanceKm(Location other) {
        return Globe.distanceKm(new Coordinate(longitude, latitude), new Coordinate(other.longitude, other.latitude));
    }
}
