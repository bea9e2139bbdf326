package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.Observatory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A code, day or identifier that cannot be right is set aside with what would be; nothing is guessed. */
class NamedSources_BadCodesTest {
    private static final String ICEWS_HEADER =
            "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity"
                    + "\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict"
                    + "\tProvince\tCountry\tLatitude\tLongitude\n";

    @TempDir
    private Path folder;

    /** 20 might be an appeal (020) or mass violence (200). */
    @ParameterizedTest
    @CsvSource({
        "40, write 040",
        "20, 'write 020, or 200 if that is meant'",
        "211, write 0211",
        "10, 'write 010, or 100 if that is meant'"
    })
    void aCodeThatLostItsZero(String code, String remedy) {
        String told = ": type: the code has lost the zero in front of it (\"" + code + "\"); " + remedy
                + "; a spreadsheet keeps zeros in columns of text";
        assertThat(gdelt(NamedCase.gdelt("1", "20180105", "RUS", "TUR", code))).containsExactly("a.CSV:1" + told);
        assertThat(icews("Russian Federation", code)).containsExactly("a.tab:2" + told);
    }

    @Test
    void aCodeThatIsNone() {
        assertThat(gdelt(NamedCase.gdelt("1", "20180105", "RUS", "TUR", "999")))
                .containsExactly("a.CSV:1: type: no event type belongs to this (\"999\");"
                        + " write a CAMEO code of three or four digits, such as 040");
    }

    @ParameterizedTest
    @CsvSource({
        "TU, 'write TUR for Turkey, as it stands in FIPS 10-4'",
        "UP, 'write UKR for Ukraine, as it stands in FIPS 10-4'",
        "TRU, 'nearest are TUR (Turkey)'",
        "Turkey, 'write TUR for Turkey, as it stands in English'",
        "XQZ, write a CAMEO country code such as TUR"
    })
    void aCountryThatIsNone(String country, String remedy) {
        assertThat(gdelt(NamedCase.gdelt("1", "20180105", "RUS", country, "041")))
                .singleElement()
                .asString()
                .startsWith("a.CSV:1: target: no state is known by this on that day (\"" + country + "\"); " + remedy);
    }

    @Test
    void aStateThatWasNoneOnThatDay() {
        assertThat(gdelt(NamedCase.gdelt("1", "20180105", "SUN", "TUR", "041")))
                .singleElement()
                .asString()
                .startsWith("a.CSV:1: source: no state is known by this on that day (\"SUN\"); it is known from ")
                .endsWith("; mend the word or the date");
    }

    @Test
    void aMisspeltName() {
        assertThat(icews("Rusian Federation", "171"))
                .containsExactly("a.tab:2: source: no state is known by this on that day (\"Rusian Federation\");"
                        + " nearest are russian federation (Russia)");
    }

    @Test
    void aDayOfTheFutureIsReadOnceItHasCome() {
        NamedCase folder = new NamedCase(this.folder)
                .file("gdelt", "a.CSV", NamedCase.gdelt("1", "20230105", "RUS", "TUR", "041"));
        assertThat(folder.ingest().setAside())
                .containsExactly("a.CSV:1: date: the date lies in the future (\"20230105\"); mend the date, or wait:"
                        + " it is read by itself once that day has come");
        try (Observatory observatory = folder.open(LocalDate.of(2023, 1, 6))) {
            assertThat(observatory.plan().isDone()).isFalse();
        }
    }

    @Test
    void oneIdWithOtherContent() {
        assertThat(gdelt(NamedCase.gdelt("1", "20180105", "RUS", "TUR", "041")
                        + NamedCase.gdelt("1", "20180105", "RUS", "TUR", "041")
                        + NamedCase.gdelt("1", "20180105", "RUS", "TUR", "190")))
                .containsExactly(
                        "a.CSV:3: id: two records of different content have this id (\"gdelt:1, first on line 1\");"
                                + " keep the one that is right");
    }

    private List<String> gdelt(String rows) {
        return told("gdelt", "a.CSV", rows);
    }

    private List<String> icews(String country, String code) {
        String row = String.join("\t", "9", "2018-11-25", "Russia", "", country, "Seize", code, "-9.2", "Ukraine", "")
                + "\tUkraine\t1\t1\tTASS\tKerch\tNA\tCrimea\tUkraine\t45.3\t36.5\n";
        return told("icews", "a.tab", ICEWS_HEADER + row);
    }

    private List<String> told(String adapter, String name, String text) {
        NamedCase.Told told = new NamedCase(folder).file(adapter, name, text).ingest();
        assertThat(told.report().broken()).isEmpty();
        return told.setAside().stream()
                .filter(line -> line.startsWith(name + ":"))
                .toList();
    }
}
