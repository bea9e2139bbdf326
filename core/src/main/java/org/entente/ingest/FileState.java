package org.entente.ingest;

/**
 * What decides whether a file has changed.
 *
 * @param name its path relative to the case's folder, with forward slashes
 * @param bytes its size
 * @param sha256 hash of its content, 64 hex digits
 * @param signature how it is read, see {@link Source#signature()}, by which coder where it holds texts, by which vocabulary, and
 *     behind which curated files
 */
public record FileState(String name, long bytes, String sha256, String signature) {
    private static final String VOCABULARY = " vocabulary ";
    private static final String CODER = " coder ";
    private static final String BEHIND = " behind ";

    /** Stands before the signature of a file that was read by an older version, which noted less. */
    private static final String OLDER = "older ";

    /** The same file, its texts coded by the coder of this version. */
    FileState coded(String version) {
        return new FileState(name, bytes, sha256, signature + CODER + version);
    }

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

    /** True when the mapping of its columns is the same, whatever the coder, the vocabulary and the files before it. */
    boolean readsLike(FileState other) {
        return before(BEHIND, VOCABULARY, CODER).equals(other.before(BEHIND, VOCABULARY, CODER));
    }

    /** True when mapping and coder are the same, whatever the vocabulary and the files before it. */
    boolean codedLike(FileState other) {
        return before(BEHIND, VOCABULARY).equals(other.before(BEHIND, VOCABULARY));
    }

    /** True when mapping, coder and vocabulary are the same, whatever the files before it. */
    boolean meansLike(FileState other) {
        return before(BEHIND).equals(other.before(BEHIND));
    }

    /** What stands before marks, the last of which is told first. */
    private String before(String... marks) {
        String way = signature;
        for (String mark : marks) {
            int at = way.lastIndexOf(mark);
            way = at < 0 ? way : way.substring(0, at);
        }
        return way;
    }
}
