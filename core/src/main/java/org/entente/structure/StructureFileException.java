package org.entente.structure;

/** A table of states or pairs that is missing or cannot be read; the message says where and what would be right. */
public final class StructureFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StructureFileException(String message) {
        super(message);
    }
}
