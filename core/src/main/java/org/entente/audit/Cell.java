package org.entente.audit;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.event.Quad;
import org.entente.provenance.Evidence;

/**
 * What strata are made of: the units that agree in these.
 *
 * @param pair the two states in the order of the alphabet; empty where a side is no state, and for documents
 * @param quad the quad class; empty for documents
 * @param source the source's word, the file of a table, or the publisher of a document
 * @param evidence curated or machine
 */
public record Cell(Optional<String> pair, Optional<Quad> quad, String source, Evidence evidence)
        implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::evidence)
            .thenComparing(Cell::source)
            .thenComparing(cell -> cell.pair().orElse(""))
            .thenComparing(cell -> cell.quad().map(Quad::ordinal).orElse(-1));

    /** The cell in words: "RUS-TUR, material conflict, gdelt". */
    public String label() {
        return Stream.of(pair, quad.map(Quad::label), Optional.of(source))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
