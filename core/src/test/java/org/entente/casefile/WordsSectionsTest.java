package org.entente.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents and polls of a case, right and wrong. */
class WordsSectionsTest {
    private static final ActorDirectory DIRECTORY = new ActorDirectory();
    private static final String HEAD = "case: test\ndyad: [RUS, TUR]\nperiod: {from: 2015-01-01, to: 2020-12-31}\n";

    @TempDir
    private Path folder;

    private CaseFile read(String sections) throws IOException {
        Files.writeString(folder.resolve("case.yaml"), HEAD + sections);
        return new CaseReader(DIRECTORY).read(folder);
    }

    private List<String> mistakes(String sections) throws IOException {
        Files.writeString(folder.resolve("case.yaml"), HEAD + sections);
        CaseMistakesException e =
                catchThrowableOfType(CaseMistakesException.class, () -> new CaseReader(DIRECTORY).read(folder));
        assertThat(e).as("the case should have mistakes").isNotNull();
        return e.mistakes().stream().map(Mistake::toString).toList();
    }

    @Test
    void documentsAndPollsAreRead() throws IOException {
        CaseRecord record = read("""
                                documents:
                                  - {read: a.jsonl, side: RUS, months: m.csv}
                                  - {read: b.jsonl}
                                polls:
                                  - {read: polls.csv}
                                """).record();
        assertThat(record.documents())
                .containsExactly(
                        new DocumentSet("a.jsonl", Optional.of("RUS"), Optional.of("m.csv")),
                        new DocumentSet("b.jsonl", Optional.empty(), Optional.empty()));
        assertThat(record.polls()).containsExactly("polls.csv");
        assertThat(read("").record().documents()).isEmpty();
    }

    @Test
    void documentsWithoutAFile() throws IOException {
        assertThat(mistakes("documents:\n  - {side: RUS}\n"))
                .containsExactly("case.yaml:5:5: an item of documents lacks \"read\"; write for instance read:"
                        + " news/kremlin-en.jsonl.gz");
    }

    @Test
    void documentsOfASideThatIsNoState() throws IOException {
        assertThat(mistakes("documents:\n  - {read: a.jsonl, side: RUZ}\n"))
                .singleElement()
                .asString()
                .startsWith("case.yaml:5:27: no state has the code \"RUZ\"");
    }

    @Test
    void pollsWithAnUnknownKey() throws IOException {
        assertThat(mistakes("polls:\n  - {read: p.csv, from: 2016-01-01}\n"))
                .containsExactly("case.yaml:5:19: unknown key \"from\" in an item of polls; possible are read");
    }
}
