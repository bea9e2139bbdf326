package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.CaseFolder;
import org.entente.Observatory;
import org.entente.ingest.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills up while a file is read. Needs a system on which a user may mount a small disk in memory. */
class Ingest_FullDiskTest {
    private static final String MOUNT = "mount -t tmpfs -o size=%s tmpfs %s";

    @TempDir
    private Path temp;

    @Test
    @Timeout(120)
    void saysThatTheDiskIsFullAndGoesOnWhenThereIsRoom() throws Exception {
        Path disk = Files.createDirectory(temp.resolve("disk"));
        assumeTrue(mountable(disk), "skipped: this system lets no user mount a disk of its own");
        CaseFolder folder = ManyEvents.in(temp, 60_000);
        String script = String.join(
                " && ",
                MOUNT.formatted("3m", disk),
                ingest(folder, disk, "full"),
                "mount -o remount,size=100m " + disk,
                ingest(folder, disk, "room"));
        assertThat(inOwnNamespace(script)).isZero();
        assertThat(temp.resolve("full"))
                .content()
                .isEqualTo("the disk is full: there is no room left in " + disk + " for entente.duckdb;"
                        + " make room and run again: what was read before is kept");
        assertThat(temp.resolve("room")).content().isEqualTo(undisturbed(folder));
    }

    private static String undisturbed(CaseFolder folder) {
        try (Observatory observatory = Observatory.open(folder.folder(), folder.store(), CaseFolder.TODAY)) {
            observatory.ingest(observatory.plan(), Progress.SILENT);
            return observatory.manifest().contentHash();
        }
    }

    private String ingest(CaseFolder folder, Path disk, String result) {
        List<String> command = OtherProcess.command(
                temp,
                "ingest",
                folder.folder().toString(),
                disk.resolve("entente.duckdb").toString(),
                temp.resolve(result).toString());
        return command.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    }

    private boolean mountable(Path disk) throws InterruptedException {
        try {
            return inOwnNamespace(MOUNT.formatted("1m", disk)) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private int inOwnNamespace(String script) throws IOException, InterruptedException {
        return OtherProcess.start(temp, List.of("unshare", "-rm", "sh", "-c", script))
                .waitFor();
    }
}
