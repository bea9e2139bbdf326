package org.entente.tie;

/**
 * Files of ties that a case names, or a user passes to a command.
 *
 * @param read path or glob of the files, relative to the case's folder
 * @param kind what they hold
 */
public record TieSource(String read, TieKind kind) {}
