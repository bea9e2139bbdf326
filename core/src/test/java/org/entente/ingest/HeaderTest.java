package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a,b,c|,", "a;b;c|;", "a;b,c;d|;", "a|,"})
    void theSeparatorIsTheOneThatOccursMost(String line, char separator) throws IOException {
        assertThat(read(line + "\n").separator()).isEqualTo(separator);
    }

    @Test
    void mayBeSeparatedByTabs() throws IOException {
        assertThat(read("a\tb\tc\n1\t2\t3\n")).isEqualTo(new Header('\t', List.of("a", "b", "c")));
    }

    @Test
    void namesMayBeQuoted() throws IOException {
        assertThat(read("\"a, b\",\"c \"\"d\"\"\"\n").columns()).containsExactly("a, b", "c \"d\"");
    }

    @Test
    void theSeparatorInsideQuotesDoesNotCount() throws IOException {
        assertThat(read("\"a, b, c\";d\n")).isEqualTo(new Header(';', List.of("a, b, c", "d")));
    }

    @Test
    void aByteOrderMarkIsNoPartOfAName() throws IOException {
        assertThat(read("\uFEFFid,date\r\n").columns()).containsExactly("id", "date");
        assertThat(read("\uFEFF\"id\",date\r\n").columns()).containsExactly("id", "date");
    }

    @Test
    void anEmptyFileHasNoColumns() throws IOException {
        assertThat(read("").columns()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"t.csv.gz", "T.CSV.GZ"})
    void isReadFromAPackedFile(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write("a,b\n".getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve(name), bytes.toByteArray());
        assertThat(Header.read(file).columns()).containsExactly("a", "b");
    }

    @Test
    void aFileThatIsNotPackedIsToldApart() throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv.gz"), "a,b\n");
        assertThatThrownBy(() -> Header.read(file)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "a.csv, SEPARATED",
        "A.CSV, SEPARATED",
        "a.tsv.gz, SEPARATED",
        "a.tab, SEPARATED",
        "a.txt, SEPARATED",
        "a.jsonl, JSON_LINES",
        "a.ndjson.gz, JSON_LINES",
        "a.parquet, PARQUET",
        "a.b.parquet, PARQUET"
    })
    void theNameTellsTheFormat(String name, FileFormat format) {
        assertThat(FileFormat.of(name)).contains(format);
    }

    @ParameterizedTest
    @CsvSource({"a.xlsx", "a", "csv", "a.csv.zip", "a.json", "a.parquet.gz", "a.gz"})
    void otherNamesTellNone(String name) {
        assertThat(FileFormat.of(name)).isEqualTo(Optional.empty());
    }

    private Header read(String text) throws IOException {
        return Header.read(Files.writeString(folder.resolve("t.csv"), text));
    }
}
