package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code eval petrarch} from outside. */
class EvalPetrarchTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("my.actors.txt"), "NORDIA [NOR]\nOSTIA [OST]\nLONELY\n");
        Files.writeString(folder.resolve("my.verbs.txt"), "--- SCOLD [120] ---\nSCOLD\n");
        Files.writeString(folder.resolve("records.xml"), """
                <Validation><Sentences>
                <Sentence date="20010501" id="A"><EventCoding sourcecode="NOR" targetcode="OST" eventcode="120"/>
                <Text>Nordia scolded Ostia.</Text>
                <Parse>(S (NP (NNP Nordia)) (VP (VBD scolded) (NP (NNP Ostia))))</Parse></Sentence>
                <Sentence date="20010501" id="B"><EventCoding sourcecode="NOR" targetcode="OST" eventcode="121"/>
                <Text>Nordia scolded Ostia.</Text></Sentence>
                <Sentence date="20010501" id="C"><EventCoding noevents="True"/>
                <Text>Nordia scolded Ostia.</Text>
                <Parse>(S (NP (NNP Nordia)) (VP (VBD scolded) (NP (NNP Ostia)))</Parse></Sentence>
                </Sentences></Validation>
                """);
    }

    private int run(String... arguments) {
        Console console = new Console(
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(printed, true, StandardCharsets.UTF_8));
        PrintWriter writer = new PrintWriter(printed, true, StandardCharsets.UTF_8);
        CommandLine line = Entente.commandLine(CLOCK, console).setOut(writer).setErr(writer);
        return line.execute(arguments);
    }

    @Test
    void printsScoresLastAndWritesPredictions() throws IOException {
        Path out = folder.resolve("out.jsonl");
        int exit = run(
                "eval",
                "petrarch",
                "--dictionaries",
                folder.toString(),
                "--predictions",
                out.toString(),
                folder.resolve("records.xml").toString());
        assertThat(exit).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .startsWith(
                        "set aside: my.actors.txt:3: LONELY: an actor has a code in brackets, here or on a line below; a"
                                + " synonym of another begins with +")
                .contains("actors: 2", "no tree: C: every ( of a tree has its )")
                .endsWith("{\"n\":3,\"exact\":2,\"events_tp\":1,\"events_fp\":1,\"events_fn\":1}");
        String event = "[{\"source\":\"NOR\",\"target\":\"OST\",\"code\":\"120\"}]";
        assertThat(Files.readAllLines(out))
                .containsExactly(
                        "{\"id\":\"A\",\"events\":" + event + "}",
                        "{\"id\":\"B\",\"events\":" + event + "}",
                        "{\"id\":\"C\",\"events\":[]}");
    }

    @Test
    void saysThatThereIsNoSuchFolder() {
        Path none = folder.resolve("none");
        int exit = run("eval", "petrarch", "--dictionaries", none.toString(), "records.xml");
        assertThat(exit).isNotZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualTo("entente: " + none + ": there is no such folder\n");
    }
}
