package org.entente.casefile;

import org.entente.register.RegisterKind;

/**
 * A register of agreements that a case reads.
 *
 * @param read the file, relative to the case's folder
 * @param kind which register
 */
public record RegisterFile(String read, RegisterKind kind) {}
