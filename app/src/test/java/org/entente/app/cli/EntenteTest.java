package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command prints and the code it ends with. */
class EntenteTest {
    private static final String CASE = """
            case: small
            dyad: [RUS, TUR]
            period: {from: 2019-01-01, to: 2019-12-31}
            sources:
              - {read: events.csv, as: table, evidence: curated, columns: {date: date, source: source, target: target, type: type}}
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), CASE);
        Files.writeString(
                folder.resolve("events.csv"),
                "date,source,target,type\n2019-05-01,RUS,TUR,AGREE\n2019-13-01,RUS,TUR,AGREE\n");
    }

    @Test
    void planTellsWhatWouldBeReadAndReadsNothing() {
        for (int i = 0; i < 2; i++) {
            printed.reset();
            assertThat(run("plan")).isZero();
            assertThat(printed()).contains("read    events.csv (");
        }
        assertThat(run("ingest")).isZero();
        printed.reset();
        assertThat(run("plan")).isZero();
        assertThat(printed()).contains("keep    events.csv", "nothing to do");
    }

    @Test
    void runWritesABriefAndTellsWhatIsMissing() {
        assertThat(run("run")).isZero();
        assertThat(printed())
                .contains(
                        "read events.csv: 2 records = 1 accepted + 1 set aside (curated)",
                        "1 of 2 records of events.csv");
        assertThat(folder.resolve("brief.md")).content().contains("Curated record: 1 entries");
        assertThat(folder.resolve("brief.html")).content().contains("<html lang=\"en\">");
    }

    @Test
    void runListsTheRedLinesThatWereDrawnWithTheirStates() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), CASE + """
                redLines:
                  - {id: calm, title: No quarrel, declaredBy: TUR, declaredOn: 2019-04-01, words: so, source: a speech, crossedBy: {match: incident.type == ASSAULT}}
                  - {id: pact, title: No pact, declaredBy: TUR, declaredOn: 2019-04-01, words: so, source: a speech, crossedBy: {match: incident.type == AGREE}}
                  - {id: june, title: Of June, declaredBy: TUR, declaredOn: 2019-06-01, words: so, source: a speech, crossedBy: {match: incident.type == AGREE}}
                """);
        assertThat(run("run", "--as-of", "2019-05-31")).isZero();
        assertThat(printed())
                .contains("2019-04-01  No quarrel, drawn by TUR", "    calm: intact")
                .contains("    pact: crossed (last change on 2019-05-01; crossed once)")
                .doesNotContain("Of June");
        assertThat(folder.resolve("brief.md"))
                .content()
                .contains("## Red lines", "No pact, drawn by TUR on 2019-04-01");
    }

    @Test
    void doctorTellsLineValueAndRemedy() {
        run("ingest");
        assertThat(run("doctor")).isZero();
        assertThat(printed())
                .contains("events.csv:3: date: this is no day (\"2019-13-01\"); write it as 2020-03-05 or 20200305");
    }

    @Test
    void aMistakeInTheCaseEndsWithTwo() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), CASE.replace("dyad:", "dyat:"));
        assertThat(run("run")).isEqualTo(Entente.BAD_INPUT);
        assertThat(printed()).contains("case.yaml:2:1", "dyat", "dyad").doesNotContain("Exception");
    }

    @Test
    void aTakenPortIsToldInOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThat(run("serve", "--port", String.valueOf(taken.getLocalPort())))
                    .isEqualTo(Entente.UNAVAILABLE);
            assertThat(printed())
                    .contains("entente: port " + taken.getLocalPort() + " is taken; name another with --port")
                    .doesNotContain("cannot read or write", "Exception");
        }
    }

    @Test
    void aPortThatIsNoneIsBadInput() {
        assertThat(run("serve", "--port", "99999")).isEqualTo(Entente.BAD_INPUT);
        assertThat(run("serve", "--port", "-1")).isEqualTo(Entente.BAD_INPUT);
        assertThat(printed()).doesNotContain("fault of the program");
    }

    private int run(String command, String... more) {
        String[] arguments = new String[4 + more.length];
        arguments[0] = command;
        arguments[1] = folder.toString();
        arguments[2] = "--store";
        arguments[3] = folder.resolve("e.duckdb").toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            Clock clock = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);
            return Entente.commandLine(clock, new Console(out, out)).execute(arguments);
        }
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
