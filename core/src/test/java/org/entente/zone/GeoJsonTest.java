package org.entente.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoJsonTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "{\"type\": => it is not JSON: line 1",
                "[1, 2] => it is not GeoJSON: the file has the type \"\"; it begins for instance {\"type\": \"Polygon\"",
                "{\"type\": \"Topology\"} => it is not GeoJSON: the file has the type \"Topology\"",
                "{\"type\": \"FeatureCollection\", \"features\": []} => there is no Polygon in it",
                "{\"type\": \"Polygon\", \"coordinates\": []} => coordinates is empty; a Polygon has a list of rings",
                "{\"type\": \"LineString\", \"coordinates\": [[1, 2], [3, 4]]} => it holds a LineString where a Polygon belongs",
                "{\"type\": \"Polygon\", \"coordinates\": [[[36, 35], [37, 35], [36, 35]]]} => coordinates[0] has 3 corners; it needs at least 4",
                "{\"type\": \"Polygon\", \"coordinates\": [[[36, 35], [37, 35], [37, 36], [36, 36]]]} => coordinates[0] is not closed: its last corner must be its first again",
                "{\"type\": \"Polygon\", \"coordinates\": [[[36, 35], [\"a\", 35], [37, 36], [36, 36]]]} => coordinates[0][1] must be [longitude, latitude], such as [36.61, 35.81], not [\"a\",35]",
                "{\"type\": \"Polygon\", \"coordinates\": [[[35, 136], [36, 136], [36, 137], [35, 136]]]} => coordinates[0][0] has latitude 136.0, outside -90 to 90; GeoJSON writes longitude first: [136.0, 35.0]",
                "{\"type\": \"Polygon\", \"coordinates\": [[[181, 5], [182, 5], [182, 6], [181, 5]]]} => coordinates[0][0] has longitude 181.0, outside -180 to 180; write -179.0",
                "{\"type\": \"Feature\", \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[5, 95], [6, 5], [6, 6], [5, 5]]]}} => geometry.coordinates[0][0] has latitude 95.0, outside -90 to 90; GeoJSON writes longitude first",
                "{\"type\": \"Polygon\", \"coordinates\": [[[0, 0], [90, 0], [90, 60], [0, 60], [0, 0]]]} => km from its middle; it may reach 5000, so cut it in two"
            })
    void aFileThatIsNoZoneIsRefusedWithWhatWouldBeRight(String text, String message) {
        assertThatThrownBy(() -> ShapeTest.Shapes.read(folder, GeoJson.Kind.POLYGON, text, 0))
                .isInstanceOf(ZoneException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aPolygonThatCrossesItselfSaysWhere() {
        String bow = "{\"type\": \"Polygon\", \"coordinates\": [[[36, 35], [37, 36], [37, 35], [36, 36], [36, 35]]]}";

        assertThatThrownBy(() -> ShapeTest.Shapes.read(folder, GeoJson.Kind.POLYGON, bow, 0))
                .isInstanceOf(ZoneException.class)
                .hasMessageContaining("the polygon crosses or touches itself at longitude 36.5000, latitude 35.50");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> GeoJson.read(folder.resolve("none.geojson"), GeoJson.Kind.LINE, 6))
                .isInstanceOf(ZoneException.class)
                .hasMessageContaining("it cannot be read");
    }

    @Test
    void featuresOfACollectionAreOneZone() throws Exception {
        Shape both = ShapeTest.Shapes.read(folder, GeoJson.Kind.POINT, """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [36, 35]}},
                  {"type": "Feature", "properties": {}, "geometry": {"type": "MultiPoint", "coordinates": [[37, 35], [38, 35]]}}]}""", 10);

        assertThat(both.membership(new Location(35, 36.01, 1))).isEqualTo(Membership.INSIDE);
        assertThat(both.membership(new Location(35, 38.01, 1))).isEqualTo(Membership.INSIDE);
        assertThat(both.membership(new Location(35, 37.5, 1))).isEqualTo(Membership.OUTSIDE);
    }

    @Test
    void theDrawingSaysOnWhatItRestsAndHowFarItMayBeOff() throws Exception {
        Path file = Files.writeString(folder.resolve("zone.geojson"), """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "properties": {"basis": "a map of 2018", "approximate": "by ten kilometres"},
                   "geometry": {"type": "Point", "coordinates": [36, 35]}},
                  {"type": "Feature", "properties": {"basis": "a map of 2018", "approximate": "by a village"},
                   "geometry": {"type": "Point", "coordinates": [37, 35]}}]}""");

        GeoJson.Drawing drawing = GeoJson.read(file, GeoJson.Kind.POINT, 5);

        assertThat(drawing.basis()).contains("a map of 2018");
        assertThat(drawing.approximate()).contains("by ten kilometres; by a village");
    }

    @Test
    void whatTheDrawingDoesNotSayIsNotKnown() throws Exception {
        Path file =
                Files.writeString(folder.resolve("zone.geojson"), "{\"type\": \"Point\", \"coordinates\": [36, 35]}");

        GeoJson.Drawing drawing = GeoJson.read(file, GeoJson.Kind.POINT, 5);

        assertThat(drawing.basis()).isEmpty();
        assertThat(drawing.approximate()).isEmpty();
    }
}
