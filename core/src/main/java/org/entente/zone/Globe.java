package org.entente.zone;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.impl.CoordinateArraySequence;
import org.locationtech.jts.geom.util.GeometryTransformer;

/** Lengths and middles on the sphere. Coordinates are longitude and latitude in degrees. */
final class Globe {
    /** Edges are cut into pieces of this length at most, so that a piece is as good as straight on any near plane. */
    private static final double PIECE_KM = 10;

    private Globe() {}

    /** The distance on a great circle, in kilometres. */
    static double distanceKm(Coordinate one, Coordinate other) {
        Coordinate seen = new Plane(one.y, one.x).onto(other);
        return Math.hypot(seen.x, seen.y);
    }

    /** The middle of a shape's corners. */
    static Coordinate middle(Geometry shape) {
        double x = 0;
        double y = 0;
        double z = 0;
        for (Coordinate corner : shape.getCoordinates()) {
            double north = Math.toRadians(corner.y);
            double east = Math.toRadians(corner.x);
            x += Math.cos(north) * Math.cos(east);
            y += Math.cos(north) * Math.sin(east);
            z += Math.sin(north);
        }
        return new Coordinate(Math.toDegrees(Math.atan2(y, x)), Math.toDegrees(Math.atan2(z, Math.hypot(x, y))));
    }

    /** The distance of the corner that lies furthest from a point, in kilometres. */
    static double reachKm(Geometry shape, Coordinate from) {
        double reach = 0;
        for (Coordinate corner : shape.getCoordinates()) {
            reach = Math.max(reach, distanceKm(from, corner));
        }
        return reach;
    }

    /** The same shape with its edges cut into short pieces along great circles, which go the shorter way round the globe. */
    static Geometry inPieces(Geometry shape) {
        return new GeometryTransformer() {
            @Override
            protected CoordinateSequence transformCoordinates(CoordinateSequence corners, Geometry parent) {
                List<Coordinate> points = new ArrayList<>();
                points.add(corners.getCoordinate(0));
                for (int i = 1; i < corners.size(); i++) {
                    cut(corners.getCoordinate(i - 1), corners.getCoordinate(i), points);
                }
                return new CoordinateArraySequence(points.toArray(Coordinate[]::new));
            }
        }.transform(shape);
    }

    private static void cut(Coordinate from, Coordinate to, List<Coordinate> points) {
        Plane plane = new Plane(from.y, from.x);
        Coordinate end = plane.onto(to);
        int pieces = (int) Math.ceil(Math.hypot(end.x, end.y) / PIECE_KM);
        for (int i = 1; i < pieces; i++) {
            double share = (double) i / pieces;
            points.add(plane.back(new Coordinate(end.x * share, end.y * share)));
        }
        points.add(to);
    }
}
