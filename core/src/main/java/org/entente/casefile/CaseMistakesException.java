package org.entente.casefile;

import java.util.List;
import java.util.stream.Collectors;

/** A case that cannot be used as it stands. The message holds every mistake, one a line. */
public final class CaseMistakesException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Mistake> mistakes;

    /** @param mistakes at least one */
    public CaseMistakesException(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining(System.lineSeparator())));
        this.mistakes = List.copyOf(mistakes);
    }

    /** The mistakes, in the order of the file. */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}
