package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiFunction;
import org.entente.petrarch.Dictionaries;
import org.entente.petrarch.PetrarchEvent;
import org.entente.petrarch.SentenceCoder;
import org.junit.jupiter.api.Test;

/** PETRARCH's own records and its users' dictionaries. Skips itself where the data are not beside the repository. */
class Petrarch_SharedDataTest {
    private static final Path DATA = Path.of(System.getProperty("entente.root"), "../shared/data");
    private static final Path UNIT = DATA.resolve("coding/petrarch-unit");
    private static final Path USERS = DATA.resolve("dictionaries");
    private static final int RECORDS = 284;
    private static final int EXACT = 279;
    private static final int EXACT_WITHOUT_TREES = 229;

    private static void needs(Path folder) {
        assumeThat(folder)
                .as("real data beside the repository, without which this test has nothing to read")
                .isDirectory();
    }

    @Test
    void codesTheUnitRecordsAsWellAsTheDocumentationSays() {
        needs(UNIT);
        PetrarchScores scores = scores((coder, sentence) ->
                coder.codeTree(sentence.parse(), sentence.day()).orElse(Set.of()));
        assertThat(scores.n()).isEqualTo(RECORDS);
        assertThat(scores.exact()).isGreaterThanOrEqualTo(EXACT);
    }

    @Test
    void codesMostOfThemWithoutTheirTrees() {
        needs(UNIT);
        assertThat(scores((coder, sentence) -> coder.codeText(sentence.text(), sentence.day()))
                        .exact())
                .isGreaterThanOrEqualTo(EXACT_WITHOUT_TREES);
    }

    private static PetrarchScores scores(
            BiFunction<SentenceCoder, PetrarchRecords.Sentence, Set<PetrarchEvent>> coding) {
        Dictionaries dictionaries = Dictionaries.read(UNIT);
        return PetrarchScores.of(PetrarchRecords.read(UNIT.resolve("PETR.UnitTest.records.xml")).stream()
                .map(sentence -> new PetrarchScores.Answer(
                        sentence.events(), coding.apply(dictionaries.coder(sentence.settings()), sentence)))
                .toList());
    }

    @Test
    void readsTheDictionariesOfPetrarch2() {
        needs(USERS);
        Dictionaries dictionaries = Dictionaries.read(USERS);
        assertThat(dictionaries.counts()).containsEntry("transformations", 8);
        assertThat(dictionaries.counts().get("patterns")).isGreaterThan(4600);
        assertThat(dictionaries.counts().get("actors")).isGreaterThan(34_000);
        assertThat(dictionaries.setAside())
                .as("all that cannot be read has a file, a line and a reason")
                .hasSizeLessThan(100)
                .allMatch(aside -> aside.line() > 0 && !aside.right().isEmpty());
        LocalDate day = LocalDate.of(2004, 2, 1);
        assertThat(dictionaries.findActor("Witness Mangwende", day))
                .as("the last block of a file")
                .contains("ZWEGOVBUS");
        assertThat(dictionaries.findActor("Bosnia and Herzegovina", LocalDate.of(1991, 1, 1)))
                .as("a dated code goes before one without date")
                .contains("YUGBIH");
    }
}
