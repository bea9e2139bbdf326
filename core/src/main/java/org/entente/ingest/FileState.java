package org.entente.ingest;

import java.util.List;

/**
 * What decides whether a file has changed.
 *
 * @param name its path relative to the case's folder, with forward slashes
 * @param bytes its size
 * @param sha256 hash of its content, 64 hex digits
 * @param signature how it is read, see {@link Source#signature()}, by which vocabulary, and behind which curated files
 */
public record FileState(String name, long bytes, String sha256, String signature) {
    private static final String VOCABULARY = " vocabulary ";
    private static final String BEHIND = " behind ";

    /** Stands before the signature of a file that was read by an older version, which noted less. */
    private static final String OLDER = "older ";

    /** The same file, read by the tables of the vocabulary for which this hash stands. */
    FileState by(String vocabulary) {
        return new FileState(name, bytes, sha256, signature + VOCABULARY + vocabulary);
    }

    /** The same file, read behind others whose states this hash stands for. */
    FileState behind(String hash) {
        return new FileState(name, bytes, sha256, signature + BEHIND + hash);
    }

    /** True when an older version read it, which noted less. */
    boolean isOlder() {
        return signature.startsWith(OLDER);
    }

    /** True when the mapping of its columns is the same, whatever the vocabulary and the files before it. */
    boolean readsLike(FileState other) {
        return before(VOCABULARY).equals(other.before(VOCABULARY));
    }

    /** True when mapping and vocabulary are the same, whatever the files before it. */
    boolean meansLike(FileState other) {
        return before(BEHIND).equals(other.before(BEHIND));
    }

    private String before(String mark) {
        String way = signature;
        for (String end : List.of(BEHIND, mark)) {
            int at = way.lastIndexOf(end);
            way = at < 0 ? way : way.substring(0, at);
        }
        return way;
    }
}
