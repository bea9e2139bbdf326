package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.entente.onset.DirectedMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnsetFileTest {
    private static final Path SHARED =
            Path.of(System.getProperty("entente.root")).resolve("../shared/data/icews/dyad-month-mid-1990-2005.csv.gz");
    private static final String HEADER = "set,source,target,year,month,event1,event2,DispNum3,conflict,hostile4\n";

    @TempDir
    private Path folder;

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("rows.csv"), HEADER + rows);
    }

    @Test
    void countsAreSummedAndBlankOnesAreMissing() throws IOException {
        assertThat(OnsetFile.read(file("train,AAA,BBB,2000,1,2,3,,,4\ntrain,AAA,BBB,2000,2,,,7,TRUE,0\n")))
                .containsExactly(
                        new DirectedMonth("AAA", "BBB", DirectedMonth.number(2000, 1), OptionalLong.of(5), false),
                        new DirectedMonth("AAA", "BBB", DirectedMonth.number(2000, 2), OptionalLong.empty(), true));
    }

    @Test
    void aBadValueIsNamedWithItsLineAndWhatWouldBeRight() throws IOException {
        Path month = file("train,AAA,BBB,2000,13,2,3,,,4\n");
        assertThatThrownBy(() -> OnsetFile.read(month))
                .isInstanceOf(EvaluationFileException.class)
                .hasMessage(month + ":2: month is \"13\"; write a month from 1 to 12");
        Path conflict = file("train,AAA,BBB,2000,12,2,3,,perhaps,4\n");
        assertThatThrownBy(() -> OnsetFile.read(conflict))
                .hasMessage(conflict + ":2: conflict is \"perhaps\"; write TRUE, FALSE or nothing");
        Path count = file("train,AAA,BBB,2000,12,2,many,,,4\n");
        assertThatThrownBy(() -> OnsetFile.read(count))
                .hasMessage(count + ":2: event2 is \"many\"; write a whole number");
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("few.csv"), "source,target,year,month,event1\nA,B,2000,1,3\n");
        assertThatThrownBy(() -> OnsetFile.read(file))
                .hasMessageStartingWith(file + ":1: there is no column \"conflict\"; needed are");
    }

    @Test
    void thePublishedTableIsReadWhole() {
        assumeTrue(Files.exists(SHARED), "skipped: there is no ../shared/data/icews beside the repository");
        List<DirectedMonth> rows = OnsetFile.read(SHARED);
        assertThat(rows).hasSize(371_575);
        assertThat(rows.stream().filter(row -> row.events().isEmpty())).hasSize(41_003);
        assertThat(rows.stream().filter(DirectedMonth::conflict)).hasSize(3_240);
    }
}
