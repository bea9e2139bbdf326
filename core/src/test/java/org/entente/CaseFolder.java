package org.entente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.ingest.IngestReport;
import org.entente.ingest.Progress;
import org.entente.ingest.SetAside;
import org.entente.provenance.Evidence;

/** A small case on disk, written line by line by the test that needs it. Russia and Turkey, 2015 to 2020. */
public final class CaseFolder {
    /** The day on which tests are done, unless they say another. */
    public static final LocalDate TODAY = LocalDate.of(2022, 1, 1);

    /** The columns of most tables in tests. */
    public static final String HEADER = "id,date,source,target,type,mode";

    private final Path folder;
    private final List<String> sources = new ArrayList<>();
    private final List<String> answersFor = new ArrayList<>();
    private final List<String> episodes = new ArrayList<>();
    private final List<String> keep = new ArrayList<>();
    private final List<String> channels = new ArrayList<>();

    private CaseFolder(Path folder) {
        this.folder = folder;
    }

    /** A case in a folder below the given one, beside which there is room for data files. */
    public static CaseFolder in(Path parent) {
        CaseFolder made = new CaseFolder(parent.resolve("case"));
        try {
            Files.createDirectories(made.folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made;
    }

    /** A copy of a whole case below a folder, for a test to change. */
    public static Path copyOf(Path original, Path parent) throws IOException {
        Path copy = parent.resolve("copy");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(original.relativize(file)));
            }
        }
        return copy;
    }

    /** A case whose only source is {@code events.csv} with the columns of {@link #HEADER} and the rows given. */
    public static CaseFolder withEvents(Path parent, Evidence evidence, String... rows) {
        return in(parent).source("events.csv", evidence, HEADER).table("events.csv", HEADER, rows);
    }

    /** Reads a file whose columns are named as the fields they hold. */
    public CaseFolder source(String read, Evidence evidence, String columns) {
        String mapping = Stream.of(columns.split(","))
                .map(name -> name + ": " + name)
                .collect(Collectors.joining(", ", "{", "}"));
        return sourceAs(read, evidence, mapping);
    }

    /** Reads a file by a mapping as YAML writes it. */
    public CaseFolder sourceAs(String read, Evidence evidence, String mapping) {
        sources.add("{read: \"" + read + "\", as: table, evidence: " + evidence.word() + ", optional: true, columns: "
                + mapping + "}");
        return this;
    }

    /** Reads a file of a named source, machine-coded. */
    public CaseFolder named(String read, String adapter) {
        sources.add("{read: \"" + read + "\", as: " + adapter + ", evidence: machine}");
        return this;
    }

    /** Keeps rows with this mark. */
    public CaseFolder keep(String mark) {
        keep.add(mark);
        return this;
    }

    /** Forgets all sources. */
    public CaseFolder withoutSources() {
        sources.clear();
        return this;
    }

    /** Declares who answers for whom, as YAML writes it. */
    public CaseFolder answersFor(String item) {
        answersFor.add(item);
        return this;
    }

    /** Declares an episode, as YAML writes it. */
    public CaseFolder episode(String item) {
        episodes.add(item);
        return this;
    }

    /** Declares a channel, as YAML writes it. */
    public CaseFolder channel(String item) {
        channels.add(item);
        return this;
    }

    /** Writes a table: header, rows, and a line feed behind each. */
    public CaseFolder table(String name, String header, String... rows) {
        return text(name, header + "\n" + Stream.of(rows).map(row -> row + "\n").collect(Collectors.joining()));
    }

    /** Writes a file just as given. */
    public CaseFolder text(String name, String content) {
        return bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file just as given. */
    public CaseFolder bytes(String name, byte[] content) {
        try {
            Path file = file(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file away. */
    public CaseFolder delete(String name) {
        try {
            Files.delete(file(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a file of the case lies. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Where the case lies. */
    public Path folder() {
        return folder;
    }

    /** The data file beside the case. */
    public Path store() {
        return folder.resolveSibling("entente.duckdb");
    }

    /** Writes {@code case.yaml}. */
    public CaseFolder write() {
        String head = "case: test\ndyad: [RUS, TUR]\nperiod: {from: 2015-01-01, to: 2020-12-31}\n";
        return text(
                "case.yaml",
                head
                        + list("sources", sources)
                        + list("answersFor", answersFor)
                        + list("episodes", episodes)
                        + list("keep", keep)
                        + list("channels", channels));
    }

    private static String list(String key, List<String> items) {
        return items.isEmpty()
                ? ""
                : key + ":\n" + items.stream().map(item -> "  - " + item + "\n").collect(Collectors.joining());
    }

    /** Writes the case and opens it. */
    public Observatory open() {
        return open(TODAY);
    }

    /** Writes the case and opens it as if on that day. */
    public Observatory open(LocalDate today) {
        write();
        return Observatory.open(folder, store(), today);
    }

    /** Writes the case, ingests it and tells what came of it. */
    public Ingested ingest() {
        try (Observatory observatory = open()) {
            IngestReport report = observatory.ingest(observatory.plan(), Progress.SILENT);
            return new Ingested(
                    report,
                    observatory.manifest().setAside(Integer.MAX_VALUE),
                    observatory.manifest().contentHash());
        }
    }

    /** Writes the case, opens it, ingests and measures it as of a day, or of the case's end. */
    public Observatory measured(Optional<LocalDate> asOf) {
        Observatory observatory = open();
        observatory.ingest(observatory.plan(), Progress.SILENT);
        observatory.measure(observatory.asOf(asOf));
        return observatory;
    }

    /**
     * What came of an ingest.
     *
     * @param report files read and files broken
     * @param setAside records set aside, of all files held
     * @param contentHash hash of everything held
     */
    public record Ingested(IngestReport report, List<SetAside> setAside, String contentHash) {
        /** Copies the list. */
        public Ingested {
            setAside = List.copyOf(setAside);
        }
    }
}
