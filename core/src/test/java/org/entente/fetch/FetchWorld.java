package org.entente.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.entente.CaseFolder;
import org.entente.Observatory;
import org.entente.ingest.Progress;
import org.entente.series.Window;

/** A case about Russia and Turkey, a server, and the folder into which is fetched. */
final class FetchWorld implements AutoCloseable {
    static final LocalDate DAY = LocalDate.of(2018, 1, 1);
    static final LocalDate TODAY = LocalDate.of(2022, 1, 1);

    private final GdeltServer server = new GdeltServer();
    private final FetchFolder folder;
    private final Path caseFolder;

    FetchWorld(Path temp) {
        folder = new FetchFolder(temp.resolve("data/gdelt"));
        caseFolder = caseFolder(temp, "[SYR, NAT]");
    }

    static Path caseFolder(Path temp, String thirdParties) {
        return CaseFolder.in(temp)
                .text(
                        "case.yaml",
                        "case: test\ndyad: [RUS, TUR]\nperiod: {from: 2015-01-01}\nthirdParties: " + thirdParties
                                + "\n")
                .folder();
    }

    GdeltServer server() {
        return server;
    }

    FetchFolder folder() {
        return folder;
    }

    Manifest manifest() {
        return folder.manifest();
    }

    /** Publishes a whole day: every slot one row of Russia to Turkey and one of the United States and France. */
    FetchWorld publish(LocalDate day) {
        Slot.listOf(day).forEach(this::publish);
        return this;
    }

    FetchWorld publish(Slot slot) {
        server.publish(slot, usual(slot));
        return this;
    }

    static String[] usual(Slot slot) {
        return new String[] {Rows.row("a" + slot, "RUS", "TUR"), Rows.row("b" + slot, "USA", "FRA")};
    }

    /** Impatient, as nothing here is far away. */
    static FetchSettings settings(URI base) {
        return new FetchSettings(
                base, Duration.ZERO, Duration.ofSeconds(5), Duration.ofSeconds(2), 10, 2, Duration.ofMillis(10));
    }

    GdeltFetch fetch() {
        return fetch(caseFolder, folder, server.base());
    }

    static GdeltFetch fetch(Path caseFolder, FetchFolder folder, URI base) {
        return Observatory.fetch(Observatory.read(caseFolder), folder, settings(base), TODAY);
    }

    static FetchPlan.Request period(LocalDate from, LocalDate to) {
        return new FetchPlan.Period(new Window(from, to));
    }

    FetchPlan plan(FetchPlan.Request request) {
        return fetch().plan(request, true);
    }

    /** Fetches one day. */
    List<FetchReport> run() {
        return run(period(DAY, DAY));
    }

    List<FetchReport> run(FetchPlan.Request request) {
        List<FetchReport> reports = new ArrayList<>();
        GdeltFetch fetch = fetch();
        fetch.run(fetch.plan(request, true), Progress.SILENT, reports::add);
        return reports;
    }

    static Slot slot(String time) {
        return Slot.of("20180101" + time + "00");
    }

    SlotRecord recordOf(Slot slot) {
        return manifest().find(slot).orElseThrow();
    }

    static List<String> lines(Path packed) {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The identifiers of the rows held of a day, in order. */
    List<String> ids() {
        return lines(folder.rows(DAY)).stream()
                .map(row -> row.split("\t", 2)[0])
                .toList();
    }

    /** Name and hash of every file that is meant for others; all, when a fetch has ended. */
    static Map<String, String> content(Path folder) {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content;
    }

    /** Asserts that the other files of the day are there too and fit. */
    void holdsTotals(long total, Map<String, Long> countries) {
        Optional<Exposure> exposure = folder.exposure(DAY);
        assertThat(exposure).contains(new Exposure(total, countries));
    }

    @Override
    public void close() {
        server.close();
    }
}
