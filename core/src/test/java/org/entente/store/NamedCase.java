package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.Observatory;
import org.entente.ingest.IngestReport;
import org.entente.ingest.Progress;
import org.entente.ingest.SetAside;

/** A case that reads files of named sources, made by hand in their own layouts. */
final class NamedCase {
    static final LocalDate TODAY = LocalDate.of(2022, 1, 1);

    private final Path folder;
    private final StringBuilder sources = new StringBuilder();

    NamedCase(Path folder) {
        this.folder = folder;
    }

    /** Reads a file. */
    NamedCase file(String adapter, String name, String text) {
        return file(adapter, name, text.getBytes(StandardCharsets.UTF_8));
    }

    NamedCase file(String adapter, String name, byte[] content) {
        sources.append("  - {read: %s, as: %s, evidence: machine, optional: true}\n".formatted(name, adapter));
        try {
            Files.write(folder.resolve(name), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file away. */
    NamedCase delete(String name) {
        try {
            Files.delete(folder.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Observatory open(LocalDate today) {
        try {
            Files.writeString(
                    folder.resolve("case.yaml"),
                    "case: c\ndyad: [RUS, TUR]\nperiod: {from: 2010-01-01}\nsources:\n" + sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Observatory.open(folder, folder.resolve("out/e.duckdb"), today);
    }

    /** Opens the case with everything read and measured. */
    Observatory measured() {
        Observatory observatory = open(TODAY);
        observatory.ingest(observatory.plan(), Progress.SILENT);
        observatory.measure(observatory.asOf(Optional.empty()));
        return observatory;
    }

    /** Reads what there is; every record is either accepted or set aside. */
    Told ingest() {
        try (Observatory observatory = open(TODAY)) {
            IngestReport report = observatory.ingest(observatory.plan(), Progress.SILENT);
            report.loaded()
                    .forEach(file ->
                            assertThat(file.accepted() + file.setAside()).isEqualTo(file.records()));
            return new Told(
                    report,
                    observatory.manifest().setAside(100).stream()
                            .map(SetAside::toString)
                            .toList(),
                    observatory.manifest().contentHash());
        }
    }

    /** What is told of an ingest. */
    record Told(IngestReport report, List<String> setAside, String contentHash) {
        /** Copies the list. */
        Told {
            setAside = List.copyOf(setAside);
        }

        /** Records accepted of the first file. */
        long accepted() {
            return report.loaded().getFirst().accepted();
        }
    }

    /** One row in the layout of GDELT events 2.0. */
    static String gdelt(String id, String day, String first, String second, String code) {
        return gdelt(id, day, first, second, code, "1", "2.5");
    }

    static String gdelt(String id, String day, String first, String second, String code, String quad, String weight) {
        String[] row = new String[61];
        Arrays.fill(row, "");
        row[0] = id;
        row[1] = day;
        row[7] = first;
        row[12] = "GOV";
        row[17] = second;
        row[22] = "MIL";
        row[25] = "1";
        row[26] = code;
        row[29] = quad;
        row[30] = weight;
        row[33] = "3";
        row[51] = "4";
        row[52] = "Ankara, Turkey";
        row[53] = "TU";
        row[59] = day.startsWith("2018") ? "20180106001500" : "20230106001500";
        row[60] = "http://example.org/" + id;
        return String.join("\t", row) + "\n";
    }

    /** One row in the layout of GDELT mentions. */
    static String mention(String event, String at, String publisher, String confidence) {
        return String.join(
                        "\t",
                        event,
                        "20180105001500",
                        at,
                        "1",
                        publisher,
                        "http://" + publisher + "/a,b",
                        "2",
                        "-1",
                        "300",
                        "344",
                        "1",
                        confidence,
                        "2541",
                        "2.07",
                        "",
                        "")
                + "\n";
    }

    static byte[] zip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.CSV"));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
