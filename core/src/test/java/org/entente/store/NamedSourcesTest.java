package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.Observatory;
import org.entente.incident.Incident;
import org.entente.incident.IncidentFilter;
import org.entente.ingest.IngestReport;
import org.entente.ingest.Progress;
import org.entente.ingest.SetAside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of named sources, made by hand in their own layouts. */
class NamedSourcesTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 1, 1);

    @TempDir
    private Path folder;

    private final List<String> broken = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();

    @Test
    void readsGdeltAsItIs() throws IOException {
        Incident call = incidents("gdelt", "a.export.CSV", NamedCase.gdelt("7", "20180105", "RUS", "TUR", "041"))
                .getFirst();
        assertThat(call.key()).isEqualTo("gdelt:7");
        assertThat(call.day()).isEqualTo("2018-01-05");
        assertThat(call.source().code()).isEqualTo("RUS GOV");
        assertThat(call.target().code()).isEqualTo("TUR MIL");
        assertThat(call.what().key()).isEqualTo("CONSULT/phone");
        assertThat(call.weight()).isEqualTo(2.5);
        assertThat(call.place()).contains("Ankara, Turkey");
        assertThat(call.reports().getFirst().citation().url()).contains("http://example.org/7");
        assertThat(call.reports().getFirst().reference()).isEqualTo("a.export.CSV:1");
    }

    @Test
    void unpacksAZip() throws IOException {
        byte[] zip = NamedCase.zip(NamedCase.gdelt("7", "20180105", "RUS", "TUR", "041"));
        assertThat(incidents("gdelt", "a.zip", zip)).hasSize(1);
        assertThat(folder.resolve("out").resolve("e.duckdb.unpacked/unpacked.csv"))
                .doesNotExist();
    }

    @Test
    void refusesAnotherNumberOfColumns() throws IOException {
        String row = NamedCase.gdelt("7", "20180105", "RUS", "TUR", "041");
        assertThat(incidents("gdelt", "a.CSV", row.substring(0, row.lastIndexOf('\t')) + "\n"))
                .isEmpty();
        assertThat(broken)
                .containsExactly("a.CSV:1: has 60 columns; gdelt files are GDELT events 2.0 (61 columns) or"
                        + " GDELT events 1.0 (57 or 58 columns) or GDELT extract (by its header)");
    }

    @Test
    void setsBadRowsAsideWithTheirLines() throws IOException {
        String rows = NamedCase.gdelt("1", "20180105", "RUS", "TUR", "041")
                + NamedCase.gdelt("2", "20180105", "RUS", "XQZ", "041")
                + NamedCase.gdelt("3", "20180105", "RUS", "TUR", "41")
                + NamedCase.gdelt("4", "20230105", "RUS", "TUR", "041")
                + NamedCase.gdelt("5", "20180107", "RUS", "TUR", "041").replace("20180106001500", "20180105001500")
                + "torn\tline\n"
                + NamedCase.gdelt("1", "20180105", "RUS", "TUR", "190")
                + NamedCase.gdelt("6", "20180105", "TUR", "RUS", "190");
        assertThat(incidents("gdelt", "a.CSV", rows)).extracting(Incident::key).containsExactly("gdelt:1", "gdelt:6");
        assertThat(setAside)
                .extracting(SetAside::toString)
                .containsExactly(
                        "a.CSV:2: target: no state is known by this on that day (\"XQZ\"); write a CAMEO country code such as TUR",
                        "a.CSV:3: type: the code has lost the zero in front of it (\"41\"); write 041; a spreadsheet keeps zeros in"
                                + " columns of text",
                        "a.CSV:4: date: the date lies in the future (\"20230105\"); mend the date, or wait: it is read by itself"
                                + " once that day has come",
                        "a.CSV:5: date: it is dated after the day on which the source took it up (\"20180107, taken up 2018-01-05\");"
                                + " mend one of the two dates",
                        "a.CSV:6: the line has 2 fields, or is torn (\"torn\tline\"); complete the line: GDELT events 2.0 have 61",
                        "a.CSV:7: id: two records of different content have this id (\"gdelt:1, first on line 1\"); keep the one that"
                                + " is right");
    }

    @Test
    void aStatementWithoutATypeStaysAnEventOnly() throws IOException {
        assertThat(incidents("gdelt", "a.CSV", NamedCase.gdelt("1", "20180105", "RUS", "TUR", "010")))
                .isEmpty();
        assertThat(setAside).isEmpty();
        assertThat(broken).isEmpty();
    }

    @Test
    void readsIcewsByItsHeader() throws IOException {
        String header =
                "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity"
                        + "\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict"
                        + "\tProvince\tCountry\tLatitude\tLongitude\n";
        String row = "9\t2018-11-25\tMilitary (Russia)\tNavy,Military,Government\tRussian Federation\tSeize\t171\t-9.2"
                + "\tUkraine\t\tUkraine\t1\t1\tTASS\tKerch\tNA\tCrimea\tUkraine\t45.3\t36.5\n";
        Incident seizure =
                incidents("icews", "a.tab", header + row, "[RUS, UKR]").getFirst();
        assertThat(seizure.source().state()).contains("RUS");
        assertThat(seizure.target().code()).isEqualTo("UKR");
        assertThat(seizure.weight()).isEqualTo(-9.2);
        assertThat(seizure.place()).contains("Kerch");
        assertThat(seizure.reports().getFirst().citation().publisher()).contains("TASS");
        assertThat(seizure.reports().getFirst().line()).contains(2L);
    }

    @Test
    void readsUcdpWithoutDirectionInBothStylesOfDays() throws IOException {
        String header =
                "id,side_a,gwnoa,side_b,gwnob,source_office,source_article,best,where_coordinates,adm_2,adm_1,country,"
                        + "where_prec,latitude,longitude,date_start,dyad_name\n";
        String rows =
                "1,Government of Turkey,640,Government of Russia (Soviet Union),365,AFP,\"a, b\",1,Latakia,,,Syria,1,35.5,"
                        + "35.8,2015-11-24,T - R\n2,Government of Turkey,640,X,365,AFP,a,1,Latakia,,,Syria,1,35.5,35.8,"
                        + "11/25/2015 12:00:00 AM,T - R\n";
        List<Incident> fights = incidents("ucdp", "a.csv", header + rows);
        assertThat(fights)
                .extracting(Incident::day)
                .containsExactly(LocalDate.of(2015, 11, 24), LocalDate.of(2015, 11, 25));
        assertThat(fights).allSatisfy(fight -> assertThat(fight.direction()).hasToString("Optional[MUTUAL]"));
    }

    @Test
    void readsPolecatWithTabsTooMany() throws IOException {
        String header =
                "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tActor Name\tActor Country\tPrimary Actor Sector"
                        + "\tActor Name Raw\tRecipient Name\tRecipient Country\tPrimary Recipient Sector\tRecipient Name Raw\tPlacename"
                        + "\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\tSource\tPublication Date\n";
        String row =
                "P1\t2018-02-01\tCONSULT\tvisit\t4.0\tPutin\tRUS\tGOV\tPutin\tErdogan\tTUR\tGOV\tErdogan\tNone\tAnkara"
                        + "\tNone\tNone\tTUR\t39.9\t32.8\tTASS\t2018-02-02\t\t\n";
        Incident visit = incidents("polecat", "a.txt", header + row).getFirst();
        assertThat(visit.what().key()).isEqualTo("CONSULT/visit");
        assertThat(visit.place()).contains("Ankara");
    }

    @Test
    void readsAcledWithTheStateInTheActorsName() throws IOException {
        String header =
                "event_id_cnty,event_date,sub_event_type,actor1,actor2,notes,source,fatalities,location,admin1,admin2,"
                        + "admin3,country,geo_precision,latitude,longitude\n";
        String row =
                "SYR1,2020-02-27,Air/drone strike,Military Forces of Russia (2000-),Military Forces of Turkey (2016-),n,s,33,"
                        + "Balyun,Idlib,,,Syria,1,35.7,36.5\n";
        assertThat(incidents("acled", "a.csv", header + row)).singleElement().satisfies(strike -> {
            assertThat(strike.source().state()).contains("RUS");
            assertThat(strike.target().state()).contains("TUR");
            assertThat(strike.what().key()).isEqualTo("ASSAULT/aerial");
        });
    }

    private List<Incident> incidents(String adapter, String name, String text) throws IOException {
        return incidents(adapter, name, text, "[RUS, TUR]");
    }

    private List<Incident> incidents(String adapter, String name, String text, String dyad) throws IOException {
        return incidents(adapter, name, text.getBytes(StandardCharsets.UTF_8), dyad);
    }

    private List<Incident> incidents(String adapter, String name, byte[] content) throws IOException {
        return incidents(adapter, name, content, "[RUS, TUR]");
    }

    private List<Incident> incidents(String adapter, String name, byte[] content, String dyad) throws IOException {
        Files.write(folder.resolve(name), content);
        Files.writeString(folder.resolve("case.yaml"), """
                case: c
                dyad: %s
                period: {from: 2010-01-01}
                sources:
                  - {read: %s, as: %s, evidence: machine}
                """.formatted(dyad, name, adapter));
        try (Observatory observatory = Observatory.open(folder, folder.resolve("out/e.duckdb"), TODAY)) {
            IngestReport report = observatory.ingest(observatory.plan(), Progress.SILENT);
            report.loaded()
                    .forEach(file ->
                            assertThat(file.accepted() + file.setAside()).isEqualTo(file.records()));
            broken.addAll(report.broken());
            setAside.addAll(observatory.manifest().setAside(100));
            observatory.measure(observatory.asOf(Optional.empty()));
            return observatory.incidents().list(IncidentFilter.ALL, 100);
        }
    }
}
