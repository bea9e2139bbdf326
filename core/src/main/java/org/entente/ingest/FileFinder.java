package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the files that a case's sources name and takes their fingerprints. */
public final class FileFinder {
    private final Path folder;

    /** @param folder the case's folder, from which sources are named */
    public FileFinder(Path folder) {
        this.folder = folder;
    }

    /** The files of all sources in the order of the case, each file once. */
    public List<SourceFile> find(List<Source> sources) {
        Map<Path, SourceFile> files = new LinkedHashMap<>();
        for (Source source : sources) {
            paths(source.read()).forEach(path -> files.computeIfAbsent(path, found -> file(source, found)));
        }
        return new ArrayList<>(files.values());
    }

    /** The sources for which no file is there. */
    public List<Source> absent(List<Source> sources) {
        return sources.stream().filter(source -> paths(source.read()).isEmpty()).toList();
    }

    /** The files that a path or glob names, sorted. */
    public List<Path> paths(String read) {
        Path named = folder.resolve(read).normalize();
        if (Files.isRegularFile(named)) {
            return List.of(named);
        }
        Path parent = named.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return List.of();
        }
        PathMatcher glob = FileSystems.getDefault().getPathMatcher("glob:" + named.getFileName());
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(Files::isRegularFile)
                    .filter(path -> glob.matches(path.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SourceFile file(Source source, Path path) {
        String name = folder.toAbsolutePath()
                .normalize()
                .relativize(path.toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
        try {
            return new SourceFile(
                    source, path, new FileState(name, Files.size(path), sha256(path), source.signature()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[1 << 20];
            while (digest.read(buffer) >= 0) {
                // the digest sees what passes
            }
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
