package org.entente.app.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.actor.Dyad;
import org.entente.app.chart.RelationChart.Point;
import org.entente.app.chart.RelationChart.Span;
import org.entente.app.chart.RelationChart.Trace;
import org.entente.app.text.Texts;
import org.entente.relation.LedgerRow;
import org.entente.relation.PairShare;
import org.entente.series.Value;

/**
 * The pair's share of all that the sources took up about either state. Drawn only where some of it is known.
 *
 * @param periods the figures
 * @param dyad the pair
 * @param time the time axis
 */
record ShareTrace(List<LedgerPeriod> periods, Dyad dyad, TimeScale time) {
    private static final double HEIGHT = 58;

    List<Trace> traces(double top) {
        OptionalDouble most = periods.stream()
                .map(period -> share(period.pair()))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .max();
        return most.isPresent() ? List.of(trace(top, Round.scale(most.getAsDouble()))) : List.of();
    }

    private static OptionalDouble share(LedgerRow row) {
        return row.share().map(PairShare::perThousand).orElse(OptionalDouble.empty());
    }

    private Trace trace(double top, double reach) {
        double bottom = top + HEIGHT;
        List<Span> unknowns = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (LedgerPeriod period : periods) {
            Span span = time.span(period.window());
            OptionalDouble share = share(period.pair());
            if (share.isPresent()) {
                double x = Round.tenth((span.left() + span.right()) / 2);
                double y = Round.tenth(bottom - share.getAsDouble() / reach * HEIGHT);
                points.add(new Point(x, y, label(period, share.getAsDouble())));
                run.add(x + "," + y);
                continue;
            }
            end(run).ifPresent(lines::add);
            if (!(period.pair().mean() instanceof Value.Gap)) {
                unknowns.add(span);
            }
        }
        end(run).ifPresent(lines::add);
        String limit = String.format(Locale.ROOT, reach < 2 ? "%.2g" : "%,.0f", reach);
        return new Trace(
                dyad.first() + "–" + dyad.second(),
                Texts.text("share-trace.what"),
                top,
                bottom,
                bottom,
                "0",
                limit,
                unknowns,
                points,
                lines,
                List.of());
    }

    private static Optional<String> end(List<String> run) {
        if (run.isEmpty()) {
            return Optional.empty();
        }
        String line = String.join(" ", run);
        run.clear();
        return Optional.of(line);
    }

    private static String label(LedgerPeriod period, double share) {
        PairShare counts = period.pair().share().orElseThrow();
        return Texts.text(
                "share-trace.point",
                period.window(),
                Texts.fixed(share, 1),
                Texts.thousands(counts.between()),
                Texts.thousands(counts.either()));
    }
}
