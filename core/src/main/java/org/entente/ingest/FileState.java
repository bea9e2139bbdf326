package org.entente.ingest;

/**
 * What decides whether a file has changed.
 *
 * @param name its path relative to the case's folder, with forward slashes
 * @param bytes its size
 * @param sha256 hash of its content, 64 hex digits
 * @param signature how it is read, see {@link Source#signature()}
 */
public record FileState(String name, long bytes, String sha256, String signature) {}
