package org.entente.app.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.text.Texts;
import org.entente.channel.Cited;
import org.entente.incident.Incident;
import org.entente.series.Window;
import org.entente.stake.Point;
import org.entente.stake.PressureReading;
import org.entente.stake.Share;
import org.entente.stake.StakeReading;
import org.entente.stake.StakeRow;

/** Turns figures and evidence of stakes into what the page shows. */
final class StakeItems {
    private static final double PERCENT = 100;
    private static final String DOCUMENT_ONLY = Texts.text("stakes.cited.no-incident");

    private final Desk desk;

    StakeItems(Desk desk) {
        this.desk = desk;
    }

    StakesModel.Evidence evidence(Cited cited, String label) {
        String claimant = desk.words()
                .claimant(cited.claimant(), cited.day())
                .map(name -> Texts.text("incidents.claimed-by", name) + " · ")
                .orElse(cited.incident().isPresent() ? "" : DOCUMENT_ONLY + " · ");
        return new StakesModel.Evidence(
                cited.day().toString(),
                label,
                cited.text(),
                cited.incident().map(Incident::key).map(Address::ofIncident),
                claimant + cited.document());
    }

    StakesModel.Stake stake(StakeReading reading) {
        List<String> names =
                reading.stake().series().stream().map(series -> series.name()).toList();
        List<String> sources =
                reading.rows().stream().flatMap(StakeItems::sources).distinct().toList();
        return new StakesModel.Stake(
                reading.stake().title(),
                names.stream().map(name -> name.replace('-', ' ')).toList(),
                reading.rows().stream().map(row -> line(row, names)).toList(),
                sources);
    }

    private static Stream<String> sources(StakeRow row) {
        Stream<Point> shown = row.values().stream().map(StakeRow.Value::point);
        Stream<Point> shares = Stream.of(row.first(), row.second()).flatMap(StakeItems::points);
        return Stream.concat(shown, shares).map(point -> point.source() + " (" + point.reference() + ")");
    }

    private static Stream<Point> points(Share share) {
        return switch (share) {
            case Share.Known known -> Stream.of(known.amount(), known.total());
            case Share.Unknown _ -> Stream.empty();
        };
    }

    private StakesModel.StakeLine line(StakeRow row, List<String> names) {
        List<String> figures = names.stream()
                .map(name -> row.values().stream()
                        .filter(value -> value.series().equals(name))
                        .findFirst()
                        .map(value -> figure(value.point()))
                        .orElseGet(() -> Texts.text("common.unknown")))
                .toList();
        String more = row.asymmetry()
                .map(difference -> Texts.text(
                        "stakes.shares.by",
                        difference > 0 ? desk.dyad().first() : desk.dyad().second(),
                        Texts.fixed(Math.abs(difference) * PERCENT, 1)))
                .orElseGet(() -> Texts.text("common.unknown"));
        return new StakesModel.StakeLine(period(row.period()), figures, share(row.first()), share(row.second()), more);
    }

    private static String share(Share share) {
        return switch (share) {
            case Share.Known known -> String.format(Locale.ROOT, "%.1f\u00a0%%", known.value() * PERCENT);
            case Share.Unknown unknown -> Texts.text("common.unknown-because", unknown.reason());
        };
    }

    /** "2018", "2018-06", a day, or two days. */
    static String period(Window period) {
        LocalDate from = period.from();
        if (period.days() == 1) {
            return from.toString();
        }
        if (from.getDayOfYear() == 1 && period.to().equals(from.plusYears(1).minusDays(1))) {
            return String.valueOf(from.getYear());
        }
        boolean month = from.getDayOfMonth() == 1
                && period.to().equals(from.plusMonths(1).minusDays(1));
        return month ? from.toString().substring(0, from.toString().length() - 3) : period.toString();
    }

    private static String figure(Point point) {
        return point.value()
                .map(value -> point.round()
                        ? Texts.text("stakes.about", grouped(value), point.unit())
                        : grouped(value) + " " + point.unit())
                .orElseGet(() -> Texts.text("stakes.no-number"));
    }

    private static String grouped(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    StakesModel.Pressure pressure(PressureReading reading) {
        return new StakesModel.Pressure(
                reading.pressure().title(),
                desk.words().state(reading.pressure().on()),
                reading.pressure().kind().word(),
                reading.points().stream().map(this::value).toList());
    }

    private StakesModel.Value value(Point point) {
        Optional<String> known = point.incident()
                .filter(key -> desk.view().record().known().contains(key))
                .map(Address::ofIncident);
        return new StakesModel.Value(
                period(point.period()),
                figure(point),
                point.note().orElse(""),
                point.source() + " (" + point.reference() + ")",
                known);
    }
}
