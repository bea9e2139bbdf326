package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.entente.coding.CoderVersion;
import org.entente.ingest.gdelt.FetchedTotals;
import org.entente.ingest.gdelt.GdeltEvents;
import org.entente.ingest.news.NewsEvents;
import org.entente.provenance.Evidence;

/** Finds the files that a case's sources name and takes their fingerprints. */
public final class FileFinder {
    private final Path folder;

    /** @param folder the case's folder, from which sources are named */
    public FileFinder(Path folder) {
        this.folder = folder;
    }

    /**
     * The files of all sources in the order of the case, each file once.
     *
     * @param vocabulary hash of the tables by which actors and types are read
     */
    public List<SourceFile> find(List<Source> sources, String vocabulary) {
        Map<Path, SourceFile> files = new LinkedHashMap<>();
        Optional<String> coder =
                sources.stream().anyMatch(FileFinder::isNews) ? Optional.of(CoderVersion.shipped()) : Optional.empty();
        for (Source source : sources) {
            Way way = new Way(coder.filter(_ -> isNews(source)), vocabulary);
            paths(source.read()).forEach(path -> files.computeIfAbsent(path, found -> file(source, found, way)));
            totals(source)
                    .forEach(path -> files.computeIfAbsent(path, found -> file(FetchedTotals.of(source), found, way)));
        }
        return inOrder(files.values());
    }

    private static boolean isNews(Source source) {
        return source.adapter().equals(NewsEvents.ADAPTER.word());
    }

    /** By what a file is read: the coder, where it holds texts, and the vocabulary. */
    private record Way(Optional<String> coder, String vocabulary) {
        FileState of(FileState state) {
            return coder.map(state::coded).orElse(state).by(vocabulary);
        }
    }

    /** The totals that a fetch wrote beside the rows of a source. */
    private List<Path> totals(Source source) {
        Path named = folder.resolve(source.read()).normalize();
        Path parent = named.getParent();
        if (!source.adapter().equals(GdeltEvents.ADAPTER.word()) || parent == null) {
            return List.of();
        }
        try {
            PathMatcher glob = FileSystems.getDefault().getPathMatcher("glob:" + named.getFileName());
            return FetchedTotals.in(parent, rows -> rows.equals(named) || glob.matches(rows.getFileName()));
        } catch (PatternSyntaxException e) {
            return List.of();
        }
    }

    /** The sources for which no file is there. */
    public List<Source> absent(List<Source> sources) {
        return sources.stream().filter(source -> paths(source.read()).isEmpty()).toList();
    }

    /** Identifiers of curated records must differ between files, so that what a file gives depends on those before it. */
    private static List<SourceFile> inOrder(Collection<SourceFile> files) {
        List<SourceFile> ordered = new ArrayList<>();
        List<FileState> curated = new ArrayList<>();
        for (SourceFile file : files) {
            if (file.source().evidence() == Evidence.CURATED) {
                ordered.add(curated.isEmpty() ? file : behind(file, curated));
                curated.add(file.state());
            } else {
                ordered.add(file);
            }
        }
        return ordered;
    }

    private static SourceFile behind(SourceFile file, List<FileState> before) {
        String hash = HexFormat.of().formatHex(sha256().digest(before.toString().getBytes(StandardCharsets.UTF_8)));
        return new SourceFile(
                file.source(),
                file.path(),
                file.state().behind(hash),
                before.stream().map(FileState::name).toList(),
                file.lines());
    }

    /** The files that a path or glob names, sorted; none when the glob is malformed. */
    public List<Path> paths(String read) {
        Path named = folder.resolve(read).normalize();
        if (Files.isRegularFile(named)) {
            return List.of(named);
        }
        Path parent = named.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(parent)) {
            PathMatcher glob = FileSystems.getDefault().getPathMatcher("glob:" + named.getFileName());
            boolean hidden = isHidden(named);
            return entries.filter(Files::isRegularFile)
                    .filter(path -> glob.matches(path.getFileName()))
                    .filter(path -> hidden || !isHidden(path))
                    .sorted()
                    .toList();
        } catch (PatternSyntaxException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What begins with a dot no glob means, unless it does so itself. */
    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private SourceFile file(Source source, Path path, Way way) {
        String name = folder.toAbsolutePath()
                .normalize()
                .relativize(path.toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
        try {
            MessageDigest digest = sha256();
            LineCount lines = new LineCount();
            pass(path, digest, lines);
            FileState state = new FileState(
                    name, Files.size(path), HexFormat.of().formatHex(digest.digest()), source.signature());
            return new SourceFile(source, path, way.of(state), List.of(), lines.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One pass over the file's bytes. */
    private static void pass(Path path, MessageDigest digest, LineCount lines) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] buffer = new byte[1 << 18];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                lines.add(buffer, read);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
