package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.provenance.Evidence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileFinderTest {
    @TempDir
    private Path parent;

    @BeforeEach
    void fill() throws IOException {
        for (String name :
                List.of("case/b.csv", "case/a.csv", "case/c.txt", "case/x[1].csv", "case/.h.csv", "data/d.csv")) {
            Path file = parent.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a.csv, a.csv",
        "*.csv, 'a.csv b.csv x[1].csv'",
        "../data/*.csv, ../data/d.csv",
        "?.txt, c.txt",
        "*, 'a.csv b.csv c.txt x[1].csv'",
        ".*.csv, .h.csv",
        "x[1].csv, x[1].csv",
        "'{a,b}.csv', 'a.csv b.csv'"
    })
    void findsFilesByNameOrPatternInOrder(String read, String names) {
        assertThat(find(read)).containsExactly(names.split(" "));
        assertThat(finder().absent(List.of(source(read)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"none.csv", "none/*.csv", "*.parquet", "'['", "."})
    void tellsSourcesWithoutFiles(String read) {
        assertThat(find(read)).isEmpty();
        assertThat(finder().absent(List.of(source(read))))
                .extracting(Source::read)
                .containsExactly(read);
    }

    @Test
    void givesEachFileOnce() {
        assertThat(find("b.csv", "*.csv")).containsExactly("b.csv", "a.csv", "x[1].csv");
    }

    @Test
    void takesSizeAndHashOfTheContent() {
        FileState state =
                finder().find(List.of(source("a.csv")), "v1").getFirst().state();
        assertThat(state.bytes()).isEqualTo(10);
        assertThat(state.sha256()).isEqualTo("1d4b03b3c22a2093e696580b4f8f848c125be526ac4e78f41d93d7a79cf7d888");
    }

    @Test
    void takesTheTotalsOfAFetchInWithItsRows() throws IOException {
        Path data = Files.createDirectories(parent.resolve("data/gdelt"));
        for (String name : List.of(
                "20180101.export.CSV.gz",
                "20180101.exposure.tsv",
                "20180102.exposure.tsv",
                "20180103.so-far.exposure.tsv",
                "20180101.aside.tsv",
                "fetched.tsv")) {
            Files.writeString(data.resolve(name), name);
        }
        assertThat(gdelt("../data/gdelt/*.gz"))
                .as("days without rows have totals, too")
                .containsExactly(
                        "gdelt ../data/gdelt/20180101.export.CSV.gz",
                        "gdelt-totals ../data/gdelt/20180101.exposure.tsv",
                        "gdelt-totals ../data/gdelt/20180102.exposure.tsv",
                        "gdelt-totals ../data/gdelt/20180103.so-far.exposure.tsv",
                        "gdelt-totals ../data/gdelt/fetched.tsv");
        assertThat(gdelt("../data/gdelt/20180101.export.CSV.gz"))
                .as("totals of days that the case does not read are left alone")
                .containsExactly(
                        "gdelt ../data/gdelt/20180101.export.CSV.gz",
                        "gdelt-totals ../data/gdelt/20180101.exposure.tsv",
                        "gdelt-totals ../data/gdelt/fetched.tsv");
        Files.delete(data.resolve("fetched.tsv"));
        assertThat(gdelt("../data/gdelt/*.gz"))
                .as("a folder without a manifest is none of a fetch")
                .containsExactly("gdelt ../data/gdelt/20180101.export.CSV.gz");
        assertThat(gdelt("../data/gdelt/[")).isEmpty();
    }

    private List<String> gdelt(String read) {
        Source source = new Source(read, "gdelt", Evidence.MACHINE, true, Map.of());
        return finder().find(List.of(source), "v1").stream()
                .map(file -> file.source().adapter() + " " + file.state().name())
                .toList();
    }

    private List<String> find(String... reads) {
        List<Source> sources =
                List.of(reads).stream().map(FileFinderTest::source).toList();
        return finder().find(sources, "v1").stream()
                .map(file -> file.state().name())
                .toList();
    }

    private FileFinder finder() {
        return new FileFinder(parent.resolve("case"));
    }

    private static Source source(String read) {
        return new Source(read, "table", Evidence.MACHINE, false, Map.of());
    }
}
