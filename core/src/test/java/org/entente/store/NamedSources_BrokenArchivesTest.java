package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that cannot be unpacked is told and left; the other files of the case are read. */
class NamedSources_BrokenArchivesTest {
    private static final String ROW = NamedCase.gdelt("7", "20180105", "RUS", "TUR", "041");

    @TempDir
    private Path folder;

    @Test
    void aZipCutShort() throws IOException {
        byte[] zip = NamedCase.zip(ROW);
        assertThat(broken("a.zip", Arrays.copyOf(zip, zip.length / 2)))
                .singleElement()
                .asString()
                .startsWith("a.zip: cannot be unpacked: ")
                .endsWith("; fetch it again");
    }

    @Test
    void whatIsNoZip() {
        assertThat(broken("a.zip", new byte[] {1, 2, 3}))
                .containsExactly("a.zip: cannot be unpacked: it is no zip archive, or an empty one; fetch it again");
    }

    @Test
    void aZipOfTwoFiles() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.CSV"));
            zip.putNextEntry(new ZipEntry("b.CSV"));
        }
        assertThat(broken("a.zip", bytes.toByteArray()))
                .containsExactly("a.zip: cannot be unpacked: it holds more than one file; fetch it again");
    }

    @Test
    void whatIsNoGzip() {
        assertThat(broken("a.CSV.gz", new byte[] {1, 2, 3}))
                .containsExactly("a.CSV.gz: cannot be unpacked: Not in GZIP format; fetch it again");
    }

    /** Sixteen million zeros, packed, sixty-eight times over: a megabyte that unpacks to a thousand. */
    @Test
    void aGzipBomb() throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(part)) {
            out.write(new byte[1 << 24]);
        }
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        for (int parts = 0; parts < 68; parts++) {
            bomb.write(part.toByteArray());
        }
        assertThat(broken("a.CSV.gz", bomb.toByteArray()))
                .containsExactly(
                        "a.CSV.gz: unpacks from " + bomb.size() + " bytes to more than 200 times as many and is"
                                + " taken for a bomb; unpack it yourself if it is none");
    }

    /** What is said of the broken file; the good one beside it is read. */
    private List<String> broken(String name, byte[] content) {
        NamedCase.Told told = new NamedCase(folder)
                .file("gdelt", "good.CSV", ROW)
                .file("gdelt", name, content)
                .ingest();
        assertThat(told.accepted()).isEqualTo(1);
        assertThat(folder.resolve("out/e.duckdb.unpacked/unpacked.csv")).doesNotExist();
        return told.report().broken();
    }
}
