package org.entente.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.actor.Dyad;
import org.entente.document.DocumentReader;
import org.entente.series.Window;
import org.junit.jupiter.api.Test;

/** What one government prints of itself and another. Runs where that file lies beside the repository. */
class Narrative_SharedDataTest {
    private static final Path ROOT = Path.of(System.getProperty("entente.root"));
    private static final Path NEWS = ROOT.resolve("../shared/data/news/kremlin-en.jsonl.gz");

    @Test
    void aGovernmentPrintsWarmLabelsOnlySoNoLeapIsSeenAndNothingRemainsWithoutIt() {
        if (!Files.exists(NEWS)) {
            abort("skipped: there is no ../shared/data/news/kremlin-en.jsonl.gz beside the repository to read");
        }
        NarrativeReading reading = new NarrativeReading(new Dyad("RUS", "TUR"), LocalDate.of(2020, 3, 31));
        DocumentReader.read(NEWS, reading);
        NarrativeBook book = new NarrativeBook(
                        new Dyad("RUS", "TUR"),
                        reading.uses(),
                        reading.days(),
                        reading.documents(),
                        List.of(),
                        reading.aside())
                .within(new Window(LocalDate.of(2015, 1, 1), LocalDate.of(2020, 3, 31)));

        assertThat(book.labels())
                .isNotEmpty()
                .allSatisfy(count -> assertThat(count.label().tone()).isPositive());
        assertThat(book.labels())
                .anySatisfy(count ->
                        assertThat(count.side() + " " + count.label().name()).isEqualTo("RUS strategic partner"))
                .anySatisfy(count ->
                        assertThat(count.side() + " " + count.label().name()).isEqualTo("TUR friend"));
        assertThat(book.leaps()).isEmpty();
        assertThat(book.withoutStates().between()).isEmpty();
    }
}
