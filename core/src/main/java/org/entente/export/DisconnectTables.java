package org.entente.export;

import static org.entente.export.Column.column;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.actor.Dyad;
import org.entente.disconnect.Announcement;
import org.entente.disconnect.DisconnectStudy;
import org.entente.disconnect.GapRow;
import org.entente.disconnect.Level;
import org.entente.disconnect.Parting;
import org.entente.disconnect.Standing.Known;
import org.entente.incident.Direction;
import org.entente.series.Estimate;
import org.entente.series.Value;

/** The tables of words against deeds. */
public final class DisconnectTables {
    private DisconnectTables() {}

    /** All tables of a study. */
    public static List<Table<?>> all(DisconnectStudy study, Dyad pair) {
        return List.of(gaps(study, pair), partings(study, pair), announcements(study, pair), tallies(study, pair));
    }

    /** How far words and deeds stood apart, window by window. */
    public static Table<GapRow> gaps(DisconnectStudy study, Dyad pair) {
        return new Table<>(
                "gaps",
                List.of(
                        column("method", "how it was made, with version", _ -> DisconnectStudy.METHOD.toString()),
                        column(
                                "from",
                                "first day of the window of deeds (UTC)",
                                row -> row.window().from()),
                        column("to", "last day", row -> row.window().to()),
                        column(
                                "flow",
                                "from whom to whom, or both together",
                                row -> row.flow().label(pair)),
                        column(
                                "voices",
                                "all, or without-state-media",
                                row -> row.voices().word()),
                        column(
                                "speaker",
                                "leader, government, military, media, state (no part of it is named) or other; empty: all together",
                                row -> row.level().map(Level::word)),
                        column("words", "how many words", GapRow::words),
                        column("deeds", "how many deeds", GapRow::deeds),
                        known("words_mean", "mean weight of the words, -10 to 10", Known::wordsMean),
                        known("deeds_mean", "mean weight of the deeds", Known::deedsMean),
                        known("words_rank", "rank among the pair's past windows, 0 to 1", Known::words),
                        known("deeds_rank", "likewise", Known::deeds),
                        known("past", "windows of the past that the thinner rank rests on", Known::past),
                        gap("gap", "max(0, words_rank - deeds_rank), 0 to 1", Estimate::value),
                        gap("gap_low", "lower end of its 90 % interval", Estimate::low),
                        gap("gap_high", "upper end", Estimate::high),
                        column("why_unknown", "why there is no gap to tell", row -> why(row.gap()))),
                study.rows());
    }

    private static Optional<String> why(Value value) {
        return switch (value) {
            case Value.Known _ -> Optional.empty();
            case Value.Gap() -> Optional.of("no source covers enough of these days");
            case Value.Unknown(String reason) -> Optional.of(reason);
        };
    }

    /** Where words and deeds parted most, with their incidents. */
    public static Table<Parting> partings(DisconnectStudy study, Dyad pair) {
        return new Table<>(
                "partings",
                List.of(
                        column(
                                "from",
                                "first day of the window of deeds (UTC)",
                                row -> row.row().window().from()),
                        column("to", "last day", row -> row.row().window().to()),
                        column(
                                "flow",
                                "from whom to whom",
                                row -> row.row().flow().label(pair)),
                        column("gap", "the gap, 0 to 1", row -> row.gap().value()),
                        column(
                                "gap_low",
                                "lower end of its 90 % interval",
                                row -> row.gap().low()),
                        column("gap_high", "upper end", row -> row.gap().high()),
                        column("rosiest_words", "keys of the incidents", Parting::words),
                        column("harshest_deeds", "keys of the incidents", Parting::deeds)),
                study.partings());
    }

    /** Every pledge, threat and refusal with what became of it. */
    public static Table<Announcement> announcements(DisconnectStudy study, Dyad pair) {
        return new Table<>(
                "announcements",
                List.of(
                        column("incident", "key of the incident that announces", Announcement::key),
                        column("day", "when (UTC)", Announcement::day),
                        column("by", "whose word", row -> by(row.direction(), pair)),
                        column(
                                "kind",
                                "pledge, threat or refusal",
                                row -> row.kind().word()),
                        column("deadline", "last day on which a deed counts", Announcement::deadline),
                        column(
                                "outcome",
                                "kept, not-kept, open or unknown",
                                row -> row.outcome().word()),
                        column("deed", "key of the deed that decided it", Announcement::deed),
                        column("done_on", "the day of that deed", Announcement::doneOn)),
                study.announcements());
    }

    /** How many were kept, beside chance. */
    public static Table<Announcement.Tally> tallies(DisconnectStudy study, Dyad pair) {
        return new Table<>(
                "kept",
                List.of(
                        column(
                                "kind",
                                "pledge, threat or refusal",
                                row -> row.kind().word()),
                        column("by", "whose words", row -> by(row.direction(), pair)),
                        column(
                                "kept",
                                "carried out in time; of refusals: nothing of the kind was done",
                                Announcement.Tally::kept),
                        column("not_kept", "not in time; of refusals: given up", Announcement.Tally::notKept),
                        column("open", "the deadline lies ahead", Announcement.Tally::open),
                        column("unknown", "sources did not hold enough of the days", Announcement.Tally::unknown),
                        column(
                                "share",
                                "kept of those judged",
                                row -> row.share().map(Estimate::value)),
                        column(
                                "share_low",
                                "lower end of its 90 % interval",
                                row -> row.share().map(Estimate::low)),
                        column("share_high", "upper end", row -> row.share().map(Estimate::high)),
                        column(
                                "chance",
                                "share of all days from which such a word would have been kept",
                                Announcement.Tally::chance)),
                study.tallies());
    }

    /** Whose words, in codes. */
    public static String by(Direction direction, Dyad pair) {
        return switch (direction) {
            case FORWARD -> pair.first();
            case BACKWARD -> pair.second();
            case MUTUAL -> "both";
        };
    }

    private static Column<GapRow> known(String name, String description, Function<Known, Object> value) {
        return column(name, description, row -> row.standing().map(value));
    }

    private static Column<GapRow> gap(String name, String description, Function<Estimate, Object> value) {
        return column(
                name,
                description,
                row -> row.gap() instanceof Value.Known(Estimate estimate)
                        ? Optional.of(value.apply(estimate))
                        : Optional.empty());
    }
}
