package org.entente.export;

import static org.entente.export.Column.column;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.actor.Dyad;
import org.entente.channel.ChannelSpan;
import org.entente.channel.Cited;
import org.entente.channel.Interruption;
import org.entente.incident.Incident;
import org.entente.series.Window;
import org.entente.stake.EpisodeTies;
import org.entente.stake.Point;
import org.entente.stake.Share;
import org.entente.stake.StakeBook;
import org.entente.stake.StakeRow;

/** The tables of what ties two states together, but for aims, issues and principles, see {@link RecordTables}. */
public final class StakeTables {
    private StakeTables() {}

    /** Shares of each side's total, one line a stake and period. */
    public static Table<DependenceRow> dependence(StakeBook book, Dyad dyad) {
        return new Table<>(
                "dependence",
                List.of(
                        column("stake", "key of the stake in the case", DependenceRow::stake),
                        column(
                                "from",
                                "first day of the period",
                                row -> row.row().period().from()),
                        column(
                                "to",
                                "last day of the period",
                                row -> row.row().period().to()),
                        column(
                                "first_share",
                                "part of " + dyad.first()
                                        + "'s total that is with the other side, 0 to 1; empty when unknown",
                                row -> value(row.row().first())),
                        column(
                                "second_share",
                                "part of " + dyad.second() + "'s total, likewise",
                                row -> value(row.row().second())),
                        column(
                                "asymmetry",
                                "first_share less second_share; above 0 when " + dyad.first()
                                        + " depends more; empty when either is unknown",
                                row -> row.row().asymmetry()),
                        column(
                                "first_basis",
                                "figures and sources, or why it is unknown",
                                row -> basis(row.row().first())),
                        column(
                                "second_basis",
                                "likewise",
                                row -> basis(row.row().second()))),
                dependenceRows(book));
    }

    private static List<DependenceRow> dependenceRows(StakeBook book) {
        return book.stakes().stream()
                .flatMap(reading -> reading.rows().stream()
                        .map(row -> new DependenceRow(reading.stake().id(), row)))
                .toList();
    }

    /** A stake in a period. */
    public record DependenceRow(String stake, StakeRow row) {}

    private static Optional<Double> value(Share share) {
        return switch (share) {
            case Share.Known known -> Optional.of(known.value());
            case Share.Unknown _ -> Optional.empty();
        };
    }

    private static String basis(Share share) {
        return switch (share) {
            case Share.Known known ->
                known.amount().told() + " (" + known.amount().source() + ", "
                        + known.amount().reference() + ") of "
                        + known.total().told() + " (" + known.total().source() + ", "
                        + known.total().reference() + ")";
            case Share.Unknown unknown -> "unknown: " + unknown.reason();
        };
    }

    /** The values of all series of stakes and pressure. */
    public static Table<SeriesRow> series(StakeBook book) {
        List<SeriesRow> rows = new ArrayList<>();
        book.stakes()
                .forEach(reading -> reading.rows()
                        .forEach(row -> row.values()
                                .forEach(value ->
                                        rows.add(new SeriesRow(reading.stake().id(), value.series(), value.point())))));
        book.pressure()
                .forEach(reading -> reading.points()
                        .forEach(point -> rows.add(new SeriesRow(
                                reading.pressure().id(),
                                reading.pressure().series().name(),
                                point))));
        return new Table<>("series", seriesColumns(), rows);
    }

    /** A value of a series. */
    public record SeriesRow(String of, String series, Point point) {
        private Window period() {
            return point.period();
        }

        private Optional<BigDecimal> value() {
            return point.value();
        }
    }

    private static List<Column<SeriesRow>> seriesColumns() {
        return List.of(
                column("of", "key of the stake or pressure in the case", SeriesRow::of),
                column("series", "name of the series", SeriesRow::series),
                column("from", "first day of the period", row -> row.period().from()),
                column("to", "last day of the period", row -> row.period().to()),
                column("value", "the value; empty where no number belongs to it", SeriesRow::value),
                column("unit", "unit of the value", row -> row.point().unit()),
                column("round", "true for a round figure", row -> row.point().round()),
                column(
                        "known_by",
                        "day by whose end it was surely public",
                        row -> row.point().knownBy()),
                column("source", "statistic or announcement", row -> row.point().source()),
                column(
                        "incident",
                        "key of the incident that tells of it",
                        row -> row.point().incident()),
                column("note", "what else there is to know", row -> row.point().note()),
                column(
                        "reference",
                        "file and line of the case",
                        row -> row.point().reference()));
    }

    /** The spans of all channels. */
    public static Table<ChannelRow> channels(StakeBook book) {
        List<ChannelRow> rows = book.channels().stream()
                .flatMap(history -> history.spans().stream()
                        .map(span -> new ChannelRow(
                                history.channel().id(),
                                history.channel().title(),
                                history.channel().kind().word(),
                                span)))
                .toList();
        return new Table<>(
                "channels",
                List.of(
                        column("channel", "key of the channel in the case", ChannelRow::channel),
                        column("title", "its name", ChannelRow::title),
                        column("kind", "what it carries", ChannelRow::kind),
                        column(
                                "state",
                                "open, restricted, closed or unknown",
                                row -> row.span().state().word()),
                        column(
                                "from",
                                "first day; empty before the first turn",
                                row -> row.span().from()),
                        column(
                                "to",
                                "last day; empty while it lasts",
                                row -> row.span().to()),
                        column("evidence", "keys of incidents, or documents", row -> row.references()),
                        column(
                                "note",
                                "how the state is known before the first turn, or why it is unknown",
                                row -> row.span().note())),
                rows);
    }

    /** A span of a channel. */
    public record ChannelRow(String channel, String title, String kind, ChannelSpan span) {
        private List<String> references() {
            return span.evidence().stream().map(Cited::reference).toList();
        }
    }

    /** What crises interrupted, and all other interruptions, one line each. */
    public static Table<InterruptionRow> interruptions(StakeBook book) {
        List<InterruptionRow> rows = book.interruptions().stream()
                .map(one -> new InterruptionRow(
                        one,
                        book.crises().stream()
                                .filter(crisis -> crisis.interrupted().contains(one))
                                .findFirst()))
                .toList();
        return new Table<>(
                "interruptions",
                Stream.concat(begun().stream(), resumed().stream()).toList(),
                rows);
    }

    private static List<Column<InterruptionRow>> begun() {
        return List.of(
                column("of", "key of the channel or project", row -> row.one().id()),
                column("title", "its name", row -> row.one().title()),
                column(
                        "stopped",
                        "true when it stood still, false when it was narrowed only",
                        row -> row.one().closed()),
                column("begun", "day it began", row -> row.one().begun().day()),
                column(
                        "begun_by",
                        "key of the incident, or document",
                        row -> row.one().begun().reference()));
    }

    private static List<Column<InterruptionRow>> resumed() {
        return List.of(
                column(
                        "eased",
                        "days on which a part went on",
                        row -> row.one().eased().stream()
                                .map(Cited::day)
                                .map(LocalDate::toString)
                                .toList()),
                column(
                        "resumed",
                        "day it was taken up in full; empty when it was not",
                        row -> row.one().resumed().map(Cited::day)),
                column(
                        "resumed_by",
                        "key of the incident, or document",
                        row -> row.one().resumed().map(Cited::reference)),
                column(
                        "days",
                        "days between; empty while it lasts",
                        row -> row.one().days()),
                column(
                        "abandoned",
                        "true when it was given up for good",
                        row -> row.one().abandoned()),
                column("episode", "key of the declared crisis in which it began", InterruptionRow::episode),
                column("days_after_end", "days from the end of that crisis to the resumption", row -> row.afterEnd()));
    }

    /** An interruption with the crisis in which it began. */
    public record InterruptionRow(Interruption one, Optional<EpisodeTies> crisis) {
        private Optional<String> episode() {
            return crisis.map(found -> found.episode().declared().id());
        }

        private Optional<Long> afterEnd() {
            return crisis.flatMap(found -> found.episode().end()).flatMap(one::resumedAfter);
        }
    }

    /** The milestones of all projects. */
    public static Table<ProjectRow> projects(StakeBook book) {
        List<ProjectRow> rows = book.projects().stream()
                .flatMap(course -> course.steps().stream()
                        .map(step -> new ProjectRow(
                                course.project().id(),
                                course.project().title(),
                                step.step().word(),
                                step.evidence())))
                .toList();
        return new Table<>(
                "projects",
                Stream.concat(
                                Stream.<Column<ProjectRow>>of(
                                        column("project", "key of the project in the case", ProjectRow::project),
                                        column("title", "its name", ProjectRow::title),
                                        column("step", "what the milestone did", ProjectRow::step)),
                                evidence(ProjectRow::evidence))
                        .toList(),
                rows);
    }

    /** A milestone of a project. */
    public record ProjectRow(String project, String title, String step, Cited evidence) {}

    /** The columns that tell what a line rests on. */
    static <R> Stream<Column<R>> evidence(Function<R, Cited> cited) {
        return Stream.of(
                column("day", "when", row -> cited.apply(row).day()),
                column("text", "what happened", row -> cited.apply(row).text()),
                column("claimant", "who says so", row -> cited.apply(row).claimant()),
                column(
                        "document",
                        "document it rests on",
                        row -> cited.apply(row).document()),
                column(
                        "incident",
                        "key of the incident; empty where a document is cited only",
                        row -> cited.apply(row).incident().map(Incident::key)));
    }
}
