package org.entente.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Dyad;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseRecord;
import org.entente.ingest.Source;
import org.entente.provenance.Evidence;
import org.junit.jupiter.api.Test;

class FetchFolderTest {
    @Test
    void isWhereTheCaseReads() {
        assertThat(folder(source("../../data/gdelt/*.gz", "gdelt"))).isEqualTo(Path.of("data/gdelt"));
        assertThat(folder(source("chronicle.csv", "table"), source("here/*.export.CSV.gz", "gdelt")))
                .isEqualTo(Path.of("cases/test/here"));
    }

    @Test
    void isInTheCaseWhenItReadsNone() {
        assertThat(folder()).isEqualTo(Path.of("cases/test/data/gdelt"));
        assertThat(folder(source("../other/*.gz", "icews"))).isEqualTo(Path.of("cases/test/data/gdelt"));
        assertThat(folder(source("../../data/gdelt/*.zip", "gdelt"))).isEqualTo(Path.of("cases/test/data/gdelt"));
    }

    @Test
    void isTheCasesOwnWhenItReadsThatAmongOthers() {
        assertThat(folder(source("../../mirror/*.gz", "gdelt"), source("data/gdelt/*.gz", "gdelt")))
                .isEqualTo(Path.of("cases/test/data/gdelt"));
    }

    private static Path folder(Source... sources) {
        return FetchFolder.of(new CaseFile(
                        "test",
                        "test",
                        Path.of("cases/test"),
                        new Dyad("RUS", "TUR"),
                        LocalDate.of(2018, 1, 1),
                        Optional.empty(),
                        List.of(),
                        List.of(sources),
                        List.of(),
                        List.of(),
                        List.of(),
                        Set.of(),
                        CaseRecord.NONE))
                .path();
    }

    private static Source source(String read, String adapter) {
        return new Source(read, adapter, Evidence.MACHINE, true, Map.of());
    }
}
