package org.entente.ingest;

/**
 * Accepted records of a file that carry another quad class than ours, or another weight than the table that their source
 * goes by.
 *
 * @param file the file, relative to the case's folder
 * @param subject quad or weight
 * @param codes the CAMEO roots (for quads) or codes (for weights) of these records, separated by blanks
 * @param theirs what the records say
 * @param ours what our table says
 * @param records how many
 */
public record Mismatch(String file, String subject, String codes, String theirs, String ours, long records) {

    @Override
    public String toString() {
        return records + " " + subject + " " + theirs + " for " + ours + " (" + codes + ")";
    }
}
