package org.entente.ingest;

/**
 * What became of a file's records.
 *
 * @param name the file, relative to the case's folder
 * @param adapter the word for how it is read, {@code gdelt} or {@code table}
 * @param evidence the word for its evidence, or totals for what a fetch counted
 * @param holds the word for what its records are: event, mention or total
 * @param records how many it holds
 * @param accepted how many became that
 * @param setAside how many did not, each kept with line and reason; accepted + setAside = records
 */
public record LoadReport(
        String name, String adapter, String evidence, String holds, long records, long accepted, long setAside) {}
