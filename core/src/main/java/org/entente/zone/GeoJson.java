package org.entente.zone;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads shapes from GeoJSON (RFC 7946): a geometry, a feature, or a collection of features, of one kind. */
public final class GeoJson {
    private static final JsonMapper JSON = new JsonMapper();
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final int RING_CORNERS = 4;

    /** What a zone can be drawn as. */
    public enum Kind {
        /** An area. */
        POLYGON("Polygon"),
        /** A line, with a corridor either side. */
        LINE("LineString"),
        /** A point, with a circle around it. */
        POINT("Point");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        /** The word of case files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a file holds. Of several features each says its own; what they say alike stands once.
     *
     * @param shape where it lies
     * @param basis from what it was drawn, the property {@code basis} of its features
     * @param approximate how far its edge may be off, the property {@code approximate}
     */
    public record Drawing(Shape shape, Optional<String> basis, Optional<String> approximate) {}

    private final Kind kind;
    private final List<Geometry> found = new ArrayList<>();
    private final Set<String> bases = new LinkedHashSet<>();
    private final Set<String> doubts = new LinkedHashSet<>();

    private GeoJson(Kind kind) {
        this.kind = kind;
    }

    /**
     * The drawing in a file.
     *
     * @param kind what the file must hold
     * @param marginKm how far the zone reaches beyond the drawing, 0 or more
     * @throws ZoneException when the file is not there or is not such GeoJSON; says where and what would be right
     */
    public static Drawing read(Path file, Kind kind, double marginKm) throws ZoneException {
        GeoJson reader = new GeoJson(kind);
        reader.node(parse(file), "");
        if (reader.found.isEmpty()) {
            throw new ZoneException("there is no " + kind.type + " in it");
        }
        return new Drawing(Shape.of(reader.whole(), marginKm), said(reader.bases), said(reader.doubts));
    }

    private static Optional<String> said(Set<String> words) {
        return Optional.of(String.join("; ", words)).filter(text -> !text.isEmpty());
    }

    private static JsonNode parse(Path file) throws ZoneException {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (JacksonException e) {
            String at = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ", ";
            throw new ZoneException("it is not JSON: " + at + e.getOriginalMessage());
        } catch (CharacterCodingException e) {
            throw new ZoneException("it is not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            throw new ZoneException("it cannot be read: " + e.getMessage());
        }
    }

    private Geometry whole() {
        if (found.size() == 1) {
            return found.getFirst();
        }
        return SHAPES.buildGeometry(found);
    }

    private void node(JsonNode node, String path) throws ZoneException {
        String type = node.path("type").asString("");
        switch (type) {
            case "FeatureCollection" -> each(node, path, "features");
            case "GeometryCollection" -> each(node, path, "geometries");
            case "Feature" -> feature(node, path);
            case "Polygon", "LineString", "Point" -> shape(node.path("coordinates"), type, path + "coordinates");
            case "MultiPolygon", "MultiLineString", "MultiPoint" -> shapes(node, type, path + "coordinates");
            default ->
                throw new ZoneException(
                        "it is not GeoJSON: " + (path.isEmpty() ? "the file" : path.substring(0, path.length() - 1))
                                + " has the type \"" + type + "\"; it begins for instance {\"type\": \"" + kind.type
                                + "\", \"coordinates\": …}");
        }
    }

    private void feature(JsonNode node, String path) throws ZoneException {
        note(node, "basis", bases);
        note(node, "approximate", doubts);
        node(node.path("geometry"), path + "geometry.");
    }

    private static void note(JsonNode feature, String name, Set<String> said) {
        String words = feature.path("properties").path(name).asString("").strip();
        if (!words.isEmpty()) {
            said.add(words);
        }
    }

    private void each(JsonNode node, String path, String list) throws ZoneException {
        JsonNode items = node.path(list);
        for (int i = 0; i < items.size(); i++) {
            node(items.path(i), path + list + "[" + i + "].");
        }
    }

    private void shapes(JsonNode node, String type, String path) throws ZoneException {
        JsonNode items = node.path("coordinates");
        for (int i = 0; i < items.size(); i++) {
            shape(items.path(i), type.substring("Multi".length()), path + "[" + i + "]");
        }
    }

    private void shape(JsonNode coordinates, String type, String path) throws ZoneException {
        if (!type.equals(kind.type)) {
            throw new ZoneException("it holds a " + type + " where a " + kind.type + " belongs");
        }
        switch (kind) {
            case POINT -> found.add(SHAPES.createPoint(corner(coordinates, path)));
            case LINE -> found.add(SHAPES.createLineString(corners(coordinates, path, 2)));
            case POLYGON -> polygon(coordinates, path);
        }
    }

    private void polygon(JsonNode rings, String path) throws ZoneException {
        List<LinearRing> closed = new ArrayList<>();
        for (int i = 0; i < rings.size(); i++) {
            String ring = path + "[" + i + "]";
            Coordinate[] corners = corners(rings.path(i), ring, RING_CORNERS);
            if (!corners[0].equals2D(corners[corners.length - 1])) {
                throw new ZoneException(ring + " is not closed: its last corner must be its first again");
            }
            closed.add(SHAPES.createLinearRing(corners));
        }
        if (closed.isEmpty()) {
            throw new ZoneException(path + " is empty; a Polygon has a list of rings, each a list of corners");
        }
        found.add(SHAPES.createPolygon(
                closed.getFirst(), closed.subList(1, closed.size()).toArray(LinearRing[]::new)));
    }

    private static Coordinate[] corners(JsonNode list, String path, int least) throws ZoneException {
        Coordinate[] corners = new Coordinate[list.size()];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = corner(list.path(i), path + "[" + i + "]");
        }
        if (corners.length < least) {
            throw new ZoneException(path + " has " + corners.length + " corners; it needs at least " + least);
        }
        return corners;
    }

    private static Coordinate corner(JsonNode pair, String path) throws ZoneException {
        if (pair.size() < 2 || !pair.path(0).isNumber() || !pair.path(1).isNumber()) {
            throw new ZoneException(path + " must be [longitude, latitude], such as [36.61, 35.81], not " + pair);
        }
        double longitude = pair.path(0).asDouble();
        double latitude = pair.path(1).asDouble();
        if (Math.abs(latitude) > 90) {
            throw new ZoneException(path + " has latitude " + latitude + ", outside -90 to 90"
                    + (Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180
                            ? "; GeoJSON writes longitude first: [" + latitude + ", " + longitude + "]"
                            : ""));
        }
        if (Math.abs(longitude) > 180) {
            throw new ZoneException(path + " has longitude " + longitude + ", outside -180 to 180; write "
                    + Math.IEEEremainder(longitude, 360));
        }
        return new Coordinate(longitude, latitude);
    }
}
