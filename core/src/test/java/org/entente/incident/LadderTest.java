package org.entente.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.CaseFolder;
import org.entente.Observatory;
import org.entente.event.Quad;
import org.entente.provenance.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LadderTest {
    private static final String HEADER = "id,date,source,target,type,mode,theatre,published";

    @TempDir
    private Path temp;

    @Test
    void leavesOutWhatWasNotKnownByTheDay() {
        CaseFolder folder = events(
                Evidence.CURATED,
                "before,2016-01-01,RUS,TUR,AGREE,,,",
                "that-day,2016-01-31,RUS,TUR,AGREE,,,",
                "published-that-day,2016-01-01,RUS,TUR,AGREE,,,2016-01-31",
                "published-later,2016-01-01,RUS,TUR,AGREE,,,2016-02-01",
                "later,2016-02-01,RUS,TUR,AGREE,,,");
        try (Observatory observatory = folder.measured(Optional.of(LocalDate.of(2016, 1, 31)))) {
            assertThat(keys(observatory, IncidentFilter.ALL))
                    .containsExactly("before", "published-that-day", "that-day");
            assertThat(observatory.incidents().ladder())
                    .startsWith(
                            new LadderStep(1, "known by the as-of day", Evidence.CURATED, 5, 3),
                            new LadderStep(2, "both actors and the type known", Evidence.CURATED, 3, 3),
                            new LadderStep(3, "same record", Evidence.CURATED, 3, 3))
                    .hasSize(9)
                    .allSatisfy(step -> assertThat(step.rowsOut()).isEqualTo(3));
            observatory.measure(LocalDate.of(2016, 2, 1));
            assertThat(keys(observatory, IncidentFilter.ALL)).hasSize(5);
        }
    }

    @Test
    void rowsOfOneIdentifierAreOneIncidentWithAllItsReports() {
        CaseFolder folder = events(Evidence.MACHINE, "x,2016-01-01,RUS,TUR,AGREE,,,", "y,2016-01-01,RUS,TUR,AGREE,,,")
                .source("again.csv", Evidence.MACHINE, HEADER)
                .table("again.csv", HEADER, "x,2016-01-01,RUS,TUR,AGREE,,,");
        try (Observatory observatory = folder.measured(Optional.empty())) {
            assertThat(observatory.incidents().find("x").orElseThrow().reports())
                    .extracting(report -> report.reference())
                    .containsExactly("again.csv:2", "events.csv:2");
            assertThat(observatory.incidents().ladder())
                    .contains(new LadderStep(3, "same record", Evidence.MACHINE, 3, 2));
        }
    }

    @Test
    void rowsWithoutIdentifierAreOneIncidentWhenTheirContentIs() {
        CaseFolder folder = events(
                Evidence.MACHINE,
                ",2016-01-01,RUS,TUR,AGREE,,,",
                ",2016-01-01,RUS,TUR,AGREE,,,",
                ",2016-01-02,RUS,TUR,AGREE,,,");
        try (Observatory observatory = folder.measured(Optional.empty())) {
            assertThat(observatory.incidents().list(IncidentFilter.ALL, 10))
                    .extracting(incident -> incident.reports().size())
                    .containsExactly(2, 1);
        }
    }

    @Test
    void curatedAndMachineRowsOfOneIdentifierStayTwo() {
        CaseFolder folder = events(Evidence.MACHINE, "x,2016-01-01,RUS,TUR,REJECT,,,", "z,2016-01-01,RUS,TUR,AGREE,,,")
                .source("chronicle.csv", Evidence.CURATED, HEADER)
                .table("chronicle.csv", HEADER, "x,2016-01-01,RUS,TUR,AGREE,,,2016-03-01");
        try (Observatory observatory = folder.measured(Optional.empty())) {
            assertThat(observatory.incidents().find("x").orElseThrow().evidence())
                    .isEqualTo(Evidence.CURATED);
            assertThat(keys(observatory, IncidentFilter.ALL)).containsExactly("x", "x~2", "z");
            observatory.measure(LocalDate.of(2016, 2, 1));
            assertThat(observatory.incidents().find("x"))
                    .as("its name is not taken while it is unknown")
                    .isEmpty();
        }
    }

    @Test
    void layersTellWhoseIncidentItIs() {
        CaseFolder folder = events(
                        Evidence.CURATED,
                        "own,2016-01-01,RUS MIL,TUR,ASSAULT,,,",
                        "client,2016-01-02,SYR,TUR,ASSAULT,,,",
                        "against-client,2016-01-03,TUR,SYR,ASSAULT,,,",
                        "both-clients,2016-01-04,SYR,FSA,ASSAULT,,north,",
                        "elsewhere,2016-01-05,RUS,FSA,ASSAULT,,south,",
                        "nowhere,2016-01-05,RUS,FSA,ASSAULT,,,",
                        "too-early,2015-09-29,SYR,TUR,ASSAULT,,,",
                        "too-late,2017-01-01,SYR,TUR,ASSAULT,,,",
                        "last-day,2016-12-31,SYR,TUR,ASSAULT,,,",
                        "one-side,2016-01-06,RUS,SYR,ASSAULT,,,",
                        "others,2016-01-07,USA,IRN,ASSAULT,,,",
                        "half,2016-01-08,RUS,USA,ASSAULT,,,")
                .answersFor("{patron: RUS, client: SYR, from: 2015-09-30, to: 2016-12-31, basis: test}")
                .answersFor("{patron: TUR, client: FSA, theatre: north, from: 2016-01-01, basis: test}")
                .answersFor("{patron: USA, client: IRN, from: 2016-01-01, basis: outside the pair}");
        try (Observatory observatory = folder.measured(Optional.empty())) {
            assertThat(keys(observatory, layer(Layer.OWN))).containsExactly("own");
            assertThat(keys(observatory, layer(Layer.ANSWERED_FOR)))
                    .containsExactly("client", "against-client", "both-clients", "last-day");
            assertThat(keys(observatory, layer(Layer.CONTEXT)))
                    .containsExactlyInAnyOrder(
                            "elsewhere", "nowhere", "too-early", "too-late", "one-side", "others", "half");
            assertThat(observatory.incidents().list(layer(Layer.CONTEXT), 99))
                    .allMatch(i -> i.direction().isEmpty());
        }
    }

    @Test
    void aClientMayBeAPartOfAState() {
        CaseFolder folder = events(
                        Evidence.CURATED,
                        "army,2016-01-01,SYR MIL,TUR,ASSAULT,,,",
                        "state,2016-01-02,SYR,TUR,ASSAULT,,,")
                .answersFor("{patron: RUS, client: SYR MIL, from: 2015-09-30, basis: test}");
        try (Observatory observatory = folder.measured(Optional.empty())) {
            assertThat(keys(observatory, layer(Layer.ANSWERED_FOR))).containsExactly("army");
        }
    }

    @Test
    void directionsFollowTheOrderOfTheCase() {
        CaseFolder folder = events(
                        Evidence.CURATED,
                        "f,2016-01-01,RUS,TUR,ACCUSE,,,",
                        "b,2016-01-02,TUR,RUS GOV,ACCUSE,,,",
                        "m1,2016-01-03,TUR,RUS,CONSULT,visit,,",
                        "m2,2016-01-04,RUS,TUR,AGREE,,,",
                        "c,2016-01-05,SYR,TUR,AID,,,",
                        "cm,2016-01-06,TUR,SYR,CONSULT,,,")
                .answersFor("{patron: RUS, client: SYR, from: 2015-09-30, basis: test}");
        try (Observatory observatory = folder.measured(Optional.empty())) {
            assertThat(observatory.incidents().list(IncidentFilter.ALL, 10))
                    .extracting(incident -> incident.direction().orElseThrow())
                    .containsExactly(
                            Direction.FORWARD,
                            Direction.BACKWARD,
                            Direction.MUTUAL,
                            Direction.MUTUAL,
                            Direction.FORWARD,
                            Direction.MUTUAL);
            assertThat(keys(observatory, direction(Direction.FORWARD))).containsExactly("f", "m1", "m2", "c", "cm");
            assertThat(keys(observatory, direction(Direction.BACKWARD))).containsExactly("b", "m1", "m2", "cm");
            assertThat(keys(observatory, direction(Direction.MUTUAL))).containsExactly("m1", "m2", "cm");
        }
    }

    @Test
    void filtersNarrow() {
        CaseFolder folder = events(
                Evidence.CURATED,
                "a,2016-01-01,RUS,TUR,ACCUSE,,,",
                "b,2016-01-02,RUS,TUR,AID,,,",
                "c,2016-01-03,RUS,TUR,ACCUSE,,,");
        try (Observatory observatory = folder.measured(Optional.empty())) {
            IncidentFilter days = IncidentFilter.ALL.within(LocalDate.of(2016, 1, 2), LocalDate.of(2016, 1, 3));
            assertThat(keys(observatory, days)).containsExactly("b", "c");
            assertThat(observatory.incidents().count(days)).isEqualTo(2);
            assertThat(keys(
                            observatory,
                            new IncidentFilter(
                                    days.window(),
                                    Optional.empty(),
                                    Optional.of(Quad.VERBAL_CONFLICT),
                                    Optional.empty(),
                                    Optional.of(Evidence.CURATED))))
                    .containsExactly("c");
            assertThat(observatory.incidents().list(IncidentFilter.ALL, 2))
                    .extracting(Incident::key)
                    .containsExactly("a", "b");
            assertThat(observatory.incidents().list(List.of("c", "nothing")))
                    .extracting(Incident::key)
                    .containsExactly("c");
            assertThat(observatory.incidents().list(List.of())).isEmpty();
        }
    }

    @Test
    void anIncidentRestsOnAReport() {
        CaseFolder folder = events(Evidence.CURATED, "a,2016-01-01,RUS,TUR,ACCUSE,,,");
        try (Observatory observatory = folder.measured(Optional.empty())) {
            Incident known = observatory.incidents().find("a").orElseThrow();
            assertThatThrownBy(() -> new Incident(
                            known.key(),
                            known.day(),
                            known.source(),
                            known.target(),
                            known.with(),
                            known.what(),
                            known.quad(),
                            known.weight(),
                            known.layer(),
                            known.direction(),
                            known.place(),
                            known.theatre(),
                            known.text(),
                            known.evidence(),
                            known.attendees(),
                            List.of()))
                    .hasMessage("the incident a rests on no report");
        }
    }

    private CaseFolder events(Evidence evidence, String... rows) {
        return CaseFolder.in(temp).source("events.csv", evidence, HEADER).table("events.csv", HEADER, rows);
    }

    private static IncidentFilter layer(Layer layer) {
        return new IncidentFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(layer), Optional.empty());
    }

    private static IncidentFilter direction(Direction direction) {
        return new IncidentFilter(
                Optional.empty(), Optional.of(direction), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static List<String> keys(Observatory observatory, IncidentFilter filter) {
        return observatory.incidents().list(filter, 100).stream()
                .map(Incident::key)
                .toList();
    }
}
