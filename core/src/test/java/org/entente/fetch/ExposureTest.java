package org.entente.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExposureTest {
    private static final LocalDate DAY = LocalDate.of(2018, 1, 1);

    @TempDir
    private Path temp;

    @Test
    void readsWhatItWrites() throws IOException {
        Exposure exposure = new Exposure(12, Map.of("RUS", 7L, "TUR", 5L));
        assertThat(read(exposure.table(DAY))).isEqualTo(new Exposure.OfDay(DAY, exposure));
        Exposure nobody = new Exposure(3, Map.of());
        assertThat(read(nobody.table(DAY))).isEqualTo(new Exposure.OfDay(DAY, nobody));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            day,country                                        | :1: the first line of a table of exposure is
            day,country,rows,total/2018-01-01,RUS,3            | :2: "2018-01-01?RUS?3" has not the four columns
            day,country,rows,total/2018-01-01,RUS,x,9          | :2: "2018-01-01?RUS?x?9" is no day, country, rows and total
            day,country,rows,total/2018-01-01,RUS,3,9/,RUS,3,9 | :3: "?RUS?3?9" is no day, country, rows and total
            day,country,rows,total                             | should tell one day and one total
            day,country,rows,total/2018-01-01,RUS,3,9/2018-01-02,TUR,3,9 | should tell one day and one total
            """)
    void saysWhatIsWrongWithATable(String text, String message) {
        assertThatThrownBy(() -> read(text.replace(',', '\t').replace('/', '\n') + "\n"))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining(message)
                .hasMessageEndingWith("; delete it and fetch the day again");
    }

    private Exposure.OfDay read(String text) throws IOException {
        return Exposure.OfDay.read(Files.writeString(temp.resolve("t.exposure.tsv"), text));
    }
}
