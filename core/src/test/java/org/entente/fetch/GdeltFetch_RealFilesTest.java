package org.entente.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real files of GDELT, served from this machine, each the only slot of its day. */
@Timeout(60)
class GdeltFetch_RealFilesTest {
    private static final Path RAW = Path.of(System.getProperty("entente.root"), "../shared/data/gdelt/raw");
    private static final Set<String> CODES = Set.of("RUS", "TUR", "SYR", "NAT");

    @TempDir
    private Path temp;

    private FetchWorld world;

    @BeforeEach
    void begin() {
        world = new FetchWorld(temp);
    }

    @AfterEach
    void end() {
        world.close();
    }

    @ParameterizedTest
    @CsvSource({
        "20151027220000, gdelt2_20151027220000_export_61col.tsv.gz, 2116, 155, 44",
        "20180101000000, gdelt2_20180101000000.export.CSV.gz, 2414, 77, 36",
        "20191024143000, gdelt2_20191024143000.export.CSV.gz, 2111, 204, 91"
    })
    void keepsTheRowsThatASimpleFilterKeeps(String name, String file, int rows, int kept, long ofRussia)
            throws IOException {
        assumeTrue(Files.exists(RAW.resolve(file)), "the real files are not beside the repository");
        byte[] content = unpacked(RAW.resolve(file));
        Slot slot = Slot.of(name);
        LocalDate day = slot.day();
        world.server().publish(slot, GdeltServer.zip(slot.name() + ".export.CSV", content));
        Slot last = Slot.listOf(day).getLast();
        world.server().publish(last, new String[0]);
        world.run(FetchWorld.period(day, day));
        List<String> lines = FetchWorld.lines(world.folder().rows(day));
        assertThat(lines.size()).isEqualTo(kept);
        assertThat(lines.equals(simply(content))).as("the same rows").isTrue();
        assertThat(world.recordOf(slot).rowsSeen()).isEqualTo(rows);
        assertThat(world.recordOf(slot).rowsAside()).isZero();
        Exposure exposure = world.folder().exposure(day).orElseThrow();
        assertThat(exposure.total()).isEqualTo(rows);
        assertThat(exposure.rows("RUS")).isEqualTo(ofRussia);
    }

    private static List<String> simply(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(row -> {
                    String[] cells = row.split("\t", -1);
                    return CODES.contains(cells[7])
                            || CODES.contains(cells[8])
                            || CODES.contains(cells[17])
                            || CODES.contains(cells[18]);
                })
                .toList();
    }

    private static byte[] unpacked(Path file) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }
}
