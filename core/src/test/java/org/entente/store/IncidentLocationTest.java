package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.entente.CaseFolder;
import org.entente.Observatory;
import org.entente.incident.Incident;
import org.entente.provenance.Evidence;
import org.entente.zone.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How closely an incident's place is known. */
class IncidentLocationTest {
    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({"1,", "2, 1600", "3, 10", "4, 10", "5, 1600"})
    void theGradeOfGdeltsPointBecomesADistance(String grade, Double km) {
        String[] row = NamedCase.gdelt("7", "20180105", "RUS", "TUR", "190", "4", "-10")
                .split("\t", -1);
        row[51] = grade;
        row[56] = "36.2";
        row[57] = "36.16";
        try (Observatory observatory = new NamedCase(temp)
                .file("gdelt", "a.CSV", String.join("\t", row))
                .measured()) {
            Optional<Location> wanted = Optional.ofNullable(km).map(radius -> new Location(36.2, 36.16, radius));

            assertThat(observatory.incidents().find("gdelt:7").orElseThrow().location())
                    .isEqualTo(wanted);
        }
    }

    @Test
    void aPersonsCoordinatesMeanTheSpotAndWithoutAnyNothingIsMadeUp() {
        String header = "id,date,source,target,type,place,latitude,longitude";
        CaseFolder folder = CaseFolder.in(temp)
                .source("events.csv", Evidence.CURATED, header)
                .table(
                        "events.csv",
                        header,
                        "a,2020-02-10,RUS,TUR,ASSAULT,Ariha,35.81,36.61",
                        "b,2020-02-11,RUS,TUR,ASSAULT,Ariha,,");
        try (Observatory observatory = folder.measured(Optional.empty())) {
            assertThat(observatory.incidents().find("a").flatMap(Incident::location))
                    .hasValue(new Location(35.81, 36.61, 1));
            assertThat(observatory.incidents().find("b").flatMap(Incident::location))
                    .isEmpty();
        }
    }
}
