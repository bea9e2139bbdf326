package org.entente.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.document.DocumentReader;
import org.entente.series.Window;
import org.junit.jupiter.api.Test;

/** The claim of March 2020, on the news of a president's office. Runs where that file lies beside the repository. */
class ContactLog_SharedDataTest {
    private static final Path ROOT = Path.of(System.getProperty("entente.root"));
    private static final Path NEWS = ROOT.resolve("../shared/data/news/kremlin-en.jsonl.gz");
    private static final Path TERMS = ROOT.resolve("../shared/data/states/archigos.csv.gz");
    private static final Window YEAR = new Window(LocalDate.of(2019, 4, 1), LocalDate.of(2020, 3, 31));

    private static ContactBook book() {
        if (!Files.exists(NEWS) || !Files.exists(TERMS)) {
            abort(
                    "skipped: ../shared/data/news/kremlin-en.jsonl.gz or states/archigos.csv.gz is not beside the repository");
        }
        ContactReading reading = new ContactReading(Optional.of("RUS"), YEAR.to());
        DocumentReader.read(NEWS, reading);
        return new ContactBook(
                "RUS",
                ContactLog.of(reading.reports()),
                CoveredDays.ofDocuments(reading.days("RUS")),
                reading.days("RUS").size(),
                reading.aside());
    }

    private static RankRow turkey(Ranking ranking) {
        return ranking.find("TUR").orElseThrow();
    }

    @Test
    void theClaimOfMarch2020CannotBeDecidedFromThisSource() {
        ContactBook book = book();
        Ranker ranker = new Ranker(book.log(), book.coverage());
        Ranking talks = ranker.rank("RUS", ContactMeasure.TALKS, YEAR);
        Ranking calls = ranker.rank("RUS", ContactMeasure.CALLS, YEAR);

        assertThat(book.documents()).isEqualTo(7238);
        assertThat(talks.coveredDays()).isEqualTo(224);
        assertThat(talks.rankedMonths()).isEqualTo(6);
        assertThat(book.coverage().covers(LocalDate.of(2019, 4, 8)))
                .as("Erdogan was in Moscow that day, and April 2019 has 91 documents")
                .isFalse();
        assertThat(turkey(talks)).extracting(RankRow::rank, RankRow::counted).containsExactly(2, 4);
        assertThat(turkey(calls)).extracting(RankRow::rank, RankRow::counted).containsExactly(1, 10);
        assertThat(talks.verdict("TUR")).isEqualTo(Ranking.Verdict.UNDECIDED);
        assertThat(calls.verdict("TUR")).isEqualTo(Ranking.Verdict.UNDECIDED);
        assertThat(turkey(calls).likely().orElseThrow().first())
                .isGreaterThan(turkey(talks).likely().orElseThrow().first());

        DepartureEffect effect = book.departures(Archigos.read(TERMS));
        assertThat(effect.departures()).hasSizeGreaterThan(25);
        assertThat(effect.ratio().orElseThrow().low())
                .as("no change can be shown")
                .isLessThan(1);
        assertThat(effect.permuted().orElseThrow()).isGreaterThan(0.05);
    }
}
