package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodeCommandTest {
    private static final String NEWS = """
        {"id":"a","date":"2016-03-10","title":"","text":"Turkey accused Russia of violating its airspace.","url":"https://example.org/a"}
        {"id":"b","date":"never","title":"","text":"x"}
        {"id":"c","date":"2016-03-10","title":"","text":"It rained."}
        """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("news.jsonl"), NEWS);
    }

    private int run(String... arguments) {
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        return Entente.commandLine(Clock.systemUTC(), console).execute(arguments);
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String file() {
        return folder.resolve("news.jsonl").toString();
    }

    @Test
    void eventsComeAsJsonWithTheirPlacesInTheText() {
        assertThat(run("code", file())).isZero();
        assertThat(lines()).hasSize(1);
        JsonNode event = JsonMapper.shared().readTree(lines().getFirst());
        assertThat(event.get("source").asString()).isEqualTo("TUR");
        assertThat(event.get("target").asString()).isEqualTo("RUS");
        assertThat(event.get("type").asString()).isEqualTo("ACCUSE");
        assertThat(event.get("day_told").asString()).isEqualTo("assumed");
        assertThat("Turkey accused Russia"
                        .substring(
                                event.get("trigger_start").asInt(),
                                event.get("trigger_end").asInt()))
                .isEqualTo("accused");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("news.jsonl, line 2", "coded    2 documents (1 set aside), 2 sentences: 1 events happened");
    }

    @Test
    void documentsOfAFolderWithoutADateTakeTheDayThatIsGiven() throws IOException {
        Path texts = Files.createDirectories(folder.resolve("texts/deep"));
        Files.writeString(texts.resolve("undated.txt"), "Airspace\n\nTurkey accused Russia of violating its airspace.");
        Files.writeString(texts.resolve("notes.bin"), "no text");
        assertThat(run("code", folder.resolve("texts").toString())).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("undated.txt, line 1: there is no date");
        assertThat(lines()).isEmpty();

        assertThat(run("code", "--date", "2020-03-16", folder.resolve("texts").toString()))
                .isZero();
        assertThat(lines()).hasSize(1);
        assertThat(lines().getFirst()).contains("\"date\":\"2020-03-16\"", "\"type\":\"ACCUSE\"");
    }

    @Test
    void explainTellsTheWordsAndWhatDecided() {
        assertThat(run("code", "--explain", file())).isZero();
        assertThat(lines().getFirst())
                .contains("\"trigger_text\":\"accused\"", "event-model v1, lexicon: accused = ACCUSE");
    }

    @Test
    void csvHasAHeaderThatFitsItsLines() {
        assertThat(run("code", "--format", "csv", file())).isZero();
        assertThat(lines()).hasSize(2);
        assertThat(lines().getFirst()).startsWith("id,date,source,target,type,mode,cameo");
        assertThat(lines().getFirst().split(",", -1))
                .hasSameSizeAs(lines().getLast().split(",", -1));
        assertThat(lines().getLast()).startsWith("a,2016-03-10,TUR,RUS,ACCUSE,");
    }

    @Test
    void petrarchsColumns() {
        assertThat(run("code", "--format", "petrarch", file())).isZero();
        assertThat(lines().getFirst().split("\t", -1))
                .startsWith("20160310", "TUR", "RUS")
                .endsWith("", "a_1", "https://example.org/a", "");
    }

    @Test
    void aUsersDictionariesAreCountedAndFillTheIssuesAndCodes() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Files.writeString(own.resolve("my.actors.txt"), "TURKEY_ [TUR]\nRUSSIA_ [RUSGOV]\nLONELY\n");
        Files.writeString(own.resolve("my.issues.txt"), "airspace [AIRSPACE]\n");
        assertThat(run("code", "--format", "petrarch", "--dictionaries", own.toString(), file()))
                .isZero();
        assertThat(lines().getFirst().split("\t", -1))
                .startsWith("20160310", "TUR", "RUSGOV")
                .endsWith("AIRSPACE,1", "a_1", "https://example.org/a", "");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "my.actors.txt:3: LONELY: an actor has a code in brackets",
                        "read     actors 2, agents 0, verbs 0, patterns 0, transformations 0, discards 0, issues 1, set aside 1",
                        "theirs   1 mentions of actors, 0 sentences and 0 whole documents discarded, 0 events by verbs (0 not"
                                + " taken)");
    }

    @Test
    void aFolderWithoutDictionariesIsSaid() {
        assertThat(run("code", "--dictionaries", folder.resolve("none").toString(), file()))
                .isEqualTo(Entente.BAD_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("there is no such folder");
    }

    @Test
    void textsInOtherLanguagesAreSetAside() throws IOException {
        String french = "La Turquie accuse la Russie de violer son espace et le président parle de guerre. ".repeat(6);
        Files.writeString(
                folder.resolve("news.jsonl"), "{\"id\":\"f\",\"date\":\"2016-03-10\",\"text\":\"" + french + "\"}\n");
        assertThat(run("code", file())).isZero();
        assertThat(lines()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("news.jsonl, line 1: the text is not in English; right would be an English text");
    }

    @Test
    void aFileThatCannotBeReadIsSaidAndTheOthersGoOn() {
        assertThat(run("code", folder.resolve("x.pdf").toString(), file())).isEqualTo(Entente.UNAVAILABLE);
        assertThat(lines()).hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("x.pdf: no documents are read from files of this ending");
    }

    @Test
    void evalCodingPrintsScoresAndWritesWhatItSaid() throws IOException {
        Files.writeString(folder.resolve("gold.jsonl"), """
                {"id":"a","date":"2016-03-10","text":"Turkey accused Russia of violating its airspace.","events":[{"source":"TUR","target":"RUS","root":"ACCUSE"}]}
                {"id":"b","date":"2016-03-10","text":"It rained.","events":[]}
                """);
        Path said = folder.resolve("said.jsonl");
        assertThat(run("eval", "coding", folder.resolve("gold.jsonl").toString(), "--predictions", said.toString()))
                .isZero();
        JsonNode scores = JsonMapper.shared().readTree(lines().getLast());
        assertThat(scores.get("n").asInt()).isEqualTo(2);
        assertThat(scores.get("dyad_and_root_accuracy").asDouble()).isEqualTo(1);
        assertThat(scores.get("event_f1").asDouble()).isEqualTo(1);
        assertThat(Files.readAllLines(said)).hasSize(2);
        assertThat(Files.readAllLines(said).getFirst()).contains("\"source\":\"TUR\"");
    }
}
