package org.entente.app.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.event.Quad;
import org.entente.zone.Zone;
import org.entente.zone.Zone.Corner;

/**
 * A piece of the globe as a drawing: longitudes and latitudes at right angles, true to scale in its middle.
 *
 * @param west the longitude of its left edge
 * @param north the latitude of its upper edge
 * @param perDegree how many units a degree of latitude takes
 * @param squeeze how much shorter a degree of longitude is
 * @param height its height
 * @param coasts the coasts, as a path
 * @param borders the borders, as a path
 * @param zones the zones of the case
 */
public record GroundMap(
        double west,
        double north,
        double perDegree,
        double squeeze,
        int height,
        String coasts,
        String borders,
        List<Area> zones) {
    /** The width of every drawing. */
    public static final int WIDTH = 960;

    private static final int MOST_HEIGHT = 620;
    private static final double LEAST_DEGREES = 2;
    private static final double KM_A_DEGREE = 111.2;
    private static final double SCALE_PART = 0.2;
    private static final List<Outlines.Line> OUTLINES = Outlines.shipped();

    /** Copies the list. */
    public GroundMap {
        zones = List.copyOf(zones);
    }

    /**
     * A zone with its edge as a path, and where its name stands.
     *
     * @param approximate true when the case says that its edge is
     */
    public record Area(String id, String title, boolean approximate, String path, double x, double y) {}

    /** A map that has all of the corners on it, and a tenth more on each side. */
    public static GroundMap around(List<Corner> corners, List<Zone> zones) {
        double west = corners.stream().mapToDouble(Corner::longitude).min().orElse(-180);
        double east = corners.stream().mapToDouble(Corner::longitude).max().orElse(180);
        double south = corners.stream().mapToDouble(Corner::latitude).min().orElse(-58);
        double north = corners.stream().mapToDouble(Corner::latitude).max().orElse(80);
        double wide = Math.max(LEAST_DEGREES, (east - west) * 1.2);
        double high = Math.max(LEAST_DEGREES, (north - south) * 1.2);
        double squeeze = Math.cos(Math.toRadians((north + south) / 2));
        double perDegree = Math.min(WIDTH / (wide * squeeze), MOST_HEIGHT / high);
        double left = (west + east) / 2 - WIDTH / perDegree / squeeze / 2;
        double top = (north + south) / 2 + high / 2;
        int height = (int) Math.ceil(high * perDegree);
        GroundMap empty = new GroundMap(left, top, perDegree, squeeze, height, "", "", List.of());
        return new GroundMap(
                left,
                top,
                perDegree,
                squeeze,
                height,
                empty.paths(false),
                empty.paths(true),
                zones.stream().map(empty::area).toList());
    }

    /** How far from the left edge a longitude lies. */
    public double x(double longitude) {
        return Math.round((longitude - west) * squeeze * perDegree * 10) / 10.0;
    }

    /** How far from the upper edge a latitude lies. */
    public double y(double latitude) {
        return Math.round((north - latitude) * perDegree * 10) / 10.0;
    }

    /** The round number of kilometres that takes a fifth of the width at most. */
    public int scaleKm() {
        double km = WIDTH * SCALE_PART / perDegree * KM_A_DEGREE;
        int power = (int) Math.pow(10, Math.floor(Math.log10(km)));
        int first = (int) (km / power);
        return power * (first >= 5 ? 5 : Math.min(first, 2));
    }

    /** How far that reaches, in the middle of the drawing. */
    public double scaleWidth() {
        return Math.round(scaleKm() / KM_A_DEGREE * perDegree * 10) / 10.0;
    }

    /** True for what lies on the drawing. */
    public boolean shows(double longitude, double latitude) {
        return x(longitude) >= 0 && x(longitude) <= WIDTH && y(latitude) >= 0 && y(latitude) <= height;
    }

    private String paths(boolean border) {
        return OUTLINES.stream()
                .filter(line -> line.border() == border && touches(line.corners()))
                .map(line -> path(line.corners()))
                .collect(Collectors.joining());
    }

    private boolean touches(List<Corner> corners) {
        return corners.stream().mapToDouble(one -> x(one.longitude())).min().orElse(WIDTH) < WIDTH
                && corners.stream().mapToDouble(one -> x(one.longitude())).max().orElse(0) > 0
                && corners.stream().mapToDouble(one -> y(one.latitude())).min().orElse(height) < height
                && corners.stream().mapToDouble(one -> y(one.latitude())).max().orElse(0) > 0;
    }

    private String path(List<Corner> corners) {
        return corners.stream()
                .map(one -> x(one.longitude()) + " " + y(one.latitude()))
                .collect(Collectors.joining("L", "M", ""));
    }

    private Area area(Zone zone) {
        List<List<Corner>> rings = zone.outline();
        List<Corner> corners = rings.stream().flatMap(List::stream).toList();
        double x = corners.stream()
                .mapToDouble(one -> x(one.longitude()))
                .average()
                .orElse(0);
        double y = corners.stream().mapToDouble(one -> y(one.latitude())).min().orElse(0);
        String path = rings.stream().map(this::path).collect(Collectors.joining("Z", "", "Z"));
        return new Area(zone.id(), zone.title(), zone.approximate().isPresent(), path, x, y - 5);
    }

    /** The sign of a class around the middle of a drawing, as a path: circle, square, triangle, lozenge. */
    public static String sign(Quad quad, double r) {
        return switch (quad) {
            case VERBAL_COOPERATION ->
                "M" + -r + " 0A" + r + " " + r + " 0 1 1 " + r + " 0A" + r + " " + r + " 0 1 1 " + -r + " 0Z";
            case MATERIAL_COOPERATION -> "M" + -r + " " + -r + "H" + r + "V" + r + "H" + -r + "Z";
            case VERBAL_CONFLICT -> "M0 " + -r + "L" + r + " " + r + "H" + -r + "Z";
            case MATERIAL_CONFLICT -> "M0 " + -r + "L" + r + " 0L0 " + r + "L" + -r + " 0Z";
        };
    }
}
