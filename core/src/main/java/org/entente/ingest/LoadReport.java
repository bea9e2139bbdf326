package org.entente.ingest;

/**
 * What became of a file's records.
 *
 * @param name the file, relative to the case's folder
 * @param adapter the word for how it is read, {@code gdelt} or {@code table}
 * @param evidence the word for its evidence, or totals for what a fetch counted
 * @param records how many it holds
 * @param accepted how many became events, or were taken in as totals
 * @param setAside how many did not, each kept with line and reason; accepted + setAside = records
 */
public record LoadReport(String name, String adapter, String evidence, long records, long accepted, long setAside) {}
