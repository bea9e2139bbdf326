package org.entente.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import org.assertj.core.api.ListAssert;
import org.entente.CaseFolder;
import org.entente.actor.ActorDirectory;
import org.entente.zone.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseRecord_MistakesTest {
    private static final ActorDirectory DIRECTORY = new ActorDirectory();
    private static final String HEAD = "case: test\ndyad: [RUS, TUR]\nperiod: {from: 2015-01-01, to: 2020-12-31}\n";
    private static final String LINE = """
              - id: posts
                declaredBy: TUR
                declaredOn: 2020-02-05
                words: so
                source: a speech
                crossedBy: {match: incident.realised}
            """;

    @TempDir
    private Path temp;

    private CaseFolder folder() {
        return CaseFolder.in(temp)
                .text(
                        "a.geojson",
                        "{\"type\": \"Polygon\", \"coordinates\": [[[36, 35], [37, 35], [37, 36], [36, 35]]]}")
                .text("m4.geojson", "{\"type\": \"LineString\", \"coordinates\": [[36, 35.8], [36.8, 35.8]]}")
                .text(
                        "bow.geojson",
                        "{\"type\": \"Polygon\", \"coordinates\": [[[36, 35], [37, 36], [37, 35], [36, 36], [36, 35]]]}")
                .text("not.geojson", "Idlib");
    }

    @Test
    void aZoneFileThatIsNotThere() {
        in("zones:\n  - {id: idlib, polygon: none.geojson}\n")
                .singleElement()
                .asString()
                .startsWith("case.yaml:5:26: none.geojson: it cannot be read: ");
    }

    @Test
    void aZoneFileThatIsNoGeoJson() {
        in("zones:\n  - {id: idlib, polygon: not.geojson}\n")
                .singleElement()
                .asString()
                .startsWith("case.yaml:5:26: not.geojson: it is not JSON: line 1, ");
    }

    @Test
    void aPolygonThatCrossesItself() {
        in("zones:\n  - {id: idlib, polygon: bow.geojson}\n")
                .singleElement()
                .asString()
                .startsWith(
                        "case.yaml:5:26: bow.geojson: the polygon crosses or touches itself at longitude 36.5000, latitude 35.50");
    }

    @Test
    void twoZonesOfOneId() {
        in("zones:\n  - {id: a, polygon: a.geojson}\n  - {id: a, polygon: a.geojson}\n")
                .containsExactly("case.yaml:6:10: the zone \"a\" stands twice; ids must differ");
    }

    @Test
    void aZoneIsDrawnInOneWay() {
        in("zones:\n  - {id: a}\n  - {id: b, polygon: a.geojson, line: m4.geojson, bufferKm: 6}\n")
                .containsExactly(
                        "case.yaml:5:10: a zone is drawn as one of polygon, line and point, not as none of them",
                        "case.yaml:6:10: a zone is drawn as one of polygon, line and point, not as polygon and line");
    }

    @Test
    void aBufferBelongsToALineAndALineNeedsOne() {
        in("""
            zones:
              - {id: a, polygon: a.geojson, bufferKm: 6}
              - {id: b, line: m4.geojson}
              - {id: c, line: m4.geojson, bufferKm: -6}
              - {id: d, line: m4.geojson, bufferKm: 6, radiusKm: 2}
            """)
                .containsExactly(
                        "case.yaml:5:33: bufferKm belongs to a zone drawn as a line, and this one is drawn as a polygon; remove it",
                        "case.yaml:6:19: a zone drawn as a line needs \"bufferKm\"; write for instance bufferKm: 6",
                        "case.yaml:7:41: bufferKm must be kilometres above 0 and up to 1000, not \"-6\"",
                        "case.yaml:8:44: radiusKm belongs to a zone drawn as a point, and this one is drawn as a line; remove it");
    }

    @Test
    void aZoneOfWrongShape() {
        in("zones:\n  - {id: a, polygon: m4.geojson}\n")
                .containsExactly("case.yaml:5:22: m4.geojson: it holds a LineString where a Polygon belongs");
    }

    @Test
    void controlOfPlacesIsToldByLine() {
        folder().text("bad.csv", "place,owner,from,basis\nIdlib,HTS,2020-01-01,x\n");
        in("control: none.csv\n").containsExactly("case.yaml:4:10: the file none.csv is not there");
        in("control: bad.csv\n")
                .containsExactly(
                        "bad.csv:1:1: the columns must be place,controller,from,basis, not place,owner,from,basis");
        folder().text(
                        "open.csv",
                        "place,controller,from,basis\nSaraqib,SYR,2020-03-02,\"a map\nIdlib,SYR,2020-03-02,x\n");
        in("control: open.csv\n")
                .containsExactly("open.csv:2:24: this quotation mark is never closed; close it, or leave it out");
        folder().text("control.csv", """
                place,controller,from,basis
                Saraqib,Nobody,2020-02-06,x
                Saraqib,SYR,06.02.2020,x
                Saraqib,SYR,2020-02-06,
                Saraqib,SYR,2020-03-02,x
                Saraqib,NFL,2020-03-02,x
                """);
        in("control: control.csv\n")
                .containsExactly(
                        "control.csv:2:1: no state or organisation is known as \"Nobody\" on 2020-02-06",
                        "control.csv:3:1: from must be a day such as 2020-03-05, not \"06.02.2020\"",
                        "control.csv:4:1: \"basis\" is empty; fill it or remove the row",
                        "control.csv:6:1: Saraqib has another controller from 2020-03-02 in line 5; keep one");
    }

    @Test
    void aConditionsMistakeStandsAtItsPlaceInTheFile() {
        in("redLines:\n" + LINE.replace("incident.realised", "incident.type == ASSUALT"))
                .containsExactly("case.yaml:10:41: no \"ASSUALT\" is known; did you mean \"ASSAULT\"?");
        in("redLines:\n" + LINE.replace("incident.realised", "'incident.typ == ASSAULT'"))
                .containsExactly("case.yaml:10:34: incident has no \"typ\"; did you mean \"type\"?");
        in("redLines:\n"
                        + LINE.replace(
                                "{match: incident.realised}",
                                "\n      match: |\n        incident.curated &&\n        incident.realized"))
                .containsExactly(
                        "case.yaml:11:14: incident has no \"realized\"; did you mean \"realised\"? (line 2, column 10 of the condition)");
        in("redLines:\n" + LINE.replace("incident.realised", "incident.type"))
                .containsExactly("case.yaml:10:32: a condition must be true or false, and this is of type event type;"
                        + " write for instance incident.type == ASSAULT");
    }

    @Test
    void aConditionThatNamesAZoneOrActorNobodyKnows() {
        in("zones:\n  - {id: idlib, polygon: a.geojson}\nredLines:\n"
                        + LINE.replace(
                                "incident.realised", "'incident.inside(\"idlip\") && incident.target.is(\"Turkey\")'"))
                .containsExactly(
                        "case.yaml:12:41: the case has no zone \"idlip\"; did you mean \"idlib\"?",
                        "case.yaml:12:72: no actor has the code \"Turkey\"; write \"TUR\"");
        in("redLines:\n" + LINE.replace("incident.realised", "'incident.inside(\"idlib\")'"))
                .containsExactly("case.yaml:10:41: the case has no zone \"idlib\"; draw it under zones");
    }

    @Test
    void aRedLineLacksWhatItNeeds() {
        in("redLines:\n  - {id: posts}\n")
                .containsExactly(
                        "case.yaml:5:5: an item of redLines lacks \"declaredOn\"; write for instance declaredOn: 2020-02-05",
                        "case.yaml:5:5: an item of redLines lacks \"declaredBy\"; write for instance declaredBy: TUR",
                        "case.yaml:5:5: an item of redLines lacks \"words\"; write for instance words: what was said",
                        "case.yaml:5:5: an item of redLines lacks \"source\"; write for instance source: the document that says so",
                        "case.yaml:5:5: an item of redLines lacks \"crossedBy\"; write for instance crossedBy: {match: incident.type == ASSAULT}");
    }

    @Test
    void aRedLineIsNotCrossedBeforeItIsDrawn() {
        in("redLines:\n" + LINE.replace("    words: so\n", "    words: so\n    from: 2020-02-01\n"))
                .containsExactly(
                        "case.yaml:9:11: from 2020-02-01 lies before the line was drawn on 2020-02-05; write a day"
                                + " from 2020-02-05 on");
    }

    @Test
    void aRedLineWithWrongPeriodDaysOrDeclarer() {
        in("redLines:\n" + LINE
                        + LINE.replace("declaredBy: TUR", "declaredBy: Nobody").replace("id: posts", "id: other")
                        + LINE.replace("    words: so\n", "    words: so\n    to: 2020-02-01\n"))
                .containsExactly(
                        "case.yaml:12:17: no state or organisation is known as \"Nobody\" on 2020-02-05",
                        "case.yaml:17:9: the red line \"posts\" stands twice; ids must differ",
                        "case.yaml:21:9: the red line ends on 2020-02-01, before it begins; exchange the two");
        in("redLines:\n" + LINE
                        + "    approachedBy: {match: incident.realised, window: 7D, when: window.cuont >= 5}\n"
                        + "    consequence: {announced: x, match: incident.realised, within: P0D}\n")
                .containsExactly(
                        "case.yaml:11:54: window must be a period such as P7D, P2W or P1M, not \"7D\"",
                        "case.yaml:11:71: window has no \"cuont\"; did you mean \"count\"?",
                        "case.yaml:12:67: within must be a period such as P7D, P2W or P1M, not \"P0D\"");
    }

    @Test
    void aCaseWithoutMistakesHoldsWhatItSays() {
        CaseFile read = new CaseReader(DIRECTORY)
                .read(folder().text(
                                "control.csv", "place,controller,from,basis\nSaraqib,SYR,2020-03-02,the chronicle\n")
                        .text(
                                "case.yaml",
                                HEAD
                                        + "zones:\n  - {id: idlib, title: Idlib area, names: [Idlib Province], polygon: a.geojson}\n"
                                        + "  - {id: m4, line: m4.geojson, bufferKm: 6}\ncontrol: control.csv\nredLines:\n"
                                        + LINE)
                        .folder());

        assertThat(read.record().zones().list()).extracting(zone -> zone.id()).containsExactly("idlib", "m4");
        assertThat(read.record().control().find("saraqib", LocalDate.of(2020, 3, 5)))
                .map(Control.Change::controller)
                .hasValue("SYR");
        assertThat(read.record().control().find("Saraqib", LocalDate.of(2020, 3, 1)))
                .isEmpty();
        assertThat(read.record().redLines()).singleElement().satisfies(line -> {
            assertThat(line.from()).isEqualTo("2020-02-06");
            assertThat(line.crossedBy().text()).isEqualTo("incident.realised");
        });
    }

    private ListAssert<String> in(String text) {
        Path at = folder().text("case.yaml", HEAD + text).folder();
        CaseMistakesException thrown =
                catchThrowableOfType(CaseMistakesException.class, () -> new CaseReader(DIRECTORY).read(at));
        return assertThat(thrown.mistakes().stream().map(Mistake::toString).toList());
    }
}
