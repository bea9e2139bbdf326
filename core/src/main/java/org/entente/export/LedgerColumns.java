package org.entente.export;

import static org.entente.export.Column.column;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.actor.Dyad;
import org.entente.event.Quad;
import org.entente.provenance.Evidence;
import org.entente.relation.LedgerRow;
import org.entente.relation.PairShare;
import org.entente.series.Estimate;
import org.entente.series.Value;

/**
 * The columns of the relation ledger.
 *
 * @param evidence the evidence it rests on: curated evidence covers nothing
 * @param dyad the pair, for the names of the flows
 */
record LedgerColumns(Evidence evidence, Dyad dyad) {
    private static final String COVERED = "days of the period that a machine-coded source held, wholly or partly;"
            + " empty for curated evidence, which covers nothing";
    private static final String EXPOSURE = "events that name either state, whole world, on those days;"
            + " empty where it is unknown how much the sources took up, for curated evidence and for layers that are not the"
            + " pair's own";

    List<Column<LedgerRow>> all() {
        return Stream.of(period(), counts(), means(), shares())
                .flatMap(List::stream)
                .toList();
    }

    private List<Column<LedgerRow>> period() {
        String flow = "who towards whom; mutual incidents count in each direction and once for the pair";
        return List.of(
                column(
                        "period_from",
                        "first day of the period (UTC)",
                        row -> row.period().from()),
                column(
                        "period_to",
                        "last day of the period, included",
                        row -> row.period().to()),
                column("flow", flow, row -> row.flow().label(dyad)));
    }

    private static List<Column<LedgerRow>> counts() {
        return List.of(
                count(Quad.VERBAL_COOPERATION),
                count(Quad.VERBAL_CONFLICT),
                count(Quad.MATERIAL_COOPERATION),
                count(Quad.MATERIAL_CONFLICT),
                column("incidents", "sum of the four classes", LedgerRow::total));
    }

    private static Column<LedgerRow> count(Quad quad) {
        return column(quad.name().toLowerCase(Locale.ROOT), "incidents of " + quad.label(), row -> row.count(quad));
    }

    private List<Column<LedgerRow>> means() {
        return List.of(
                column("covered_days", COVERED, this::covered),
                column("mean_state", "known, gap (no day covered) or unknown, with the reason", LedgerColumns::state),
                mean("mean_weight", "shrunken mean weight, -10 to 10", Estimate::value),
                mean("mean_low", "lower end of its interval", Estimate::low),
                mean("mean_high", "upper end of its interval", Estimate::high),
                mean("mean_level", "coverage of the interval", Estimate::level));
    }

    private static List<Column<LedgerRow>> shares() {
        return List.of(
                share("exposure_days", "days of the period whose exposure is known", PairShare::days),
                share("exposure", EXPOSURE, PairShare::either),
                share(
                        "flow_events",
                        "those of them from one state to the other: rows, not incidents",
                        PairShare::between),
                column(
                        "share_per_1000",
                        "1000 * flow_events / exposure; empty where the exposure is unknown or 0",
                        row -> row.share().map(PairShare::perThousand).flatMap(LedgerColumns::boxed)));
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    private static Column<LedgerRow> share(String name, String description, Function<PairShare, Long> part) {
        return column(name, description, row -> row.share().map(part));
    }

    private static Column<LedgerRow> mean(String name, String description, Function<Estimate, Double> part) {
        return column(name, description, row -> known(row).map(part));
    }

    private Optional<Long> covered(LedgerRow row) {
        return switch (evidence) {
            case CURATED -> Optional.empty();
            case MACHINE -> Optional.of(row.coveredDays());
        };
    }

    private static String state(LedgerRow row) {
        return switch (row.mean()) {
            case Value.Known _ -> "known";
            case Value.Gap _ -> "gap";
            case Value.Unknown(String reason) -> "unknown: " + reason;
        };
    }

    private static Optional<Estimate> known(LedgerRow row) {
        return row.mean() instanceof Value.Known(Estimate estimate) ? Optional.of(estimate) : Optional.empty();
    }
}
