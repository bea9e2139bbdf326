package org.entente.app.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.event.Quad;
import org.entente.export.Column;
import org.entente.export.Table;
import org.entente.series.Estimate;

/**
 * The share that is right beside the sums of a view, where a sample has exactly its filter and was judged to the end.
 *
 * @param all in the order of the columns, all classes together last
 */
record AuditedShares(List<Share> all) {

    /** Of one class, or of all together. */
    record Share(Optional<Quad> quad, Optional<Estimate> right) {}

    /** Copies the list. */
    AuditedShares {
        all = List.copyOf(all);
    }

    /** @param beside the share beside the sum of a class; of all together where none is given */
    static AuditedShares of(Function<Optional<Quad>, Optional<Estimate>> beside) {
        return new AuditedShares(
                Stream.concat(LedgerTable.QUADS.stream().map(Optional::of), Stream.of(Optional.<Quad>empty()))
                        .map(quad -> new Share(quad, beside.apply(quad)))
                        .toList());
    }

    /** Each in words; an empty word where there is none. */
    List<String> words() {
        return all.stream()
                .map(share -> share.right().map(AuditPage::figure).orElse(""))
                .toList();
    }

    /** Those that there are. */
    Table<?> table() {
        return new Table<>(
                "audited",
                List.of(
                        new Column<Share>(
                                "class",
                                "quad class of the sum; all for the sum of the four",
                                share -> share.quad().map(Quad::label).orElse("all")),
                        new Column<Share>(
                                "share",
                                "weighted share that is right, by an audit of exactly these incidents",
                                share -> share.right().map(Estimate::value)),
                        new Column<Share>(
                                "low",
                                "lower end of its 95 % interval",
                                share -> share.right().map(Estimate::low)),
                        new Column<Share>(
                                "high", "upper end", share -> share.right().map(Estimate::high)),
                        new Column<Share>(
                                "items",
                                "items that a coder could tell",
                                share -> share.right().map(Estimate::n))),
                all.stream().filter(share -> share.right().isPresent()).toList());
    }
}
