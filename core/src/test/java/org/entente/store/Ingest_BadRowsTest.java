package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.CaseFolder;
import org.entente.ingest.LoadReport;
import org.entente.ingest.SetAside;
import org.entente.provenance.Evidence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every bad row is set aside with its line, what stands there, why, and what would be right. */
class Ingest_BadRowsTest {
    private static final String HEADER =
            "id,date,source,target,with,type,mode,weight,latitude,longitude,claimant,published";
    private static final String GOOD = "g%s,2016-01-05,RUS,TUR,,CONSULT,visit,,,,,";

    @TempDir
    private Path temp;

    @TestFactory
    Stream<DynamicTest> rowsOfTheTextFile() {
        List<String> lines = text("bad-rows.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
        List<String> rows = lines.stream().filter(line -> !line.startsWith(" ")).toList();
        List<String> messages = lines.stream()
                .filter(line -> line.startsWith(" "))
                .map(String::strip)
                .toList();
        assertThat(messages).hasSameSizeAs(rows);
        List<String> setAside =
                ingest(table(Stream.concat(Stream.of(GOOD.formatted(1)), rows.stream())
                                .toArray(String[]::new)))
                        .stream()
                        .map(SetAside::toString)
                        .toList();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        rows.get(i),
                        () -> assertThat(setAside)
                                .contains("events.csv:" + (i + 3) + ": " + messages.get(i))
                                .hasSameSizeAs(rows)));
    }

    private static String text(String resource) {
        try (InputStream in = Ingest_BadRowsTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aNulByte() {
        assertThat(ingest(table(GOOD.formatted(1), "b,2016-01-05,RUS,TUR,,AGREE,,,,,,".replace("b,", "b\u0000d,"))))
                .extracting(SetAside::toString)
                .containsExactly(
                        "events.csv:3: id: there is a NUL byte in it (\"b\\0d\"); remove it; the file may be damaged");
    }

    @Test
    void latinOneInAFileOfUtf8() {
        byte[] text = table(GOOD.formatted(1), "Türkei,2016-01-05,RUS,TUR,,AGREE,,,,,,", GOOD.formatted(2))
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ingest(text)).singleElement().satisfies(row -> {
            assertThat(row.line()).contains(3L);
            assertThat(row.reason()).isEqualTo("the line is not UTF-8, perhaps Latin-1");
            assertThat(row.remedy()).isEqualTo("save the file as UTF-8");
        });
    }

    @Test
    void aTornLastLine() {
        assertThat(ingest(table(GOOD.formatted(1)) + "b,2016-01-0"))
                .extracting(SetAside::toString)
                .containsExactly("events.csv:3: the line has fewer fields than the header, or is torn"
                        + " (\"b,2016-01-0\"); complete the line");
    }

    @Test
    void aQuotationMarkThatIsNeverClosed() {
        assertThat(ingest(table(GOOD.formatted(1), "\"b,2016-01-05,RUS,TUR,,AGREE,,,,,,", GOOD.formatted(2))))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.reason())
                        .isEqualTo("a quotation mark is never closed, or stands in the middle of a field"))
                .extracting(SetAside::line)
                .first()
                .isEqualTo(java.util.Optional.of(3L));
    }

    @Test
    void aQuotationMarkBehindAClosedField() {
        assertThat(ingest(table(GOOD.formatted(1), "\"b\"x,2016-01-05,RUS,TUR,,AGREE,,,,,,", GOOD.formatted(2))))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.line()).contains(3L);
                    assertThat(row.reason())
                            .isEqualTo("a quotation mark is never closed, or stands in the middle of a field");
                });
    }

    @Test
    void anUnknownCameoCode() {
        CaseFolder folder = CaseFolder.in(temp)
                .source("events.csv", Evidence.MACHINE, "date,source,target,cameo")
                .table(
                        "events.csv",
                        "date,source,target,cameo",
                        "2016-01-05,RUS,TUR,042",
                        "2016-01-05,RUS,TUR,42",
                        "2016-01-05,RUS,TUR,010",
                        "2016-01-05,RUS,TUR,");
        assertThat(folder.ingest().setAside())
                .extracting(SetAside::toString)
                .containsExactly(
                        "events.csv:3: cameo: no event type belongs to this code (\"42\"); write a CAMEO code of two to four digits, zeros in front included",
                        "events.csv:4: cameo: no event type belongs to this code (\"010\"); write a CAMEO code of two to four digits, zeros in front included",
                        "events.csv:5: type: no type is given; write one of PLOVER's sixteen, such as CONSULT");
    }

    @Test
    void anIdThatAnotherCuratedFileHas() {
        CaseFolder folder = CaseFolder.in(temp)
                .source("*.csv", Evidence.CURATED, CaseFolder.HEADER)
                .table("a.csv", CaseFolder.HEADER, "x,2016-01-05,RUS,TUR,AGREE,")
                .table("b.csv", CaseFolder.HEADER, "y,2016-01-05,RUS,TUR,AGREE,", "x,2016-01-05,RUS,TUR,AGREE,");
        assertThat(folder.ingest().setAside())
                .extracting(SetAside::toString)
                .containsExactly("b.csv:3: id: a file before this one has this id (\"x\"); give each its own");
    }

    @Test
    void theSameRecordTwiceIsNoMistake() {
        assertThat(ingest(table(GOOD.formatted(1), GOOD.formatted(1)))).isEmpty();
    }

    @Test
    void aLineThatIsNoJson() {
        String good =
                "{\"id\": \"a\", \"date\": \"2016-01-05\", \"source\": \"RUS\", \"target\": \"TUR\", \"type\": \"AGREE\"}";
        CaseFolder folder = json(good + "\n\n{\"id\": \n42\n" + good.substring(0, 30));
        assertThat(folder.ingest().setAside())
                .extracting(SetAside::toString)
                .containsExactly(
                        "events.jsonl:3: the line is no JSON object, or is torn (\"{\"id\": \"); mend the line",
                        "events.jsonl:4: the line is no JSON object, or is torn (\"42\"); mend the line",
                        "events.jsonl:5: the line is no JSON object, or is torn (\"" + good.substring(0, 30)
                                + "\"); mend the line");
    }

    @Test
    void aLineOfJsonThatIsNotUtf8() {
        String good =
                "{\"id\": \"%s\", \"date\": \"2016-01-05\", \"source\": \"RUS\", \"target\": \"TUR\", \"type\": \"AGREE\"}\n";
        CaseFolder folder = json("").bytes(
                        "events.jsonl",
                        (good.formatted("a") + good.formatted("Türkei") + good.formatted("c"))
                                .getBytes(StandardCharsets.ISO_8859_1));
        CaseFolder.Ingested ingested = folder.ingest();
        assertThat(ingested.report().broken()).isEmpty();
        assertThat(ingested.setAside()).singleElement().satisfies(row -> {
            assertThat(row.line()).contains(2L);
            assertThat(row.reason()).isEqualTo("the line is not UTF-8, perhaps Latin-1");
        });
    }

    private CaseFolder json(String text) {
        return CaseFolder.in(temp)
                .source("events.jsonl", Evidence.MACHINE, CaseFolder.HEADER)
                .text("events.jsonl", text);
    }

    private static String table(String... rows) {
        return HEADER + "\n" + String.join("\n", rows) + "\n";
    }

    private List<SetAside> ingest(String text) {
        return ingest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Every record is either accepted or set aside. */
    private List<SetAside> ingest(byte[] text) {
        CaseFolder folder = CaseFolder.in(temp)
                .source("events.csv", Evidence.CURATED, HEADER)
                .bytes("events.csv", text);
        CaseFolder.Ingested ingested = folder.ingest();
        assertThat(ingested.report().broken()).isEmpty();
        LoadReport load = ingested.report().loaded().getFirst();
        assertThat(load.accepted() + load.setAside()).isEqualTo(load.records());
        assertThat(load.setAside()).isEqualTo(ingested.setAside().size());
        return ingested.setAside();
    }
}
