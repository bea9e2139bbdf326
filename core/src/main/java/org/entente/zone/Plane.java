package org.entente.zone;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.impl.CoordinateArraySequence;
import org.locationtech.jts.geom.util.GeometryTransformer;

/**
 * A plane in kilometres that touches the globe at a point: the azimuthal equidistant projection (Snyder 1987, pages 191–197).
 * Distances and bearings from the point are those on the sphere, so that the point's distance from a shape is right
 * whichever way it lies, across the antimeridian and at the poles too.
 */
final class Plane {
    /** The earth's mean radius (IUGG). A length on the sphere differs from one on the ellipsoid by at most 0.6 %. */
    static final double EARTH_RADIUS_KM = 6371.0088;

    private final double latitude;
    private final double longitude;

    /** The plane that touches at a point, in degrees. */
    Plane(double latitude, double longitude) {
        this.latitude = Math.toRadians(latitude);
        this.longitude = Math.toRadians(longitude);
    }

    /** Where a point of the globe, longitude and latitude in degrees, lies on the plane, in kilometres east and north. */
    Coordinate onto(Coordinate globe) {
        double north = Math.toRadians(globe.y);
        double east = Math.toRadians(globe.x) - longitude;
        double x = Math.cos(north) * Math.sin(east);
        double y = Math.cos(latitude) * Math.sin(north) - Math.sin(latitude) * Math.cos(north) * Math.cos(east);
        double z = Math.sin(latitude) * Math.sin(north) + Math.cos(latitude) * Math.cos(north) * Math.cos(east);
        double length = Math.hypot(x, y);
        double scale = length == 0 ? 0 : EARTH_RADIUS_KM * Math.atan2(length, z) / length;
        return new Coordinate(x * scale, y * scale);
    }

    /** The point of the globe that lies there, longitude and latitude in degrees. */
    Coordinate back(Coordinate plane) {
        double length = Math.hypot(plane.x, plane.y);
        if (length == 0) {
            return new Coordinate(Math.toDegrees(longitude), Math.toDegrees(latitude));
        }
        double angle = length / EARTH_RADIUS_KM;
        double sine = Math.cos(angle) * Math.sin(latitude) + plane.y * Math.sin(angle) * Math.cos(latitude) / length;
        double east = Math.atan2(
                plane.x * Math.sin(angle),
                length * Math.cos(latitude) * Math.cos(angle) - plane.y * Math.sin(latitude) * Math.sin(angle));
        double degrees = Math.toDegrees(longitude + east);
        return new Coordinate(Math.IEEEremainder(degrees, 360), Math.toDegrees(Math.asin(Math.clamp(sine, -1, 1))));
    }

    /** A shape of the globe on the plane. */
    Geometry onto(Geometry globe) {
        return new GeometryTransformer() {
            @Override
            protected CoordinateSequence transformCoordinates(CoordinateSequence coordinates, Geometry parent) {
                Coordinate[] moved = new Coordinate[coordinates.size()];
                for (int i = 0; i < moved.length; i++) {
                    moved[i] = onto(coordinates.getCoordinate(i));
                }
                return new CoordinateArraySequence(moved);
            }
        }.transform(globe);
    }
}
