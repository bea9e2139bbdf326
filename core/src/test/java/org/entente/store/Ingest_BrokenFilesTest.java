package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.entente.CaseFolder;
import org.entente.Observatory;
import org.entente.ingest.FileState;
import org.entente.ingest.LoadReport;
import org.entente.provenance.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be read at all is told; what was held of it stays, and the other files go on. */
class Ingest_BrokenFilesTest {
    private static final String ROW = "%s,2016-01-05,RUS,TUR,AGREE,";

    @TempDir
    private Path temp;

    @Test
    void aColumnThatIsMissing() {
        assertThat(broken(folder().table("b.csv", "id,date,source,target,typ,mode", ROW.formatted("b"))))
                .containsExactly(
                        "b.csv:1: there is no column \"type\" for type; the header has id, date, source, target, typ, mode;"
                                + " mend the header or the case's columns");
    }

    @Test
    void aColumnThatStandsTwice() {
        assertThat(broken(folder().table("b.csv", "id,date,source,target,type,mode,date", ROW.formatted("b") + ",x")))
                .containsExactly("b.csv:1: the column \"date\" stands twice in the header; rename one");
        assertThat(broken(folder().table("b.csv", "id,date,source,target,type,mode,DATE", ROW.formatted("b") + ",x")))
                .containsExactly("b.csv:1: the column \"DATE\" stands twice in the header; rename one");
    }

    @Test
    void anEmptyFirstLine() {
        assertThat(broken(folder().text("b.csv", "")))
                .containsExactly("b.csv:1: this line is empty; a table begins with the names of its columns");
        assertThat(broken(folder().text("b.csv", "\n\n" + CaseFolder.HEADER + "\n")))
                .containsExactly("b.csv:1: this line is empty; a table begins with the names of its columns");
    }

    @Test
    void aHeaderThatCannotBeSplit() {
        assertThat(broken(folder().text("b.csv", "\"id\"x,date\n1,2\n")))
                .containsExactly("b.csv: cannot be read: the header cannot be split into names");
    }

    @Test
    void lineEndsOfBothKinds() {
        String text =
                CaseFolder.HEADER + "\r\nb,2016-01-05,RUS,TUR,CONSULT,visit\nc,2016-01-05,RUS,TUR,CONSULT,visit\r\n";
        assertThat(broken(folder().text("b.csv", text)))
                .containsExactly("b.csv: cannot be read as a table: its lines end in different ways,"
                        + " some as on Windows and some not; save it with one kind");
    }

    @Test
    void aPackedFileThatIsNone() {
        CaseFolder folder = folder().source("b.csv.gz", Evidence.MACHINE, CaseFolder.HEADER);
        assertThat(broken(folder.table("b.csv.gz", CaseFolder.HEADER, ROW.formatted("b"))))
                .containsExactly("b.csv.gz: cannot be read: Not in GZIP format");
    }

    @Test
    void aPackedFileThatIsCutOff() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write((CaseFolder.HEADER + "\n").getBytes(StandardCharsets.UTF_8));
            Random random = new Random(1);
            for (int i = 0; i < 20_000; i++) {
                out.write((ROW.formatted(random.nextLong()) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        CaseFolder folder = folder().source("b.csv.gz", Evidence.MACHINE, CaseFolder.HEADER);
        assertThat(broken(folder.bytes("b.csv.gz", Arrays.copyOf(packed.toByteArray(), packed.size() - 5000))))
                .singleElement()
                .asString()
                .startsWith("b.csv.gz: cannot be read as a table: ");
    }

    @Test
    void aParquetFileThatIsNoneOrLacksAColumn() {
        CaseFolder folder = folder().source("b.parquet", Evidence.MACHINE, CaseFolder.HEADER);
        assertThat(broken(folder.text("b.parquet", "this is no Parquet")))
                .singleElement()
                .asString()
                .startsWith("b.parquet: cannot be read as a table: ");
    }

    @Test
    void aNameThatTellsNoFormat() {
        CaseFolder folder = folder().source("b.xlsx", Evidence.MACHINE, CaseFolder.HEADER);
        assertThat(broken(folder.text("b.xlsx", "x")))
                .containsExactly("b.xlsx: the name does not tell the format; let it end in"
                        + " .csv, .tsv, .tab, .txt, .jsonl, .ndjson (each also .gz) or .parquet");
    }

    @Test
    void whatWasHeldOfItStays() {
        CaseFolder folder = folder().table("b.csv", CaseFolder.HEADER, ROW.formatted("b"), ROW.formatted("c"));
        CaseFolder.Ingested before = folder.ingest();
        assertThat(before.report().loaded()).hasSize(2);
        CaseFolder.Ingested after =
                folder.table("b.csv", "nothing,of,use", "1,2,3").ingest();
        assertThat(after.report().broken()).hasSize(1);
        assertThat(after.contentHash()).isEqualTo(before.contentHash());
        try (Observatory observatory = folder.open()) {
            assertThat(observatory.manifest().reports())
                    .extracting(LoadReport::name, LoadReport::accepted)
                    .containsExactly(tuple("a.csv", 1L), tuple("b.csv", 2L));
        }
    }

    private CaseFolder folder() {
        return CaseFolder.in(temp)
                .source("a.csv", Evidence.MACHINE, CaseFolder.HEADER)
                .source("b.csv", Evidence.MACHINE, CaseFolder.HEADER)
                .table("a.csv", CaseFolder.HEADER, ROW.formatted("a"));
    }

    /** What is said of the broken file; the other one is loaded or kept. */
    private static List<String> broken(CaseFolder folder) {
        List<String> broken = folder.ingest().report().broken();
        try (Observatory observatory = folder.open()) {
            assertThat(observatory.manifest().held())
                    .extracting(FileState::name)
                    .containsExactly("a.csv");
        }
        return broken;
    }
}
