package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LineMapTest {
    private static final List<String> PIECES = List.of(
            "",
            "a",
            "b c",
            ",",
            ";",
            "\t",
            "\"",
            "\"\"",
            "\n",
            "\r\n",
            "\n\n",
            "é",
            "€",
            "\uD83D\uDE00",
            " ",
            "\r",
            "'",
            "#");

    @Test
    void countsLinesFromOneAndTheHeaderIsTheFirst() throws IOException {
        assertThat(lines("h,i\na,b\nc,d\n", ',')).containsExactly(2L, 3L);
    }

    @Test
    void aQuotedFieldMayHoldLineBreaks() throws IOException {
        assertThat(lines("h,i\n\"a\nb\",c\nd,\"e\n\n\"\nf,g\n", ',')).containsExactly(2L, 4L, 7L);
    }

    @Test
    void aDoubledQuoteStaysInTheField() throws IOException {
        assertThat(lines("h,i\n\"a\"\"\nb\",c\n\"\"\"\",d\n\"\",e\nf,g\n", ',')).containsExactly(2L, 4L, 5L, 6L);
    }

    @Test
    void blankLinesAreNoRecords() throws IOException {
        assertThat(lines("h,i\n\na,b\n\r\n\nc,d\n\n", ',')).containsExactly(3L, 6L);
    }

    @Test
    void windowsLineEndsCountOnce() throws IOException {
        assertThat(lines("h,i\r\na,b\r\n\"c\r\nd\",e\r\nf,g", ',')).containsExactly(2L, 3L, 5L);
    }

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        assertThat(lines("h,i\na,b\nc,d", ',')).containsExactly(2L, 3L);
        assertThat(lines("h,i", ',')).isEmpty();
        assertThat(lines("", ',')).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoLine() throws IOException {
        assertThat(lines("\uFEFFh,i\na,b\n", ',')).containsExactly(2L);
        assertThat(lines("\uFEFF\"h\n1\",i\na,b\n", ','))
                .as("before a quoted header")
                .containsExactly(3L);
    }

    @ParameterizedTest
    @CsvSource({"','", "';'"})
    void theSeparatorDecidesWhereAFieldMayBeQuoted(char separator) throws IOException {
        String text = "h,i\na" + separator + "\"b\nc\"\nd,e\n";
        assertThat(lines(text, separator)).containsExactly(2L, 4L);
    }

    @Test
    void aQuoteInsideAnUnquotedFieldOpensNothing() throws IOException {
        assertThat(lines("h,i\na \"b,c\nd,e\n", ',')).containsExactly(2L, 3L);
    }

    @Test
    void rejectedRecordsAreLeftOutAndTheirLinesTold() throws IOException {
        String text = "h,i\na,b\nc\n\"d\ne\",f\ng,h,i\nj,k\n";
        LineMap map = scan(text, ',', Set.of(8L, (long) text.indexOf("g,h,i")));
        assertThat(expand(map)).containsExactly(2L, 4L, 7L);
        assertThat(map.lineOfReject()).isEqualTo(Map.of(8L, 3L, (long) text.indexOf("g,h,i"), 6L));
        assertThat(map.records()).isEqualTo(3);
    }

    @Test
    void theLineEndBeforeARejectedRecordMayCountAsItsBeginning() throws IOException {
        LineMap map = scan("h,i\r\na,b\r\n\r\nc\r\nd,e\r\n", ',', Set.of(9L));
        assertThat(expand(map)).containsExactly(2L, 5L);
        assertThat(map.lineOfReject()).isEqualTo(Map.of(9L, 4L));
    }

    @Test
    void jumpsAreFewWhenLinesAreRegular() throws IOException {
        LineMap map = scan("h,i\n" + "a,b\n".repeat(1000), ',', Set.of());
        assertThat(map.jumps()).containsExactly(new LineMap.Jump(1, 1));
        assertThat(map.records()).isEqualTo(1000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithAnotherReaderOnRandomFiles(int seed) throws IOException {
        Random random = new Random(seed);
        char separator = ",;\t".charAt(random.nextInt(3));
        String text = randomTable(random, separator);
        assertThat(lines(text, separator)).as(text).isEqualTo(linesByFastCsv(text, separator));
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static String randomTable(Random random, char separator) {
        StringWriter text = new StringWriter();
        LineDelimiter end = random.nextBoolean() ? LineDelimiter.LF : LineDelimiter.CRLF;
        CsvWriter writer =
                CsvWriter.builder().fieldSeparator(separator).lineDelimiter(end).build(text);
        writer.writeRecord("one", "two", "three");
        for (int i = random.nextInt(40); i > 0; i--) {
            writer.writeRecord("x" + field(random), field(random), field(random));
            if (random.nextInt(5) == 0) {
                text.append(end.toString());
            }
        }
        return text.toString();
    }

    private static String field(Random random) {
        StringBuilder field = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            field.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return field.toString();
    }

    private static List<Long> linesByFastCsv(String text, char separator) throws IOException {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(new StringReader(text))) {
            return reader.stream().skip(1).map(CsvRecord::getStartingLineNumber).toList();
        }
    }

    private static List<Long> lines(String text, char separator) throws IOException {
        return expand(scan(text, separator, Set.of()));
    }

    private static LineMap scan(String text, char separator, Set<Long> rejects) throws IOException {
        return LineMap.scan(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), separator, true, 1, rejects);
    }

    private static List<Long> expand(LineMap map) {
        List<Long> lines = new ArrayList<>();
        int jump = -1;
        for (long record = 1; record <= map.records(); record++) {
            while (jump + 1 < map.jumps().size() && map.jumps().get(jump + 1).fromRecord() <= record) {
                jump++;
            }
            lines.add(record + map.jumps().get(jump).offset());
        }
        return lines;
    }
}
