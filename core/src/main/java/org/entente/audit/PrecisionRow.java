package org.entente.audit;

import java.util.Optional;
import org.entente.event.Quad;
import org.entente.provenance.Evidence;
import org.entente.series.Estimate;

/**
 * How much of a part of the frame is right; of documents, how much of it tells an event that was missed.
 *
 * @param by what makes the part: all, evidence, quad, evidence and quad, source, pair, type, or coder
 * @param value which one, in words
 * @param evidence the evidence of the part, where it is narrowed to one
 * @param quad the quad class of the part, where it is narrowed to one
 * @param drawn items of it in the sample
 * @param judged those that a coder answered
 * @param open those of them that no coder could tell; they count neither way
 * @param share the share among the rest; empty when nothing is judged, or nobody could tell
 */
public record PrecisionRow(
        String by,
        String value,
        Optional<Evidence> evidence,
        Optional<Quad> quad,
        int drawn,
        int judged,
        int open,
        Optional<Estimate> share) {

    /** True when every item of the part was judged. */
    public boolean complete() {
        return drawn > 0 && judged == drawn;
    }
}
