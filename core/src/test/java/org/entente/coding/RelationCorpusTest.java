package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.event.EventType;
import org.entente.event.EventVocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationCorpusTest {
    private static final Path CORPUS = Path.of(System.getProperty("entente.root"), "corpus", "relations");
    private static final Set<String> STATUS =
            Set.of("realised", "negated", "denied", "hypothetical", "future", "historical");

    private final EventVocabulary vocabulary = new EventVocabulary();

    @Test
    void everyPartStandsInItsSentenceAndEveryWordInTheVocabulary() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String file : RelationCorpus.FILES) {
            Files.readAllLines(CORPUS.resolve(file)).stream()
                    .skip(1)
                    .filter(line -> !fits(line.split("\t", -1)))
                    .forEach(wrong::add);
        }
        assertThat(wrong).isEmpty();
    }

    private boolean fits(String... cells) {
        boolean none = cells[3].equals(Relation.NONE);
        boolean parts = cells[0].contains(cells[1])
                && cells[0].contains(cells[2])
                && cells[0].contains(cells[6])
                && cells[0].contains(cells[7]);
        boolean mode = cells[4].isEmpty()
                || (!none && vocabulary.modes(EventType.valueOf(cells[3])).contains(cells[4]));
        return parts && mode && STATUS.contains(cells[5]) && (none || !cells[6].isEmpty());
    }

    @Test
    void noRowStandsTwice() throws IOException {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (String file : RelationCorpus.FILES) {
            Files.readAllLines(CORPUS.resolve(file)).stream()
                    .skip(1)
                    .map(line -> String.join("\t", List.of(line.split("\t", -1)).subList(0, 3)))
                    .filter(row -> !seen.add(row))
                    .forEach(twice::add);
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void holdsEveryRelation() {
        List<CodedRow> rows =
                RelationCorpus.read(CORPUS).stream().map(CorpusRow::coded).toList();
        assertThat(rows).hasSize(6303);
        assertThat(rows).extracting(CodedRow::relation).contains(Relation.ALL.toArray(Relation[]::new));
    }

    @Test
    void aPairThatIsNotInItsSentenceIsNamedWithItsLine(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve(RelationCorpus.FILES.getFirst()),
                RelationCorpus.HEADER + "\nOslo thanked Lima.\tBern\tRome\tSUPPORT\t\trealised\tthanked\t\n");
        assertThatThrownBy(() -> RelationCorpus.read(folder))
                .isInstanceOf(CodingFileException.class)
                .hasMessageEndingWith("line 2: source and target must stand in the sentence: Bern, Rome");
    }
}
