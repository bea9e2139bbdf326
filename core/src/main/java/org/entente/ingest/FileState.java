package org.entente.ingest;

/**
 * What decides whether a file has changed.
 *
 * @param name its path relative to the case's folder, with forward slashes
 * @param bytes its size
 * @param sha256 hash of its content, 64 hex digits
 * @param signature how it is read, see {@link Source#signature()}, and behind which curated files
 */
public record FileState(String name, long bytes, String sha256, String signature) {
    private static final String BEHIND = " behind ";

    /** The same file, read behind others whose states this hash stands for. */
    FileState behind(String hash) {
        return new FileState(name, bytes, sha256, signature + BEHIND + hash);
    }

    /** True when the mapping of its columns is the same, whatever it is read behind. */
    boolean readsLike(FileState other) {
        return mapping().equals(other.mapping());
    }

    private String mapping() {
        int end = signature.lastIndexOf(BEHIND);
        return end < 0 ? signature : signature.substring(0, end);
    }
}
