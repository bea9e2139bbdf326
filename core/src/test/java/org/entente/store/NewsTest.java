package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.entente.Observatory;
import org.entente.actor.ActorDirectory;
import org.entente.actor.ActorSpell;
import org.entente.actor.State;
import org.entente.incident.Incident;
import org.entente.incident.IncidentFilter;
import org.entente.ingest.IngestPlan;
import org.entente.ingest.Progress;
import org.entente.provenance.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** News texts, coded while they are read. */
class NewsTest {
    private static final String ACCUSED = line(
            "a", "2016-03-10", "On Tuesday Turkey accused Russia in Ankara of violating its airspace, Turkey said.");

    @TempDir
    private Path folder;

    private static String line(String id, String date, String text) {
        return "{\"id\":\"%s\",\"date\":\"%s\",\"title\":\"News of the day\",\"text\":\"%s\",\"url\":\"https://example.org/%s\",\"publisher\":\"The Paper\"}\n"
                .formatted(id, date, text, id);
    }

    private static List<Incident> incidents(NamedCase news) {
        try (Observatory observatory = news.measured()) {
            return observatory
                    .incidents()
                    .list(
                            new IncidentFilter(
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty()),
                            100);
        }
    }

    @Test
    void aTextBecomesAnIncidentThatOpensToItsSentence() {
        Incident told = incidents(
                        new NamedCase(folder).file("news", "a.jsonl", line("z", "2016-03-09", "It rained.") + ACCUSED))
                .getFirst();
        assertThat(told.key()).matches("news:[0-9a-f]{16}-2-TUR-RUS-ACCUSE");
        assertThat(told.day()).isEqualTo(LocalDate.of(2016, 3, 8));
        assertThat(told.source().code()).isEqualTo("TUR");
        assertThat(told.target().code()).isEqualTo("RUS");
        assertThat(told.what().type().name()).isEqualTo("ACCUSE");
        assertThat(told.place()).contains("Ankara");
        assertThat(told.text()).hasValueSatisfying(text -> assertThat(text).startsWith("On Tuesday Turkey accused"));
        Provenance report = told.reports().getFirst();
        assertThat(report.reference()).isEqualTo("a.jsonl:2");
        assertThat(report.claimant()).contains("TUR");
        assertThat(report.citation().line()).isEqualTo("The Paper, News of the day, 2016-03-10, https://example.org/a");
    }

    @Test
    void nothingIsKnownOfAnEventBeforeItIsPublished() {
        NamedCase news = new NamedCase(folder).file("news", "a.jsonl", ACCUSED);
        try (Observatory observatory = news.measured()) {
            observatory.measure(LocalDate.of(2016, 3, 9));
            assertThat(observatory.view(LocalDate.of(2016, 3, 9)).between()).isZero();
            observatory.measure(LocalDate.of(2016, 3, 10));
            assertThat(observatory.view(LocalDate.of(2016, 3, 10)).between()).isEqualTo(1);
        }
    }

    @Test
    void everyFormatOfDocumentsIsRead() throws IOException {
        String text = "Turkey accused Russia of violating its airspace.";
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(ACCUSED.getBytes(StandardCharsets.UTF_8));
        }
        NamedCase.Told told = new NamedCase(folder)
                .file("news", "a.jsonl.gz", packed.toByteArray())
                .file("news", "b.md", "---\ndate: 2016-03-11\n---\n# Airspace\n\n" + text + "\n")
                .file("news", "2016-03-12-c.txt", "Airspace\n\n" + text + "\n")
                .file(
                        "news",
                        "d.html",
                        "<html><head><title>Airspace</title><meta property='article:published_time' content='2016-03-13'></head>"
                                + "<body><article><p>" + text + "</p></article></body></html>")
                .file(
                        "news",
                        "e.rss",
                        "<rss version='2.0'><channel><title>t</title><link>http://example.org</link><description>d</description>"
                                + "<item><title>Airspace</title><pubDate>Mon, 14 Mar 2016 10:00:00 GMT</pubDate><description>"
                                + text + "</description></item></channel></rss>")
                .ingest();
        assertThat(told.report().broken()).isEmpty();
        assertThat(told.report().loaded())
                .extracting(file -> file.name() + " " + file.accepted())
                .containsExactly("a.jsonl.gz 1", "b.md 1", "2016-03-12-c.txt 1", "d.html 1", "e.rss 1");
    }

    @Test
    void whatCannotBeUsedIsSetAsideWithItsLine() {
        String french =
                "Le président de la Turquie a accusé la Russie et les forces de son armée dans la région. ".repeat(5);
        NamedCase.Told told = new NamedCase(folder)
                .file(
                        "news",
                        "a.jsonl",
                        ACCUSED + "{\"id\":\"b\",\"title\":\"x\",\"text\":\"y\"}\nno json\n"
                                + line("c", "2016-03-10", french)
                                + line("d", "2030-01-01", "Turkey accused Russia of violating its airspace.")
                                + line("e", "2016-03-10", " ").replace("News of the day", ""))
                .ingest();
        assertThat(told.accepted()).isEqualTo(1);
        assertThat(told.report().loaded().getFirst().setAside()).isEqualTo(5);
        assertThat(told.setAside())
                .anySatisfy(line -> assertThat(line).startsWith("a.jsonl:3: this is no JSON"))
                .contains(
                        "a.jsonl:2: there is no date; a day such as 2020-03-05",
                        "a.jsonl:4: the text is not in English; an English text, or a translation",
                        "a.jsonl:5: date: the date lies in the future (\"2030-01-01\"); mend the date, or wait: it is read by"
                                + " itself once that day has come",
                        "a.jsonl:6: there is neither title nor text; a document with a text");
    }

    @Test
    void aSecondRunReadsNothingAndLeavesNoTables() {
        NamedCase news = new NamedCase(folder).file("news", "a.jsonl", ACCUSED);
        String content = news.ingest().contentHash();
        NamedCase.Told again = news.ingest();
        assertThat(again.report().loaded()).isEmpty();
        assertThat(again.contentHash()).isEqualTo(content);
        assertThat(folder.resolve("out/e.duckdb.unpacked")).isEmptyDirectory();
    }

    @Test
    void anotherCoderCodesAnew() throws SQLException {
        NamedCase news = new NamedCase(folder).file("news", "a.jsonl", ACCUSED);
        try (Observatory observatory = news.measured()) {
            assertThat(observatory.plan().isDone()).isTrue();
            assertThat(observatory.manifest().held().getFirst().signature()).contains(" coder event-model v");
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("out/e.duckdb"));
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "UPDATE source_file SET signature = replace(signature, ' coder event-model', ' coder older-model')");
        }
        try (Observatory observatory = news.open(NamedCase.TODAY)) {
            IngestPlan plan = observatory.plan();
            assertThat(plan.steps())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            IngestPlan.Reread.class,
                            reread -> assertThat(reread.reason()).isEqualTo("the coder of texts has changed"));
            observatory.ingest(plan, Progress.SILENT);
            assertThat(observatory.plan().isDone()).isTrue();
        }
    }

    @Test
    void oneDocumentInTwoFilesIsOneIncidentAndTwoDocumentsAreTold() {
        List<Incident> same =
                incidents(new NamedCase(folder).file("news", "a.jsonl", ACCUSED).file("news", "b.jsonl", ACCUSED));
        assertThat(same).hasSize(1);
        assertThat(same.getFirst().reports())
                .extracting(Provenance::reference)
                .containsExactly("a.jsonl:1", "b.jsonl:1");
    }

    @Test
    void aFileThatEndsTooEarlyIsToldAndTheOthersAreRead() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(ACCUSED.repeat(200).getBytes(StandardCharsets.UTF_8));
        }
        byte[] torn = Arrays.copyOf(packed.toByteArray(), packed.size() - 12);
        NamedCase.Told told = new NamedCase(folder)
                .file("news", "a.jsonl.gz", torn)
                .file("news", "b.pdf", "x")
                .file("news", "c.jsonl", ACCUSED)
                .ingest();
        assertThat(told.report().broken())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("a.jsonl.gz: cannot be read to its end"),
                        line -> assertThat(line).startsWith("b.pdf: no documents are read from files of this ending"));
        assertThat(told.report().loaded())
                .singleElement()
                .satisfies(file -> assertThat(file.accepted()).isEqualTo(1));
    }

    @Test
    void everyStatesOwnCodeMeansThatState() {
        ActorDirectory directory = new ActorDirectory();
        Map<String, List<ActorSpell>> codes = directory.words().cameo();
        for (State state : directory.states().list()) {
            List<ActorSpell> spells = codes.getOrDefault(state.code(), List.of());
            assertThat(spells)
                    .as(state.code())
                    .filteredOn(spell -> !state.from().isBefore(spell.from())
                            && !state.from().isAfter(spell.to()))
                    .extracting(spell -> spell.actor().state())
                    .containsExactly(Optional.of(state.code()));
        }
    }
}
