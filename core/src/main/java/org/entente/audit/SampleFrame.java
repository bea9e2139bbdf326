package org.entente.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import org.entente.series.Window;

/**
 * What a sample stands for: the figures with this filter, made from these data.
 *
 * @param kind incidents or documents
 * @param layer the layer of the incidents; empty for all, and for documents
 * @param evidence curated or machine; empty for both
 * @param window the days
 * @param asOf the last day whose knowledge took part
 * @param vintage the hash of everything that was read, and of corrections
 */
public record SampleFrame(
        SampleKind kind,
        Optional<Layer> layer,
        Optional<Evidence> evidence,
        Window window,
        LocalDate asOf,
        String vintage) {

    /** True when figures of this evidence in the same layer, days and data are among those it stands for. */
    public boolean holds(SampleFrame figure, Evidence shown) {
        return kind == figure.kind
                && layer.equals(figure.layer)
                && window.equals(figure.window)
                && asOf.equals(figure.asOf)
                && vintage.equals(figure.vintage)
                && evidence.filter(own -> own != shown).isEmpty();
    }
}
