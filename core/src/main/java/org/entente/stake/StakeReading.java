package org.entente.stake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.actor.Dyad;
import org.entente.series.Window;

/**
 * A stake as of a day.
 *
 * @param stake what the case declares
 * @param rows its periods, earliest first
 */
public record StakeReading(Stake stake, List<StakeRow> rows) {

    /** Copies the rows. */
    public StakeReading {
        rows = List.copyOf(rows);
    }

    /** Reads a stake with nothing that was published after the day. */
    public static StakeReading of(Stake stake, Dyad dyad, LocalDate asOf) {
        TreeSet<Window> periods =
                new TreeSet<>(Comparator.comparing(Window::from).thenComparing(Window::to));
        stake.series().forEach(series -> series.asOf(asOf).forEach(point -> periods.add(point.period())));
        stake.dependence()
                .forEach(dependence -> dependence.amount().asOf(asOf).forEach(point -> periods.add(point.period())));
        return new StakeReading(
                stake,
                periods.stream().map(period -> row(stake, dyad, period, asOf)).toList());
    }

    private static StakeRow row(Stake stake, Dyad dyad, Window period, LocalDate asOf) {
        List<StakeRow.Value> values = stake.series().stream()
                .flatMap(series ->
                        series.find(period, asOf).map(point -> new StakeRow.Value(series.name(), point)).stream())
                .toList();
        return new StakeRow(
                period, values, share(stake, dyad.first(), period, asOf), share(stake, dyad.second(), period, asOf));
    }

    private static Share share(Stake stake, String side, Window period, LocalDate asOf) {
        Optional<Stake.Dependence> dependence = stake.dependence().stream()
                .filter(candidate -> candidate.side().equals(side))
                .findFirst();
        if (dependence.isEmpty()) {
            return new Share.Unknown("the case gives no total of " + side);
        }
        Optional<Point> amount = dependence.get().amount().find(period, asOf);
        Optional<Point> total = dependence.get().total().find(period, asOf);
        if (amount.isEmpty()) {
            return new Share.Unknown("no figure of " + dependence.get().amount().name());
        }
        if (total.isEmpty()) {
            return new Share.Unknown("no figure of " + dependence.get().total().name());
        }
        return share(amount.get(), total.get());
    }

    private static Share share(Point amount, Point total) {
        Optional<Double> part = amount.value().map(BigDecimal::doubleValue);
        Optional<Double> whole = total.value().map(BigDecimal::doubleValue).filter(value -> value > 0);
        if (part.isEmpty() || whole.isEmpty()) {
            return new Share.Unknown("no number above 0");
        }
        return new Share.Known(part.get() / whole.get(), amount, total);
    }

    /** The newest period for which both shares are known. */
    public Optional<StakeRow> latestCompared() {
        return rows.reversed().stream()
                .filter(row -> row.asymmetry().isPresent())
                .findFirst();
    }

    /** The newest period with any figure. */
    public Optional<StakeRow> latest() {
        return Stream.ofNullable(rows.isEmpty() ? null : rows.getLast()).findFirst();
    }
}
