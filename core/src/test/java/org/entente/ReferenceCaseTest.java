package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.ingest.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceCaseTest {
    @Test
    void smoke(@TempDir Path folder) {
        try (Observatory o = Observatory.open(
                Path.of(System.getProperty("entente.root"), "cases/russia-turkey"),
                folder.resolve("e.duckdb"),
                LocalDate.of(2026, 11, 22))) {
            System.err.println(o.ingest(o.plan(), Progress.SILENT));
            o.manifest().setAside(50).forEach(System.err::println);
            LocalDate asOf = o.asOf(Optional.empty());
            o.measure(asOf);
            System.err.println(o.view(asOf));
            assertThat(o.plan().isDone()).isTrue();
        }
    }
}
