package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.Observatory;
import org.entente.ingest.Mismatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record's own class and weight are held against our tables, and neither gives way. */
class MismatchesTest {
    @TempDir
    private Path folder;

    @Test
    void areCountedByFileAndPair() {
        NamedCase rows = new NamedCase(folder)
                .file(
                        "gdelt",
                        "a.CSV",
                        NamedCase.gdelt("1", "20180105", "RUS", "TUR", "090", "2", "-2.0")
                                + NamedCase.gdelt("2", "20180105", "RUS", "TUR", "091", "2", "-2.0")
                                + NamedCase.gdelt("3", "20180105", "RUS", "TUR", "140", "3", "-6.5")
                                + NamedCase.gdelt("4", "20180105", "RUS", "TUR", "041", "1", "1.0")
                                + NamedCase.gdelt("5", "20180105", "RUS", "TUR", "016", "1", "-5.0")
                                + NamedCase.gdelt("6", "20180105", "RUS", "XQZ", "140", "3", "0"));
        try (Observatory observatory = rows.measured()) {
            assertThat(observatory.manifest().mismatches())
                    .contains(
                            new Mismatch("a.CSV", "quad", "09", "MATERIAL_COOPERATION", "VERBAL_CONFLICT", 2),
                            new Mismatch("a.CSV", "quad", "14", "VERBAL_CONFLICT", "MATERIAL_CONFLICT", 1),
                            new Mismatch("a.CSV", "weight", "016", "-5.0", "-2.0", 1))
                    .hasSize(3);
            assertThat(observatory.incidents().find("gdelt:3").orElseThrow().quad())
                    .hasToString("MATERIAL_CONFLICT");
        }
        rows.delete("a.CSV").ingest();
        try (Observatory observatory = rows.measured()) {
            assertThat(observatory.manifest().mismatches()).isEmpty();
        }
    }

    @Test
    void followTheTableOfTheSource() {
        String header =
                "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity"
                        + "\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict"
                        + "\tProvince\tCountry\tLatitude\tLongitude\n";
        String row = "%d\t2018-11-25\tRussia\t\tRussian Federation\tDeny\t016\t%s"
                + "\tUkraine\t\tUkraine\t1\t1\tTASS\tKerch\tNA\tCrimea\tUkraine\t45.3\t36.5\n";
        try (Observatory observatory = new NamedCase(folder)
                .file("icews", "a.tab", header + row.formatted(1, "-5.0") + row.formatted(2, "-2.0"))
                .measured()) {
            assertThat(observatory.manifest().mismatches())
                    .containsExactly(new Mismatch("a.tab", "weight", "016", "-2.0", "-5.0", 1));
        }
    }
}
