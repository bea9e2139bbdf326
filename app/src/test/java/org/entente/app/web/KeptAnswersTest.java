package org.entente.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeptAnswersTest {
    @TempDir
    Path folder;

    private ServedCase served;
    private HttpClient client;

    @BeforeEach
    void serve() throws IOException {
        served = new ServedCase(folder);
        client = HttpClient.newHttpClient();
    }

    @AfterEach
    void stop() {
        client.close();
        served.close();
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + served.port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private int post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + served.port() + path))
                .headers("Content-Type", "application/x-www-form-urlencoded", "Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static String header(HttpResponse<?> reply, String name) {
        return reply.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/relation.json",
                "/relation.csv",
                "/relation.zip",
                "/incident/strike",
                "/crises/spat",
                "/data"
            })
    void whoHasAnAnswerIsToldThatNothingChanged(String path) throws Exception {
        HttpResponse<byte[]> first = get(path);
        String tag = header(first, "ETag");
        HttpResponse<byte[]> again = get(path, "If-None-Match", "\"old\", W/" + tag);
        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        assertThat(header(first, "Cache-Control")).isEqualTo("private, max-age=0, must-revalidate");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(get(path, "If-None-Match", "\"old\"").body()).isEqualTo(first.body());
    }

    @Test
    void aBrowserGetsTheSamePageInFewerBytes() throws Exception {
        byte[] plain = get("/relation?evidence=machine").body();
        HttpResponse<byte[]> small = get("/relation?evidence=machine", "Accept-Encoding", "br, gzip;q=0.8");
        assertThat(header(small, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(small, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(small.body()).hasSizeLessThan(plain.length / 3);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(small.body()))) {
            assertThat(in.readAllBytes()).isEqualTo(plain);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip;q=0", "gzip; q=0.000", "br", "identity"})
    void whoTakesNoGzipGetsNone(String accepted) throws Exception {
        HttpResponse<byte[]> reply = get("/data", "Accept-Encoding", accepted);
        assertThat(header(reply, "Content-Encoding")).isEmpty();
        assertThat(new String(reply.body(), StandardCharsets.UTF_8)).startsWith("<!DOCTYPE html>");
    }

    @ParameterizedTest
    @CsvSource({
        "/incident/visit, the note of Ada",
        "/audit, the note of Ada",
        "/audit.csv?table=corrections, the note of Ada"
    })
    void aCorrectionShowsAtOnce(String path, String shown) throws Exception {
        HttpResponse<byte[]> before = get(path);
        assertThat(new String(before.body(), StandardCharsets.UTF_8)).doesNotContain(shown);
        assertThat(post("/audit/correct", "action=note&incident=visit&words=the+note+of+Ada&by=Ada"))
                .isEqualTo(303);
        HttpResponse<byte[]> after = get(path, "If-None-Match", header(before, "ETag"));
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(new String(after.body(), StandardCharsets.UTF_8)).contains(shown);
    }

    @Test
    void figuresFollowACorrectionAndTakingItBack() throws Exception {
        String address = "/relation.json?evidence=curated";
        byte[] before = get(address).body();
        String crises = new String(get("/crises.json").body(), StandardCharsets.UTF_8);
        post("/audit/correct", "action=merge&incident=strike&gone=visit&words=one&by=Ada");
        assertThat(served.json(address).at("/figures/incidents").asInt()).isEqualTo(2);
        assertThat(new String(get("/crises.json").body(), StandardCharsets.UTF_8))
                .as("pages that read once read anew")
                .isNotEqualTo(crises);
        post("/audit/undo", "entry=1&by=Ada");
        assertThat(get(address).body()).isEqualTo(before);
    }

    @Test
    void manyWhoAskAtOnceGetTheSame() throws Exception {
        List<Callable<String>> asking = IntStream.range(0, 40)
                .<Callable<String>>mapToObj(i ->
                        () -> served.page("/relation?evidence=machine&grain=week&from=2019-0" + (1 + i % 4) + "-01"))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(40)) {
            List<String> pages =
                    threads.invokeAll(asking).stream().map(Future::resultNow).collect(Collectors.toList());
            for (int i = 0; i < pages.size(); i++) {
                assertThat(pages.get(i))
                        .contains(LocalDate.of(2019, 1 + i % 4, 1) + " to 2019-12-31")
                        .isEqualTo(pages.get(i % 4));
            }
        }
    }

    @Test
    void whatWentWrongIsNotKept() throws Exception {
        HttpResponse<byte[]> wrong = get("/relation?grain=hour");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(header(wrong, "Cache-Control")).isEqualTo("no-store");
        assertThat(get("/relation?grain=hour", "If-None-Match", "*").statusCode())
                .isEqualTo(400);
    }
}
