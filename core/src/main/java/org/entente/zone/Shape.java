package org.entente.zone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** The ground that a zone covers: all points in a shape or no further from it than a margin. Unchanging. */
public final class Shape {
    /** A zone reaches no further from its middle; planes would be bent too much. */
    static final double MOST_KM = 5000;

    private final Geometry globe;
    private final double marginKm;
    private final Coordinate middle;
    private final double reachKm;

    private Shape(Geometry globe, double marginKm, Coordinate middle) {
        this.globe = Globe.inPieces(globe);
        this.marginKm = marginKm;
        this.middle = middle;
        this.reachKm = Globe.reachKm(globe, middle);
    }

    /**
     * A shape of the globe with a margin.
     *
     * @param globe longitude and latitude in degrees
     * @throws ZoneException when a polygon crosses itself, or the shape reaches too far
     */
    static Shape of(Geometry globe, double marginKm) throws ZoneException {
        Coordinate middle = Globe.middle(globe);
        Shape shape = new Shape(globe, marginKm, middle);
        if (shape.reachKm + marginKm > MOST_KM) {
            throw new ZoneException(String.format(
                    Locale.ROOT,
                    "the zone reaches %.0f km from its middle; it may reach %.0f, so cut it in two",
                    shape.reachKm + marginKm,
                    MOST_KM));
        }
        Plane plane = new Plane(middle.y, middle.x);
        TopologyValidationError wrong = new IsValidOp(plane.onto(globe)).getValidationError();
        if (wrong != null) {
            Coordinate at = plane.back(wrong.getCoordinate());
            throw new ZoneException(String.format(
                    Locale.ROOT,
                    "the polygon %s at longitude %.4f, latitude %.4f; draw its corners in order round the edge",
                    inWords(wrong),
                    at.x,
                    at.y));
        }
        return shape;
    }

    private static String inWords(TopologyValidationError wrong) {
        return switch (wrong.getErrorType()) {
            case TopologyValidationError.SELF_INTERSECTION, TopologyValidationError.RING_SELF_INTERSECTION ->
                "crosses or touches itself";
            default -> "is not sound (" + wrong.getMessage() + ")";
        };
    }

    /** Whether a place lies in it, as far as its precision lets us tell. */
    Membership membership(Location location) {
        double nearest = distanceKm(location);
        if (nearest > location.radiusKm()) {
            return Membership.OUTSIDE;
        }
        return nearest + location.radiusKm() <= 0 ? Membership.INSIDE : Membership.UNKNOWABLE;
    }

    /**
     * How far a point lies from the ground: 0 on its edge, negative inside, in kilometres. From afar a lower bound.
     */
    double distanceKm(Location location) {
        Coordinate point = new Coordinate(location.longitude(), location.latitude());
        double north =
                Plane.EARTH_RADIUS_KM * Math.toRadians(Math.abs(middle.y - location.latitude())) - reachKm - marginKm;
        if (north > location.radiusKm()) {
            return north;
        }
        double away = Globe.distanceKm(middle, point) - reachKm - marginKm;
        if (away > location.radiusKm()) {
            return away;
        }
        Geometry seen = new Plane(location.latitude(), location.longitude()).onto(globe);
        Point here = seen.getFactory().createPoint(new Coordinate(0, 0));
        double outside = seen.distance(here);
        double depth =
                outside == 0 && seen.getDimension() == 2 ? seen.getBoundary().distance(here) : 0;
        return outside - depth - marginKm;
    }

    /** How the ground of another zone lies to this one. */
    Membership membership(Shape other) {
        if (Globe.distanceKm(middle, other.middle) > reachKm + marginKm + other.reachKm + other.marginKm) {
            return Membership.OUTSIDE;
        }
        Plane plane = new Plane(middle.y, middle.x);
        Geometry here = ground(plane);
        Geometry there = other.ground(plane);
        if (!here.intersects(there)) {
            return Membership.OUTSIDE;
        }
        return here.covers(there) ? Membership.INSIDE : Membership.UNKNOWABLE;
    }

    /** The edge of the ground, rings of corners in degrees. */
    List<List<Zone.Corner>> outline() {
        Plane plane = new Plane(middle.y, middle.x);
        Geometry edge = ground(plane).getBoundary();
        List<List<Zone.Corner>> rings = new ArrayList<>();
        for (int i = 0; i < edge.getNumGeometries(); i++) {
            rings.add(Arrays.stream(edge.getGeometryN(i).getCoordinates())
                    .map(plane::back)
                    .map(corner -> new Zone.Corner(corner.x, corner.y))
                    .toList());
        }
        return rings;
    }

    private Geometry ground(Plane plane) {
        Geometry flat = plane.onto(globe);
        return marginKm == 0 ? flat : flat.buffer(marginKm);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Shape that && that.globe.equalsExact(globe) && that.marginKm == marginKm;
    }

    @Override
    public int hashCode() {
        return globe.hashCode();
    }

    @Override
    public String toString() {
        return globe + " +" + marginKm + " km";
    }
}
