package org.entente.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.Observatory;
import org.entente.app.cli.Console;
import org.entente.app.cli.Entente;
import org.entente.app.web.WebServer;
import org.entente.casefile.CaseSchema;
import org.entente.ingest.Progress;
import org.entente.store.Store;
import org.entente.store.StoredTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Documents that a program can write are written by it; one that is stale fails here. {@code -Dentente.docs=write} mends it. */
class GeneratedDocsTest {
    private static final Path ROOT = Path.of(System.getProperty("entente.root"));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void referenceOfCommandsIsCurrent() throws IOException {
        StringBuilder text = new StringBuilder("# Commands\n\nWritten by a test from the program itself.\n");
        CommandLine root = Entente.commandLine(CLOCK, new Console(System.out, System.err));
        describe(root, text);
        check(ROOT.resolve("docs/generated/cli.md"), text.toString());
    }

    private static void describe(CommandLine command, StringBuilder text) {
        command.setUsageHelpWidth(100);
        command.setUsageHelpAutoWidth(false);
        text.append("\n## ").append(command.getCommandSpec().qualifiedName()).append("\n\n```\n");
        text.append(command.getUsageMessage(CommandLine.Help.Ansi.OFF).strip()).append("\n```\n");
        command.getSubcommands().values().forEach(sub -> describe(sub, text));
    }

    @Test
    void printedSchemaIsCurrent() throws IOException {
        StringBuilder text = new StringBuilder("# Schema of the data file\n\nThe files that make it, as shipped.\n");
        Path folder = ROOT.resolve("core/src/main/resources/org/entente/store/schema");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                text.append("\n## ").append(file.getFileName()).append("\n\n```sql\n");
                text.append(Files.readString(file).strip()).append("\n```\n");
            }
        }
        check(ROOT.resolve("docs/generated/schema.md"), text.toString());
    }

    @Test
    void dictionaryOfTheDataFileIsCurrent() throws IOException {
        StringBuilder text =
                new StringBuilder("# Tables of the data file\n\nWritten by a test from the data file itself."
                        + " How to read it: [data-file.md](../data-file.md).\n");
        try (Store store = Store.inMemory()) {
            store.tables().forEach(table -> describe(table, text));
        }
        check(ROOT.resolve("docs/generated/data-file.md"), text.toString());
    }

    private static void describe(StoredTable table, StringBuilder text) {
        text.append("\n## ").append(table.name()).append("\n\n").append(table.meaning());
        text.append("\n\n| column | type | null | meaning |\n| --- | --- | --- | --- |\n");
        table.columns()
                .forEach(column -> text.append("| `%s` | %s | %s | %s |\n"
                        .formatted(
                                column.name(),
                                column.type(),
                                column.always() ? "never" : "",
                                column.meaning().replace("|", "\\|"))));
    }

    @Test
    void schemaOfTheCaseFileIsCurrent() throws IOException {
        check(ROOT.resolve("docs/generated/case.schema.json"), CaseSchema.json());
    }

    @Test
    void descriptionOfTheServerIsCurrent(@TempDir Path folder) throws Exception {
        LocalDate today = LocalDate.now(CLOCK);
        try (Observatory observatory =
                Observatory.open(ROOT.resolve("cases/russia-turkey"), folder.resolve("entente.duckdb"), today)) {
            observatory.ingest(observatory.plan(), Progress.SILENT);
            LocalDate asOf = observatory.asOf(Optional.empty());
            observatory.measure(asOf);
            try (WebServer server = new WebServer(observatory, asOf, today).start(0);
                    HttpClient client = HttpClient.newHttpClient()) {
                URI address = URI.create("http://127.0.0.1:" + server.port() + "/openapi.json");
                String text = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                        .body();
                check(ROOT.resolve("docs/generated/openapi.json"), text + "\n");
            }
        }
    }

    @Test
    void outputInTheReadmeIsReal(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            int exitCode = Entente.commandLine(CLOCK, new Console(out, out))
                    .execute(
                            "run",
                            ROOT.resolve("cases/russia-turkey").toString(),
                            "--store",
                            folder.resolve("entente.duckdb").toString());
            assertThat(exitCode).isZero();
        }
        List<String> lines = printed.toString(StandardCharsets.UTF_8)
                .lines()
                .takeWhile(line -> !line.equals("WRITTEN"))
                .toList();
        String output = String.join("\n", lines).strip()
                + "\n\nWRITTEN\n  out/russia-turkey/brief.html\n  out/russia-turkey/brief.md\n";
        Path readme = ROOT.resolve("README.md");
        String before = Files.readString(readme);
        String begin = "<!-- begin output: run cases/russia-turkey -->\n";
        String end = "<!-- end output -->";
        int from = before.indexOf(begin) + begin.length();
        int to = before.indexOf(end);
        check(readme, before.substring(0, from) + "```\n" + output + "```\n" + before.substring(to));
    }

    private static void check(Path file, String wanted) throws IOException {
        if ("write".equals(System.getProperty("entente.docs"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, wanted);
        }
        assertThat(file)
                .as("run: mvn verify -Dentente.docs=write -pl gate -am -Dtest=GeneratedDocsTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false")
                .hasContent(wanted);
    }
}
