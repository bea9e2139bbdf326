package org.entente.fetch;

/**
 * A file of events as the public list names it.
 *
 * @param slot its slot
 * @param bytes its size
 * @param md5 the hash of its content, 32 hex digits in lower case
 */
public record ListedFile(Slot slot, long bytes, String md5) {}
