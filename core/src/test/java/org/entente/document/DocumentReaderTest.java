package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class DocumentReaderTest {
    private static final String PAGE = """
            <html><head><title>Talks - Example News</title>
            <meta property="og:title" content="Talks in Moscow">
            <meta property="article:published_time" content="2020-03-05T21:00:00+03:00">
            <meta property="og:site_name" content="Example News"></head>
            <body><nav><a href="/">Home</a></nav><article>
            <p>Russia and Turkey agreed on a ceasefire in Idlib, the presidents said after talks of six hours in the Kremlin.</p>
            <p>The ceasefire begins at midnight, and joint patrols will follow along the highway, according to the text that was read.</p>
            </article></body></html>
            """;

    @TempDir
    Path folder;

    private final List<Document> documents = new ArrayList<>();
    private final List<BadDocument> bad = new ArrayList<>();
    private final DocumentSink sink = new DocumentSink() {
        @Override
        public void take(Document document) {
            documents.add(document);
        }

        @Override
        public void setAside(BadDocument one) {
            bad.add(one);
        }
    };

    @Test
    void aMarkAtTheBeginningOfAFileIsNoPartOfIt() throws IOException {
        read("a.jsonl", "\ufeff{\"date\":\"2020-03-05\",\"text\":\"Russia and Turkey agreed on a ceasefire.\"}\n");
        read("b.md", "\ufeff---\ndate: '2020-03-05'\n---\nRussia and Turkey agreed on a ceasefire in Idlib.\n");
        assertThat(bad).isEmpty();
        assertThat(documents)
                .extracting(Document::date)
                .containsOnly(LocalDate.of(2020, 3, 5))
                .hasSize(2);
    }

    @Test
    void aFileThatIsNotThereIsToldAsSuch() {
        assertThatThrownBy(() -> DocumentReader.read(folder.resolve("none.jsonl"), sink))
                .hasMessageContaining("none.jsonl: there is no such file");
    }

    private DocumentCount read(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return DocumentReader.read(file, sink);
    }

    @Test
    void readsJsonLinesAndSetsBadOnesAsideWithLineAndReason() throws IOException {
        DocumentCount count = read("news.jsonl", """
                {"id": "1", "date": "2020-03-05", "title": "Talks", "text": "They\u00a0met.", "url": "http://a", "publisher": "P"}
                {"id": "2", "date": "yesterday", "text": "They met."}

                {"id": "3",
                [1]
                {"id": "4", "date": "2020-03-05T10:00:00Z", "text": " "}
                {"date": "2020-03-06T10:00:00Z", "text": "No id."}
                """);

        assertThat(count).isEqualTo(new DocumentCount(2, 4));
        assertThat(documents.getFirst().text()).isEqualTo("They met.");
        assertThat(documents.getFirst().publisher()).contains("P");
        assertThat(documents.getLast().id()).isEqualTo("news.jsonl#7");
        assertThat(documents.getLast().date()).isEqualTo(LocalDate.of(2020, 3, 6));
        assertThat(bad).extracting(BadDocument::line).containsExactly(2L, 4L, 5L, 6L);
        assertThat(bad.getFirst())
                .hasToString("news.jsonl, line 2: the date \"yesterday\" is none; right would be 2020-03-05");
    }

    @Test
    void readsPackedFiles() throws IOException {
        Path file = folder.resolve("news.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(
                    "{\"id\": \"1\", \"date\": \"2020-03-05\", \"text\": \"Met.\"}\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(DocumentReader.read(file, sink)).isEqualTo(new DocumentCount(1, 0));
    }

    @Test
    void readsTheArticleOfAPageWithoutItsMenu() throws IOException {
        read("page.html", PAGE);

        Document page = documents.getFirst();
        assertThat(page.title()).isEqualTo("Talks in Moscow");
        assertThat(page.date()).isEqualTo(LocalDate.of(2020, 3, 5));
        assertThat(page.publisher()).contains("Example News");
        assertThat(page.text())
                .startsWith("Russia and Turkey")
                .contains("Kremlin.\nThe ceasefire")
                .doesNotContain("Home");
    }

    @Test
    void aFirstLineAsLongAsAParagraphIsNoTitle() throws IOException {
        String paragraph =
                "Russia and Turkey are allies once again. ".repeat(10).strip();
        read("2020-03-16 comment.txt", paragraph + "\n\nThe reasons remain.");
        read("2020-03-16 report.txt", "Allies once again\n\nThe reasons remain.");

        assertThat(documents).extracting(Document::title).containsExactly("", "Allies once again");
        assertThat(documents.getFirst().text()).startsWith(paragraph).endsWith("The reasons remain.");
        assertThat(documents.getLast().text()).isEqualTo("The reasons remain.");
    }

    @Test
    void aDayIsGivenToDocumentsWithoutADateOnly() throws IOException {
        Path file = Files.writeString(folder.resolve("three.jsonl"), """
                {"id": "1", "text": "Met."}
                {"id": "2", "date": "", "text": "Met."}
                {"id": "3", "date": "2020-03-05", "text": "Met."}
                {"id": "4", "date": "some day", "text": "Met."}
                """);

        DocumentReader.read(file, Optional.of(LocalDate.of(2020, 3, 16)), _ -> {}, sink);

        assertThat(documents)
                .extracting(Document::date)
                .containsExactly(LocalDate.of(2020, 3, 16), LocalDate.of(2020, 3, 16), LocalDate.of(2020, 3, 5));
        assertThat(bad).singleElement().extracting(BadDocument::line).isEqualTo(4L);
    }

    @Test
    void readsFeeds() throws IOException {
        read("feed.rss", """
                <rss version="2.0"><channel><title>Example</title><link>http://a</link><description>d</description>
                <item><title>Talks</title><link>http://a/1</link><description>&lt;p&gt;They &lt;b&gt;met&lt;/b&gt;.&lt;/p&gt;</description>
                <pubDate>Thu, 05 Mar 2020 18:00:00 GMT</pubDate></item>
                <item><title>Undated</title></item></channel></rss>
                """);
        read("feed.atom", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>E</title><id>f</id><updated>2020-03-05T18:00:00Z</updated>
                <entry><id>e1</id><title>More talks</title><updated>2020-03-06T18:00:00Z</updated>
                <content type="html">They met again.</content></entry></feed>
                """);

        assertThat(documents).extracting(Document::title).containsExactly("Talks", "More talks");
        assertThat(documents).extracting(Document::text).containsExactly("They met.", "They met again.");
        assertThat(documents.getFirst().date()).isEqualTo(LocalDate.of(2020, 3, 5));
        assertThat(bad).extracting(BadDocument::line).containsExactly(2L);
    }

    @Test
    void readsThePagesOfAWarc() throws IOException {
        Path file = folder.resolve("crawl.warc.gz");
        try (WarcWriter out = new WarcWriter(new GZIPOutputStream(Files.newOutputStream(file)))) {
            out.write(response("http://a/1", MediaType.HTML, PAGE));
            out.write(response("http://a/2", MediaType.parse("text/css"), "p {}"));
            out.write(
                    response("http://a/3", MediaType.HTML, "<title>Undated</title><p>It has no date of its own.</p>"));
        }
        DocumentReader.read(file, sink);

        assertThat(documents).extracting(Document::id).containsExactly("http://a/1", "http://a/3");
        assertThat(documents.getLast().date()).isEqualTo(LocalDate.of(2021, 1, 2));
    }

    private static WarcResponse response(String url, MediaType type, String body) throws IOException {
        HttpResponse http = new HttpResponse.Builder(200, "OK")
                .body(type, body.getBytes(StandardCharsets.UTF_8))
                .build();
        return new WarcResponse.Builder(URI.create(url))
                .date(Instant.parse("2021-01-02T03:04:05Z"))
                .body(http)
                .build();
    }

    @Test
    void readsMarkdownAndPlainTextWithTheDateInTheHeadOrTheName() throws IOException {
        read(
                "note.md",
                "---\ndate: 2020-03-05\npublisher: \"Me\"\n---\n# Talks\n\nThey **met** at [home](http://a).\n");
        read("2020-03-06-talks.txt", "Talks\nThey met again.\n");
        read("undated.txt", "Talks\nThey met again.\n");

        assertThat(documents).extracting(Document::title).containsExactly("Talks", "Talks");
        assertThat(documents.getFirst().text()).isEqualTo("They met at home.");
        assertThat(documents.getLast().date()).isEqualTo(LocalDate.of(2020, 3, 6));
        assertThat(bad).hasSize(1);
        assertThat(bad.getFirst().reason()).contains("there is no date");
    }

    @Test
    void saysWhichFilesItDoesNotRead() {
        assertThatThrownBy(() -> read("news.docx", ""))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("news.docx")
                .hasMessageContaining(".jsonl");
        assertThatThrownBy(() -> read("feed.xml", "no feed")).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void takesOutOddBlanksAndNameCards() throws IOException {
        read(
                "card.jsonl",
                "{\"id\":\"1\",\"date\":\"2016-08-09\",\"text\":\"The\u00a0President met with Recep Tayyip Erdogan"
                        + "      Erdogan Recep TayyipPresident of\u00a0Turkey  and\u00a0Sergei Lavrov      Lavrov SergeiForeign"
                        + " Minister of\u00a0Russia , who spoke.\\nNursultan Nazarbayev      Nazarbayev Nursultan .\"}\n");

        assertThat(documents.getFirst().text())
                .isEqualTo(
                        "The President met with Recep Tayyip Erdogan and Sergei Lavrov, who spoke.\nNursultan Nazarbayev.");
    }

    @Test
    void joinsLinesThatWereBrokenAtAWidth() throws IOException {
        read("wrapped.txt", """
                ---
                date: 2020-03-05
                title: Wrapped
                ---
                The President of the Russian
                Federation confirmed his readiness to go on with work in the further
                development of cooperation both in terms of bilateral
                and international agendas, as well as
                talks.
                Another paragraph.
                """);
        read("headed.md", "---\ndate: 2020-03-05\ntitle: Headed\n---\nFirst heading\n\nIt begins here.\n");

        assertThat(documents.getFirst().text())
                .startsWith("The President of the Russian Federation confirmed")
                .endsWith("as well as talks.\nAnother paragraph.");
        assertThat(documents.getLast().text()).startsWith("First heading\n");
    }

    @ParameterizedTest
    @CsvSource({
        "1, x.jsonl",
        "2, x.html",
        "3, x.md",
        "4, x.txt",
        "5, x.jsonl",
        "6, x.html",
        "7, x.warc",
        "8, x.rss",
        "9, x.jsonl.gz"
    })
    void neverFailsOtherThanByNamingTheFile(long seed, String name) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            byte[] bytes = (round % 2 == 0
                            ? PAGE
                            : "{\"id\":\"1\",\"date\":\"2020-01-01\",\"text\":\"\ud83d\ude00 é\"}\n")
                    .getBytes(StandardCharsets.UTF_8);
            for (int cut = 0; cut < 5; cut++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Path file = folder.resolve(name);
            Files.write(file, bytes);
            try {
                DocumentCount count = DocumentReader.read(file, sink);
                assertThat(count.taken() + count.setAside()).isBetween(0L, 1000L);
            } catch (UnreadableFileException e) {
                assertThat(e).hasMessageContaining(name);
            }
        }
    }
}
