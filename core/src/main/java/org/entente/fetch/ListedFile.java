package org.entente.fetch;

/**
 * A file of events as a list names it, or as it lies in a folder without one.
 *
 * @param slot its slot
 * @param bytes its size
 * @param md5 the hash of its content, 32 hex digits in lower case; empty when no list names the file
 */
public record ListedFile(Slot slot, long bytes, String md5) {

    /** A file that no list names. */
    static ListedFile unlisted(Slot slot, long bytes) {
        return new ListedFile(slot, bytes, "");
    }

    /** True when a list tells how it should be. */
    public boolean verifiable() {
        return !md5.isEmpty();
    }
}
