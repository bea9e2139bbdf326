package org.entente.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.actor.States;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TieReader_SharedDataTest {
    private static final Path DATA = Path.of(System.getProperty("entente.root"), "../shared/data");

    @ParameterizedTest
    @CsvSource({
        "states/atop_alliance.csv.gz, ATOP, 273296, 2018, 0",
        "states/cow_igo_ndy_1990_2014.csv.gz, COW_IGO, 445374, 2014, 0",
        "un-votes/IdealpointestimatesAll_Apr2020.csv.gz, UN_IDEAL_POINTS, 10469, 2019, 0",
        "gdelt/dyad-daily/77-countries-2018-2019.csv.gz, DAY_SCORES, 525012, 2019, 0"
    })
    void everyRowOfAPublishedTableIsUsedOrSaidWhyNot(
            String file, TieKind kind, long rows, int lastYear, long setAside) {
        Path path = DATA.resolve(file);
        assumeTrue(Files.exists(path), "skipped: there is no ../shared/data/" + file + " beside the repository");
        TieReader reader = new TieReader(States.shipped(), year -> year >= 1994);
        reader.read(new TieSource(file, kind), List.of(path));
        TieReport report = reader.ties().reports().getFirst();
        assertThat(report.faults()).hasSize(Math.toIntExact(Math.min(setAside, TieReport.MOST_FAULTS)));
        assertThat(report.rows()).isEqualTo(rows);
        assertThat(report.setAside()).isEqualTo(setAside);
        assertThat(report.lastYear()).contains(lastYear);
    }
}
