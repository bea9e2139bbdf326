package org.entente.export;

import static org.entente.export.Column.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.triad.Effect;
import org.entente.triad.FallingOut;
import org.entente.triad.Pooled;
import org.entente.triad.TriadEffect;
import org.entente.triad.TriadStudy;

/** The tables of the study of third parties. Streams are told by their word. */
public final class TriadTables {
    private TriadTables() {}

    /** Something that a stream says. */
    public record Said<T>(String stream, T it) {}

    private static <T> List<Said<T>> said(Map<String, TriadStudy> studies, Function<TriadStudy, List<T>> part) {
        List<Said<T>> rows = new ArrayList<>();
        studies.forEach((stream, study) -> part.apply(study).forEach(it -> rows.add(new Said<>(stream, it))));
        return rows;
    }

    /** The pooled answers. */
    public static Table<Said<Pooled>> pooled(Map<String, TriadStudy> studies) {
        List<Column<Said<Pooled>>> columns = new ArrayList<>(List.of(
                column("stream", "incidents or day-scores", Said::stream),
                column(
                        "question",
                        "own-quarrel: after A and C fall out; others-quarrel: after B and C do",
                        row -> row.it().turn().word()),
                column("triads", "how many triads answer", row -> row.it().triads()),
                column(
                        "quarrels",
                        "their quarrels, once for each triad",
                        row -> row.it().quarrels()),
                column(
                        "periods",
                        "in how many different periods those lie",
                        row -> row.it().periods()),
                column("before", "mean share before, percent", row -> row.it().before())));
        columns.addAll(effect(
                "points",
                "change in percentage points of A's traffic with others",
                row -> row.it().points()));
        columns.addAll(effect(
                "standard", "change in standard deviations", row -> row.it().standard()));
        columns.addAll(effect(
                "pre_trend", "the same for the time before", row -> row.it().preTrend()));
        return new Table<>("pooled", columns, said(studies, TriadStudy::pooled));
    }

    /** The triads of the case's pair. */
    public static Table<Said<TriadEffect>> triads(Map<String, TriadStudy> studies) {
        return new Table<>("triads", effects(), said(studies, TriadStudy::triads));
    }

    /** Of the screen of all others, those of least p. */
    public static Table<Said<TriadEffect>> screened(Map<String, TriadStudy> studies) {
        return new Table<>(
                "screened", effects(), said(studies, study -> study.screened().least()));
    }

    private static List<Column<Said<TriadEffect>>> effects() {
        List<Column<Said<TriadEffect>>> columns = new ArrayList<>(List.of(
                column("stream", "incidents or day-scores", Said::stream),
                column("a", "the state that may turn", row -> row.it().a()),
                column("b", "to whom", row -> row.it().b()),
                column("c", "the third", row -> row.it().c()),
                column(
                        "question",
                        "own-quarrel: after A and C fall out; others-quarrel: after B and C do",
                        row -> row.it().turn().word()),
                column("quarrels", "how many quarrels", row -> row.it().quarrels()),
                column("before", "mean share before, percent", row -> row.it().before())));
        columns.addAll(
                effect("points", "change in percentage points", row -> row.it().points()));
        columns.addAll(List.of(
                column(
                        "pre_trend_p",
                        "p of the check of what went before",
                        row -> row.it().preTrend()),
                column(
                        "p_bh",
                        "p after Benjamini and Hochberg, within this table and stream",
                        row -> row.it().bh()),
                column("p_holm", "p after Holm, likewise", row -> row.it().holm())));
        return columns;
    }

    /** The fallings-out. */
    public static Table<Said<FallingOut>> fallingOuts(Map<String, TriadStudy> studies) {
        return new Table<>(
                "falling-outs",
                List.of(
                        column("stream", "incidents or day-scores", Said::stream),
                        column("pair", "the two", row -> row.it().pair().code()),
                        column(
                                "begins",
                                "first day of the period",
                                row -> row.it().begins()),
                        column(
                                "rise",
                                "robust deviations above the pair's past",
                                row -> row.it().rise())),
                said(studies, TriadStudy::fallingOuts));
    }

    private static <R> List<Column<R>> effect(String name, String description, Function<R, Effect> effect) {
        return Stream.<Column<R>>of(
                        column(name, description, row -> effect.apply(row).value()),
                        column(
                                name + "_low",
                                "lower end of its 90 % interval",
                                row -> effect.apply(row).low()),
                        column(
                                name + "_high",
                                "upper end",
                                row -> effect.apply(row).high()),
                        column(
                                name + "_p",
                                "two-sided permutation p, not corrected",
                                row -> effect.apply(row).p()),
                        column(
                                name + "_detectable",
                                "the smallest change found 80 times in 100 at 5 %",
                                row -> effect.apply(row).detectable()))
                .toList();
    }
}
