package org.entente.document;

/**
 * A document that could not be used.
 *
 * @param file name of the file
 * @param line line of the file where that is known; for WARC and feeds the number of the record
 * @param reason what was wrong, with the value
 * @param right what would be right
 */
public record BadDocument(String file, long line, String reason, String right) {
    @Override
    public String toString() {
        return file + ", line " + line + ": " + reason + "; right would be " + right;
    }
}
