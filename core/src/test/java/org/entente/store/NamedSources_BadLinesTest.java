package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged line of a named source is set aside with what it holds and what would be right; the others are read. */
class NamedSources_BadLinesTest {
    private static final String ICEWS_HEADER =
            "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity"
                    + "\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict"
                    + "\tProvince\tCountry\tLatitude\tLongitude\n";

    @TempDir
    private Path folder;

    @Test
    void sixtyColumnsInOneLine() {
        String bad = row("2").strip();
        assertThat(setAside(row("1") + bad.substring(0, bad.lastIndexOf('\t')) + "\n" + row("3")))
                .singleElement()
                .asString()
                .startsWith("a.CSV:2: the line has 60 fields, or is torn (\"2\t20180105\t")
                .endsWith("\"); complete the line: GDELT events 2.0 have 61");
    }

    @Test
    void sixtyTwoColumnsInOneLine() {
        assertThat(setAside(row("1") + row("2").strip() + "\tmore\n" + row("3")))
                .singleElement()
                .asString()
                .startsWith("a.CSV:2: the line has 62 fields (\"2\t20180105\t")
                .endsWith("\"); take out the tabs that are too many: GDELT events 2.0 have 61");
    }

    @Test
    void aTornLastLine() {
        assertThat(setAside(row("1") + row("2") + "3\t2018"))
                .containsExactly(
                        "a.CSV:3: the line has 2 fields, or is torn (\"3\t2018\"); complete the line: GDELT events 2.0 have 61");
    }

    /** 57 and 58 columns are both right there. */
    @Test
    void aTornLineOfTheFirstVersion() {
        String old = "1\t20180105\t201801\t2018\t2018.01" + "\t".repeat(22) + "041" + "\t".repeat(30) + "20180106\n";
        NamedCase.Told told = new NamedCase(folder)
                .file("gdelt", "a.CSV", old + "2\t20180105\n")
                .ingest();
        assertThat(told.accepted()).isEqualTo(1);
        assertThat(told.setAside())
                .containsExactly("a.CSV:2: added: the line has fewer fields than it should, or is torn;"
                        + " complete the line: GDELT events 1.0 have 57 or 58 fields");
    }

    @Test
    void aNulByteInATextAndInACode() {
        assertThat(setAside(row("1")
                        + row("2").replace("Ankara", "Ank\u0000ra")
                        + row("3").replace("\t041\t", "\t04\u00001\t")))
                .containsExactly(
                        "a.CSV:2: place: there is a NUL byte in it (\"Ank\\0ra, Turkey\"); remove it; the file may be damaged",
                        "a.CSV:3: type: there is a NUL byte in it (\"04\\01\"); remove it; the file may be damaged");
    }

    @Test
    void latinOneInAFileOfUtf8() {
        byte[] text =
                (row("1") + row("2").replace("Turkey", "Türkei") + row("3")).getBytes(StandardCharsets.ISO_8859_1);
        NamedCase.Told told = new NamedCase(folder).file("gdelt", "a.CSV", text).ingest();
        assertThat(told.accepted()).isEqualTo(2);
        assertThat(told.setAside())
                .singleElement()
                .asString()
                .startsWith("a.CSV:2: the line is not UTF-8, perhaps Latin-1 (\"2\t20180105\t")
                .endsWith("\"); save the file as UTF-8");
    }

    @Test
    void aTornLineBelowAHeader() {
        String good = "9\t2018-11-25\tRussia\t\tRussian Federation\tSeize\t171\t-9.2"
                + "\tUkraine\t\tUkraine\t1\t1\tTASS\tKerch\tNA\tCrimea\tUkraine\t45.3\t36.5\n";
        NamedCase.Told told = new NamedCase(folder)
                .file("icews", "a.tab", ICEWS_HEADER + good + "10\t2018-11-2")
                .ingest();
        assertThat(told.accepted()).isEqualTo(1);
        assertThat(told.setAside())
                .containsExactly("a.tab:3: the line has fewer fields than the header, or is torn (\"10\t2018-11-2\");"
                        + " complete the line");
    }

    @Test
    void aFirstLineWithAQuotationMarkOfItsOwn() {
        assertThat(setAside(row("1").replace("Ankara", "\"Ankara") + row("2") + row("3")))
                .isEmpty();
    }

    private static String row(String id) {
        return NamedCase.gdelt(id, "20180105", "RUS", "TUR", "041");
    }

    /** What is set aside of three lines; the good ones are read. */
    private List<String> setAside(String text) {
        NamedCase.Told told = new NamedCase(folder).file("gdelt", "a.CSV", text).ingest();
        assertThat(told.report().broken()).isEmpty();
        assertThat(told.accepted()).isEqualTo(3 - told.setAside().size());
        return told.setAside();
    }
}
