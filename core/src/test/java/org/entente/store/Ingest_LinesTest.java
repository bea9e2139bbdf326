package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.CaseFolder;
import org.entente.Observatory;
import org.entente.incident.Incident;
import org.entente.incident.IncidentFilter;
import org.entente.ingest.SetAside;
import org.entente.provenance.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every record knows the line on which a person finds it. */
class Ingest_LinesTest {
    private static final String COLUMNS = "id,date,source,target,type,text";

    @TempDir
    private Path temp;

    @Test
    void behindBlankLinesAndFieldsOfSeveralLines() {
        String text =
                COLUMNS + "\n\na,2016-01-05,RUS,TUR,AGREE,\"one\ntwo\n\nfour\"\n\n\nb,2016-01-05,RUS,TUR,AGREE,x\n"
                        + "bad line\nc,2016-01-05,RUS,TUR,AGREE,\"five\nsix\"\nd,2016-01-05,RUS,nobody,AGREE,y\n";
        CaseFolder folder = folder(text);
        assertThat(lines(folder)).containsExactly(Map.entry("a", 3L), Map.entry("b", 9L), Map.entry("c", 11L));
        assertThat(folder.ingest().setAside())
                .extracting(SetAside::line)
                .containsExactly(Optional.of(10L), Optional.of(13L));
    }

    @Test
    void onWindowsLineEndsAndBehindAByteOrderMark() {
        String text = "\uFEFF\"id\"" + COLUMNS.substring(2)
                + "\r\na,2016-01-05,RUS,TUR,AGREE,\"one\r\ntwo\"\r\n\r\nbad\r\n" + "b,2016-01-05,RUS,TUR,AGREE,x\r\n";
        CaseFolder folder = folder(text);
        assertThat(lines(folder)).containsExactly(Map.entry("a", 2L), Map.entry("b", 6L));
        assertThat(folder.ingest().setAside()).extracting(SetAside::line).containsExactly(Optional.of(5L));
    }

    @Test
    void ofJsonBehindBlankAndBadLines() {
        String row =
                "{\"id\": \"%s\", \"date\": \"2016-01-05\", \"source\": \"RUS\", \"target\": \"TUR\", \"type\": \"AGREE\"}\n";
        byte[] text = ("ü\n\n" + row.formatted("a") + "ü\nü\n" + row.formatted("b") + "{\n" + row.formatted("c"))
                .getBytes(StandardCharsets.ISO_8859_1);
        CaseFolder folder =
                CaseFolder.in(temp).source("t.jsonl", Evidence.MACHINE, COLUMNS).bytes("t.jsonl", text);
        assertThat(lines(folder)).containsExactly(Map.entry("a", 3L), Map.entry("b", 6L), Map.entry("c", 8L));
        assertThat(folder.ingest().setAside())
                .extracting(row2 -> row2.line().orElse(0L))
                .containsExactly(1L, 4L, 5L, 7L);
    }

    @Test
    void ofALongRandomTableAsAnotherReaderCountsThem() throws IOException {
        Random random = new Random(11);
        StringBuilder text = new StringBuilder(COLUMNS + "\n");
        for (int i = 0; i < 30_000; i++) {
            text.append(i)
                    .append(",2016-01-05,RUS,TUR,AGREE,\"")
                    .append("x\n".repeat(random.nextInt(3)))
                    .append(random.nextBoolean() ? ", \"\"quoted\"\"" : "plain")
                    .append("\"\n")
                    .append("\n".repeat(random.nextInt(8) / 7));
        }
        Map<String, Long> expected = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text.toString())) {
            reader.forEach(row -> expected.put(row.getField("id"), row.getStartingLineNumber()));
        }
        assertThat(lines(folder(text.toString()))).isEqualTo(expected);
    }

    private CaseFolder folder(String text) {
        return CaseFolder.in(temp).source("t.csv", Evidence.MACHINE, COLUMNS).text("t.csv", text);
    }

    private static Map<String, Long> lines(CaseFolder folder) {
        try (Observatory observatory = folder.measured(Optional.empty())) {
            return observatory.incidents().list(IncidentFilter.ALL, Integer.MAX_VALUE).stream()
                    .collect(Collectors.toMap(
                            Incident::key,
                            incident -> incident.reports().getFirst().line().orElse(-1L),
                            (one, _) -> one,
                            TreeMap::new));
        }
    }
}
