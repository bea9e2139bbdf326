package org.entente.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.entente.Observatory;
import org.entente.actor.Dyad;
import org.entente.app.web.WebServer;
import org.entente.ingest.Progress;
import org.entente.provenance.Evidence;
import org.entente.series.Grain;
import org.entente.series.Window;

/**
 * Times what a user waits for over a file of generated events of any length: taking it in, taking the incidents, the monthly
 * series of every pair of the states in it, and pages from a real server. The first request of each kind is told apart.
 * Arguments: work folder, rows.
 */
public final class DyadSpeed {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final Window DAYS = new Window(LocalDate.of(2016, 1, 1), LocalDate.of(2019, 10, 31));
    private static final int ROUNDS = 15;

    private final Path work;

    private DyadSpeed(Path work) {
        this.work = work;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new DyadSpeed(Path.of(arguments[0])).run(Long.parseLong(arguments[1]));
    }

    private void run(long rows) throws IOException, InterruptedException {
        Files.createDirectories(work);
        GeneratedGdelt.write(work.resolve("events.export.CSV"), rows);
        Files.writeString(work.resolve("case.yaml"), """
                case: speed
                dyad: [RUS, TUR]
                period: {from: 2016-01-01, to: 2019-10-31}
                sources: [{read: events.export.CSV, as: gdelt, evidence: machine}]
                """);
        Path store = work.resolve("entente.duckdb");
        Files.deleteIfExists(store);
        try (Observatory observatory = Observatory.open(work, store, TODAY)) {
            tell("ingest", List.of(timed(() -> observatory.ingest(observatory.plan(), Progress.SILENT))));
            tell("incidents", List.of(timed(() -> observatory.measure(DAYS.to()))));
        }
        try (Observatory observatory = Observatory.open(work, store, TODAY)) {
            observatory.measure(DAYS.to());
            series(observatory);
            try (WebServer server = new WebServer(observatory, DAYS.to(), TODAY).start(0)) {
                pages(server.port());
            }
        }
    }

    private static void series(Observatory observatory) {
        List<Double> times = new ArrayList<>();
        long incidents = 0;
        for (Dyad pair : pairs()) {
            times.add(timed(() -> observatory.relation(pair, Evidence.MACHINE, Grain.MONTH, DAYS)));
            incidents += observatory.relation(pair, Evidence.MACHINE, Grain.MONTH, DAYS).rows().stream()
                    .mapToLong(row -> row.total())
                    .sum();
        }
        System.out.println("%d pairs, %,d figures in their series".formatted(times.size(), incidents));
        tell("series of a pair, by month", times);
    }

    private static List<Dyad> pairs() {
        List<String> states = GeneratedGdelt.states();
        List<Dyad> pairs = new ArrayList<>();
        for (int first = 0; first < states.size(); first++) {
            for (int second = first + 1; second < states.size(); second++) {
                pairs.add(new Dyad(states.get(second), states.get(first)));
            }
        }
        return pairs;
    }

    private static void pages(int port) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String page : List.of(
                    "/?evidence=machine",
                    "/?evidence=machine&grain=week",
                    "/pair?pair=SYR-ISR",
                    "/coverage",
                    "/data")) {
                List<Double> times = new ArrayList<>();
                for (int round = 0; round < ROUNDS; round++) {
                    times.add(timed(() -> get(client, port, page)));
                }
                tell(page, times);
            }
        }
    }

    private static void get(HttpClient client, int port, String page) {
        try {
            HttpResponse<String> reply = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (reply.statusCode() != 200) {
                throw new IllegalStateException(page + ": " + reply.statusCode());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static double timed(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e6;
    }

    private static void tell(String what, List<Double> milliseconds) {
        List<Double> sorted = new ArrayList<>(milliseconds);
        Collections.sort(sorted);
        System.out.println(String.format(
                Locale.ROOT,
                "%s: first %.0f ms, median %.0f ms, slowest %.0f ms",
                what,
                milliseconds.getFirst(),
                sorted.get(sorted.size() / 2),
                sorted.getLast()));
    }
}
