package org.entente.evaluation;

/** A file of an evaluation that cannot be used; the message names file, line, column, value and what would be right. */
public final class EvaluationFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EvaluationFileException(String message) {
        super(message);
    }
}
