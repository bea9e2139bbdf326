package org.entente.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListLineTest {
    private static final String MD5 = "297A16b493de7cf6ca809a7cc31d0b93";
    private static final String URL = "http://data.gdeltproject.org/gdeltv2/20150218230000";

    @Test
    void readsAFileOfEvents() {
        assertThat(ListLine.of("150383 " + MD5 + " " + URL + ".export.CSV.zip"))
                .isEqualTo(new ListLine.Export(new ListedFile(Slot.FIRST, 150383, "297a16b493de7cf6ca809a7cc31d0b93")));
    }

    @ParameterizedTest
    @ValueSource(strings = {".mentions.CSV.zip", ".gkg.csv.zip", ".translation.export.CSV.zip", ".export.CSV"})
    void leavesOtherFiles(String ending) {
        assertThat(ListLine.of("318084 " + MD5 + " " + URL + ending)).isInstanceOf(ListLine.Other.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "150383",
                "150383 297a16b493de7cf6ca809a7cc31d0b93",
                "150383 297a " + URL + ".export.CSV.zip",
                "-1 " + MD5 + " " + URL + ".export.CSV.zip",
                "99999999999999999999 " + MD5 + " " + URL + ".export.CSV.zip",
                "150383 " + MD5 + " file:///etc/20150218230000.export.CSV.zip",
                "150383 " + MD5 + " http://data.gdeltproject.org/gdeltv2/20150218230700.export.CSV.zip",
                "<html>"
            })
    void tellsMalformedLines(String line) {
        assertThat(ListLine.of(line)).isInstanceOf(ListLine.Malformed.class);
    }

    @Test
    void showsAtMostEightyPlainCharacters() {
        assertThat(ListLine.shown("a\tb\u00e9" + "x".repeat(100))).isEqualTo("a?b?" + "x".repeat(76) + "...");
    }
}
