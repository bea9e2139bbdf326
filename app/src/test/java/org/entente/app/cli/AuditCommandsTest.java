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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands from outside, on the first day of 2026. */
class AuditCommandsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), """
                case: ind-pak
                dyad: [IND, PAK]
                period: {from: 2019-01-01, to: 2019-12-31}
                sources:
                  - {read: a.csv, as: table, evidence: curated, columns: {id: id, date: date, source: source, target: target, type: type}}
                """);
        Files.writeString(
                folder.resolve("a.csv"),
                "id,date,source,target,type\na,2019-02-26,IND,PAK,ASSAULT\nb,2019-03-01,PAK,IND,CONSULT\n");
        run(List.of("ingest"));
    }

    private int run(List<String> command, String... more) {
        printed.reset();
        List<String> arguments = new ArrayList<>(command);
        arguments.add(folder.toString());
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--store", folder.resolve("e.duckdb").toString()));
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        CommandLine line = Entente.commandLine(CLOCK, new Console(out, out));
        line.setErr(new PrintWriter(out, true, StandardCharsets.UTF_8));
        return line.execute(arguments.toArray(String[]::new));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aSampleIsDrawnShownAndTakenAlong() throws IOException {
        assertThat(run(List.of("audit", "sample"), "--size", "2", "--seed", "3", "--by", "Ada"))
                .isZero();
        assertThat(printed()).contains("s1: 2 of 2 incidents, seed 3", "IND-PAK, material conflict, a.csv");
        assertThat(run(List.of("audit", "show"))).isZero();
        assertThat(printed())
                .contains("SAMPLE S1", "drawn on 2026-01-01 by Ada", "0 of    2 answered, not known", "two coders");
        String out = folder.resolve("out.zip").toString();
        assertThat(run(List.of("audit", "export"), out)).isZero();
        byte[] first = Files.readAllBytes(Path.of(out));
        assertThat(run(List.of("audit", "export"), out)).isZero();
        assertThat(Files.readAllBytes(Path.of(out))).isEqualTo(first);
        assertThat(new String(first, StandardCharsets.UTF_8))
                .as("stored as it is")
                .contains("beside/judgements.csv", "beside/items.csv", "entente audit export ", "audit v1");
    }

    @Test
    void whatCannotBeDrawnIsTold() {
        assertThat(run(List.of("audit", "show"))).isZero();
        assertThat(printed()).contains("no sample is drawn; entente audit sample");
        assertThat(run(List.of("audit", "sample"), "--size", "2", "--seed", "3", "--layer", "mine"))
                .isEqualTo(2);
        assertThat(printed()).contains("--layer mine: there is no such layer; write own, answered-for, context or all");
        assertThat(run(List.of("audit", "sample"), "--size", "2", "--seed", "3", "--documents"))
                .isEqualTo(2);
        assertThat(printed()).contains("there is nothing to draw from");
        assertThat(run(List.of("audit", "sample"), "--size", "2")).isEqualTo(2);
    }
}
