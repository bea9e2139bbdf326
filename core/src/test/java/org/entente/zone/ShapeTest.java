package org.entente.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        // lengths of a degree on the WGS 84 ellipsoid, in kilometres
        "0, 0, 0, 1, 111.320",
        "0, 0, 1, 0, 110.574",
        "45, 10, 45, 11, 78.847",
        "60, 25, 60, 26, 55.800",
        "89, 0, 90, 0, 111.694",
        // across the antimeridian, and London to Paris
        "0, 179.5, 0, -179.5, 111.320",
        "51.5074, -0.1278, 48.8566, 2.3522, 343.9"
    })
    void distancesAreWithinThreeFifthsOfAPercentOfTheEllipsoid(
            double north, double east, double toNorth, double toEast, double km) throws Exception {
        Shape shape = point(toEast, toNorth, 1);

        double distance = shape.distanceKm(new Location(north, east, 10_000)) + 1;

        assertThat(distance).isCloseTo(km, within(km * 0.006));
    }

    @Test
    void aCorridorReachesSoFarOnEitherSideOfItsLineAndRoundItsEnds() throws Exception {
        Shape corridor = line("[[36, 35], [37, 35]]", 6);

        // at 36.5° the great circle between the two corners runs 0.2 km north of the parallel
        assertThat(corridor.membership(new Location(35 + 6.1 / 111.195, 36.5, 0)))
                .isEqualTo(Membership.INSIDE);
        assertThat(corridor.membership(new Location(35 + 6.3 / 111.195, 36.5, 0)))
                .isEqualTo(Membership.OUTSIDE);
        assertThat(corridor.membership(new Location(35 - 5.7 / 111.195, 36.5, 0)))
                .isEqualTo(Membership.INSIDE);
        assertThat(corridor.membership(new Location(35, 37 + 5.9 / 91.08, 0))).isEqualTo(Membership.INSIDE);
        assertThat(corridor.membership(new Location(35, 37 + 6.1 / 91.08, 0))).isEqualTo(Membership.OUTSIDE);
    }

    @Test
    void aPlaceIsInsideOnlyWhenAllOfItIs() throws Exception {
        Shape square = polygon("[[36, 35], [38, 35], [38, 37], [36, 37], [36, 35]]");

        assertThat(square.membership(new Location(36, 37, 10))).isEqualTo(Membership.INSIDE);
        assertThat(square.membership(new Location(36, 37, 100))).isEqualTo(Membership.UNKNOWABLE);
        assertThat(square.membership(new Location(35.95, 36.05, 10))).isEqualTo(Membership.UNKNOWABLE);
        assertThat(square.membership(new Location(36, 35.8, 25))).isEqualTo(Membership.UNKNOWABLE);
        assertThat(square.membership(new Location(36, 35.8, 10))).isEqualTo(Membership.OUTSIDE);
        assertThat(square.membership(new Location(55.75, 37.62, 10))).isEqualTo(Membership.OUTSIDE);
    }

    @Test
    void theHoleOfAPolygonIsOutside() throws Exception {
        Shape ring = Shapes.read(folder, GeoJson.Kind.POLYGON, """
                {"type": "Polygon", "coordinates": [[[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]], [[1, 1], [3, 1], [3, 3], [1, 3], [1, 1]]]}""", 0);

        assertThat(ring.membership(new Location(2, 2, 5))).isEqualTo(Membership.OUTSIDE);
        assertThat(ring.membership(new Location(0.5, 2, 5))).isEqualTo(Membership.INSIDE);
    }

    @Test
    void aZoneMayLieAcrossTheAntimeridianInOnePiece() throws Exception {
        Shape fiji = polygon("[[177, -19], [-178, -19], [-178, -16], [177, -16], [177, -19]]");

        assertThat(fiji.membership(new Location(-17.5, 179.9, 5))).isEqualTo(Membership.INSIDE);
        assertThat(fiji.membership(new Location(-17.5, -179.9, 5))).isEqualTo(Membership.INSIDE);
        assertThat(fiji.membership(new Location(-17.5, 0, 5))).isEqualTo(Membership.OUTSIDE);
        assertThat(fiji.membership(new Location(17.5, 1, 5))).isEqualTo(Membership.OUTSIDE);
    }

    @Test
    void aZoneMayLieAroundAPole() throws Exception {
        Shape pole = polygon("[[0, 80], [90, 80], [180, 80], [-90, 80], [0, 80]]");

        assertThat(pole.membership(new Location(90, 0, 100))).isEqualTo(Membership.INSIDE);
        assertThat(pole.membership(new Location(70, 45, 100))).isEqualTo(Membership.OUTSIDE);
        assertThat(pole.membership(new Location(-90, 0, 100))).isEqualTo(Membership.OUTSIDE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aWiderCircleNeverTurnsInsideIntoOutsideOrBack(long seed) throws Exception {
        Shape square = polygon("[[36, 35], [38, 35], [38, 37], [36, 37], [36, 35]]");
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            double north = 33 + 6 * random.nextDouble();
            double east = 34 + 6 * random.nextDouble();
            Membership close = square.membership(new Location(north, east, 1));
            Membership wide = square.membership(new Location(north, east, 1 + 300 * random.nextDouble()));
            assertThat(wide).isIn(close, Membership.UNKNOWABLE);
        }
    }

    @Test
    void aZoneLiesInsideAnotherBesideItOrAcrossItsEdge() throws Exception {
        Shape square = polygon("[[36, 35], [38, 35], [38, 37], [36, 37], [36, 35]]");

        assertThat(square.membership(line("[[36.5, 36], [37.5, 36]]", 6))).isEqualTo(Membership.INSIDE);
        assertThat(square.membership(line("[[35, 36], [37.5, 36]]", 6))).isEqualTo(Membership.UNKNOWABLE);
        assertThat(square.membership(line("[[34, 36], [35.5, 36]]", 6))).isEqualTo(Membership.OUTSIDE);
        assertThat(square.membership(point(-100, 40, 50))).isEqualTo(Membership.OUTSIDE);
    }

    private Shape polygon(String ring) throws Exception {
        return Shapes.read(folder, GeoJson.Kind.POLYGON, "{\"type\": \"Polygon\", \"coordinates\": [" + ring + "]}", 0);
    }

    private Shape line(String corners, double km) throws Exception {
        return Shapes.read(
                folder, GeoJson.Kind.LINE, "{\"type\": \"LineString\", \"coordinates\": " + corners + "}", km);
    }

    private Shape point(double east, double north, double km) throws Exception {
        return Shapes.read(
                folder,
                GeoJson.Kind.POINT,
                "{\"type\": \"Point\", \"coordinates\": [" + east + ", " + north + "]}",
                km);
    }

    /** Shapes from text. */
    static final class Shapes {
        private Shapes() {}

        static Shape read(Path folder, GeoJson.Kind kind, String text, double km) throws Exception {
            return GeoJson.read(Files.writeString(folder.resolve("zone.geojson"), text), kind, km)
                    .shape();
        }
    }
}
