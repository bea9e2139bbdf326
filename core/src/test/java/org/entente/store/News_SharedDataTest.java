package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.entente.Observatory;
import org.entente.coding.CodingPool;
import org.entente.document.BadDocument;
import org.entente.document.Document;
import org.entente.document.DocumentReader;
import org.entente.document.DocumentSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real news. Skips itself where the data are not beside the repository. */
class News_SharedDataTest {
    private static final Path NEWS =
            Path.of(System.getProperty("entente.root"), "../shared/data/news/kremlin-en.jsonl.gz");

    private static final int DOCUMENTS = 400;

    @TempDir
    private Path folder;

    @Test
    void whatHappenedByTheCoderIsWhatIsHeldAndNothingElse() throws IOException {
        assumeThat(NEWS).as("real news beside the repository").exists();
        Path head = folder.resolve("head.jsonl");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(NEWS)), StandardCharsets.UTF_8))) {
            Files.write(head, lines.lines().limit(DOCUMENTS).collect(Collectors.toList()));
        }
        NamedCase news = new NamedCase(folder).file("news", "news.jsonl", Files.readAllBytes(head));
        NamedCase.Told told = news.ingest();
        assertThat(told.setAside()).isEmpty();
        assertThat(told.accepted()).isEqualTo(realised(head)).isGreaterThan(DOCUMENTS / 2);
        try (Observatory observatory = news.measured()) {
            assertThat(observatory.incidents().latest(1)).hasSizeBetween(0, 1);
            assertThat(observatory.incidents().countByEvidence().values())
                    .singleElement()
                    .satisfies(count -> assertThat(count).isBetween(told.accepted() / 2, told.accepted()));
        }
    }

    private static long realised(Path file) {
        AtomicLong realised = new AtomicLong();
        try (CodingPool pool =
                new CodingPool(2, coded -> realised.addAndGet(coded.counts().realised()))) {
            DocumentReader.read(file, new DocumentSink() {
                @Override
                public void take(Document document) {
                    pool.code(document);
                }

                @Override
                public void setAside(BadDocument bad) {
                    assertThat(List.of(bad)).isEmpty();
                }
            });
            pool.finish();
        }
        return realised.get();
    }
}
