package org.entente.channel;

import java.util.List;
import java.util.stream.Stream;
import org.entente.series.Window;

/**
 * An issue that a side has declared vital to it.
 *
 * @param id its key in the case
 * @param title its name
 * @param of key of the state to which it is vital
 * @param declaredBy where that state says so
 * @param reference the period with which the rest is compared
 * @param opportunities occasions on which the other side could provoke, in any order
 */
public record SensitiveIssue(
        String id, String title, String of, Basis declaredBy, Window reference, List<Opportunity> opportunities) {

    /** Copies the opportunities. */
    public SensitiveIssue {
        opportunities = List.copyOf(opportunities);
    }

    /** Everything it rests on. */
    public Stream<Basis> bases() {
        return Stream.concat(
                Stream.of(declaredBy),
                opportunities.stream()
                        .flatMap(occasion ->
                                Stream.concat(Stream.of(occasion.basis()), occasion.provocations().stream())));
    }

    /**
     * An occasion on which the other side could provoke.
     *
     * @param basis the occasion
     * @param provocations what it did then; none means that none is recorded, and not that there was none
     */
    public record Opportunity(Basis basis, List<Basis> provocations) {

        /** Copies the provocations. */
        public Opportunity {
            provocations = List.copyOf(provocations);
        }
    }
}
