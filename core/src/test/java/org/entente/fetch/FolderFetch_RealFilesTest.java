package org.entente.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real files of GDELT, taken from a folder. Skips itself where they are not beside the repository. */
@Timeout(60)
class FolderFetch_RealFilesTest {
    private static final Path RAW = Path.of(System.getProperty("entente.root"), "../shared/data/gdelt/raw");
    private static final Map<String, String> FILES = Map.of(
            "20151027220000.export.CSV.gz", "gdelt2_20151027220000_export_61col.tsv.gz",
            "20180101000000.export.CSV.gz", "gdelt2_20180101000000.export.CSV.gz",
            "20191024143000.export.CSV.gz", "gdelt2_20191024143000.export.CSV.gz");

    @TempDir
    private Path temp;

    @Test
    void keepsTheRowsOfThePairAndCountsAll() throws IOException {
        assumeTrue(Files.isDirectory(RAW), "skipped: the real files are not beside the repository");
        FolderWorld world = new FolderWorld(temp);
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            world.put(file.getKey(), Files.readAllBytes(RAW.resolve(file.getValue())));
        }
        List<FetchReport> days = world.run();
        assertThat(days).extracting(FetchReport::rowsSeen).containsExactly(2116L, 2414L, 2111L);
        assertThat(days).extracting(FetchReport::rowsKept).containsExactly(155L, 77L, 204L);
        assertThat(days).extracting(FetchReport::whole).containsExactly(true, true, false);
        LocalDate first = LocalDate.of(2015, 10, 27);
        assertThat(FetchWorld.lines(world.into().rows(first))).hasSize(155);
        assertThat(world.into().exposure(first).map(exposure -> exposure.rows("RUS")))
                .contains(44L);
        assertThat(world.into().manifest().list())
                .filteredOn(slot -> slot.state() == SlotState.MISSING)
                .hasSize(95 + 95 + 58);
        assertThat(world.run()).isEmpty();
    }
}
