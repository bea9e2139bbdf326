package org.entente.document;

/**
 * What became of a file.
 *
 * @param taken documents handed on
 * @param setAside documents that could not be used
 */
public record DocumentCount(long taken, long setAside) {}
