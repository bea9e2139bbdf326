package org.entente.export;

import static org.entente.export.Column.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.fragility.Balance;
import org.entente.fragility.BaseRates;
import org.entente.fragility.Fragility;
import org.entente.fragility.LaterCrisis;
import org.entente.fragility.Neighbours;
import org.entente.series.Estimate;

/** The tables of fragility against flexibility. */
public final class BalanceTables {
    private BalanceTables() {}

    /** All of them; without enough evidence they have no rows. */
    public static List<Table<?>> all(Balance balance) {
        Optional<Balance.Told> told =
                balance instanceof Balance.Told known ? Optional.of(known) : Optional.<Balance.Told>empty();
        return List.of(readings(told), history(told), parts(told), crises(told), later(told));
    }

    private static <R> List<R> rows(Optional<Balance.Told> told, Function<Balance.Told, List<R>> rows) {
        return told.map(rows).orElse(List.of());
    }

    /** A reading with what it is held against. */
    private record Reading(
            String name, Optional<Estimate> estimate, Optional<Double> base, Optional<Double> neighbours) {}

    private static Table<Reading> readings(Optional<Balance.Told> told) {
        return new Table<>(
                "readings",
                List.of(
                        column(
                                "reading",
                                "fragility: a new crisis within 90 days, empty in a crisis; flexibility: a crisis passes without a direct"
                                        + " clash and does not come back within 180 days; verdict: above 0 fragility is the stronger; share:"
                                        + " of the coming year in crisis",
                                Reading::name),
                        column(
                                "value",
                                "the mean of the draws",
                                row -> row.estimate().map(Estimate::value)),
                        column(
                                "low",
                                "lower end of its 90 % interval",
                                row -> row.estimate().map(Estimate::low)),
                        column("high", "upper end", row -> row.estimate().map(Estimate::high)),
                        column("base", "the same in the mean pair, or of all crises", Reading::base),
                        column("neighbours", "in the middle pair of those with a common border", Reading::neighbours)),
                rows(told, BalanceTables::readingRows));
    }

    private static List<Reading> readingRows(Balance.Told told) {
        Fragility now = told.now();
        BaseRates base = told.base();
        Optional<Neighbours> neighbours = base.neighbours();
        return List.of(
                new Reading(
                        "fragility",
                        now.fragility(),
                        Optional.of(base.fragility()),
                        neighbours.map(Neighbours::fragility)),
                new Reading(
                        "flexibility",
                        Optional.of(now.flexibility()),
                        Optional.of(base.flexibility()),
                        Optional.empty()),
                new Reading(
                        "verdict", Optional.of(now.verdict()), Optional.of(0.0), neighbours.map(Neighbours::verdict)),
                new Reading("share", Optional.of(now.shareInCrisis()), Optional.of(base.share()), Optional.empty()));
    }

    private static Table<Fragility> history(Optional<Balance.Told> told) {
        List<Column<Fragility>> columns = new ArrayList<>(List.of(
                column("day", "the first day told ahead of; nothing from it on was known", Fragility::asOf),
                column(
                        "stands",
                        "calm, crisis, on hold or settled",
                        row -> word(row.stance().phase()))));
        columns.addAll(estimate("fragility", Fragility::fragility));
        columns.addAll(estimate("flexibility", row -> Optional.of(row.flexibility())));
        columns.addAll(estimate("verdict", row -> Optional.of(row.verdict())));
        columns.addAll(estimate("share", row -> Optional.of(row.shareInCrisis())));
        return new Table<>("history", columns, rows(told, Balance.Told::history));
    }

    /** A closed word as it is written: "on hold". */
    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<Column<Fragility>> estimate(String name, Function<Fragility, Optional<Estimate>> value) {
        return List.of(
                column(
                        name,
                        "as in the table of readings",
                        row -> value.apply(row).map(Estimate::value)),
                column(
                        name + "_low",
                        "lower end of its 90 % interval",
                        row -> value.apply(row).map(Estimate::low)),
                column(name + "_high", "upper end", row -> value.apply(row).map(Estimate::high)));
    }

    /** A part of a hazard. */
    private record Part(String hazard, String name, double value) {}

    private static Table<Part> parts(Optional<Balance.Told> told) {
        return new Table<>(
                "parts",
                List.of(
                        column("hazard", "onset: of a crisis; end: of one that has begun", Part::hazard),
                        column("part", "what adds to its logarithm", Part::name),
                        column("adds", "how much, against the mean pair", Part::value)),
                rows(told, one -> {
                    List<Part> parts = new ArrayList<>(parts("onset", one.now().onsetParts()));
                    parts.addAll(parts("end", one.now().endParts()));
                    return parts;
                }));
    }

    private static List<Part> parts(String hazard, Map<String, Double> parts) {
        return parts.entrySet().stream()
                .map(part -> new Part(hazard, part.getKey(), part.getValue()))
                .toList();
    }

    private static Table<Balance.Named> crises(Optional<Balance.Told> told) {
        return new Table<>(
                "crises",
                List.of(
                        column(
                                "crisis",
                                "its number in International Crisis Behavior; several that overlap are one",
                                row -> row.spell().id()),
                        column("title", "what it is called there", Balance.Named::title),
                        column(
                                "from",
                                "the day of its trigger",
                                row -> row.spell().from()),
                        column(
                                "to",
                                "the day it ended; empty when not told or not yet come",
                                row -> row.spell().to()),
                        column(
                                "clash",
                                "whether the two clashed directly: yes, no, unknown",
                                row -> word(row.spell().clash())),
                        column(
                                "settled",
                                "whether it ended by an agreement: yes, no, unknown",
                                row -> word(row.spell().settled()))),
                rows(told, Balance.Told::crises));
    }

    private static Table<LaterCrisis> later(Optional<Balance.Told> told) {
        return new Table<>(
                "later",
                List.of(
                        column("title", "a crisis after the tables end", LaterCrisis::title),
                        column("source", "who tells it", LaterCrisis::source),
                        column("from", "first day", LaterCrisis::from),
                        column("to", "last day; empty while it lasts", LaterCrisis::to),
                        column("incident", "key of the incident that begins it", LaterCrisis::evidence)),
                rows(told, Balance.Told::later));
    }
}
