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
import java.util.stream.Stream;
import org.entente.actor.ActorDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventCorpusTest {
    private static final Path CORPUS = Path.of(System.getProperty("entente.root"), "corpus");

    private static List<CodedText> texts() {
        return EventCorpus.files(CORPUS.resolve("texts")).stream()
                .flatMap(file -> CodedTextFile.read(file).stream())
                .toList();
    }

    @Test
    void everyTriggerStandsInItsTextAndEveryCodeIsKnown() {
        ActorDirectory directory = new ActorDirectory();
        List<String> wrong = new ArrayList<>();
        for (CodedText text : texts()) {
            for (CodedText.Told event : text.events()) {
                boolean here = event.trigger().filter(text.text()::contains).isPresent();
                boolean known = Stream.of(event.source(), event.target())
                        .allMatch(code -> directory.find(code, text.date()).isPresent()
                                || directory.states().list().stream()
                                        .anyMatch(state -> state.code().equals(code)));
                if (!here || !known) {
                    wrong.add(text.id() + " " + event);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noTextStandsTwiceOrAmongThoseThatScore() {
        Set<String> seen = new HashSet<>();
        Stream.of("coding-dev.jsonl", "coding-test.jsonl")
                .flatMap(file -> CodedTextFile.read(CORPUS.resolve("coding").resolve(file)).stream())
                .forEach(text -> seen.add(text.text()));
        List<String> twice = texts().stream()
                .filter(text -> !seen.add(text.text()))
                .map(CodedText::id)
                .toList();
        assertThat(twice).isEmpty();
        assertThat(seen).hasSizeGreaterThan(2000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {                                                                                       | line 2: is not JSON
            {"id":"a","date":"5 March","text":"x","events":[]}                                      | line 2: "date" is 5 March, must be a day as 2020-03-05
            {"id":"a","date":"2020-03-05","events":[]}                                              | line 2: "text" must be a text
            {"id":"a","date":"2020-03-05","text":"x","events":[{"source":"A","target":"B","root":"FIGHT"}]} | line 2: "root" is FIGHT, must be one of
            """)
    void aLineThatIsNotRightIsNamed(String line, String message, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("texts.jsonl");
        Files.writeString(file, "\n" + line + "\n");
        assertThatThrownBy(() -> CodedTextFile.read(file))
                .isInstanceOf(CodingFileException.class)
                .hasMessageContaining(message);
    }
}
