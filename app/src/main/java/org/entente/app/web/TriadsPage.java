package org.entente.app.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.export.Citing;
import org.entente.export.Export;
import org.entente.export.Table;
import org.entente.export.TriadTables;
import org.entente.triad.Effect;
import org.entente.triad.Pooled;
import org.entente.triad.Screen;
import org.entente.triad.TriadEffect;
import org.entente.triad.TriadStudy;
import org.jspecify.annotations.Nullable;

/** Does a state turn to another after a quarrel with a third? */
final class TriadsPage {
    private final Desk desk;
    private @Nullable Map<String, TriadStudy> studies;

    TriadsPage(Desk desk) {
        this.desk = desk;
    }

    /** The study is made when it is first asked for. */
    private synchronized Map<String, TriadStudy> studies() {
        if (studies == null) {
            Map<String, TriadStudy> made = new LinkedHashMap<>();
            desk.observatory().triads(List.of()).studies().forEach((reading, study) -> made.put(reading.word(), study));
            studies = made;
        }
        return studies;
    }

    /** What the page shows. */
    TriadsModel model(Context context) {
        List<Table<?>> tables = tables();
        Citing citing = citing(context.queryParamMap());
        Frame.Foot foot = new Frame.Foot(
                citing,
                "/triads.json",
                tables.stream()
                        .map(table -> new Frame.Download(
                                table.name(), table.rows().size(), "/triads.csv?table=" + table.name()))
                        .toList(),
                tables);
        return new TriadsModel(
                Frame.of(desk, "Third parties", Frame.Section.TRIADS, Optional.of(foot)),
                desk.pair(),
                studies().entrySet().stream()
                        .map(entry -> stream(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private TriadsModel.Stream stream(String name, TriadStudy study) {
        return new TriadsModel.Stream(
                name,
                study.window() + ", " + study.periods() + " periods of "
                        + Words.count(study.settings().periodDays(), "day", "days") + ", "
                        + Words.count(study.fallingOuts().size(), "falling-out", "fallings-out") + " found.",
                study.pooled().stream().map(TriadsPage::cells).toList(),
                family(Screen.of(study.triads())),
                study.triads().stream().map(this::cells).toList(),
                family(study.screened()));
    }

    private static String family(Screen family) {
        return Words.count(family.tests(), "test", "tests") + ": " + family.low() + " with p at most 0.05, "
                + family.bh() + " after Benjamini and Hochberg, " + family.holm() + " after Holm.";
    }

    private static List<String> cells(Pooled pooled) {
        return List.of(
                "A turns to B " + pooled.turn().label(),
                String.valueOf(pooled.triads()),
                pooled.quarrels() + " in " + pooled.periods() + " periods",
                number(pooled.before()) + "\u00a0%",
                words(pooled.points()),
                words(pooled.standard()),
                number(pooled.standard().p()),
                number(pooled.standard().detectable()),
                number(pooled.preTrend().p()));
    }

    private List<String> cells(TriadEffect effect) {
        return List.of(
                question(effect),
                String.valueOf(effect.quarrels()),
                number(effect.before()) + "\u00a0%",
                words(effect.points()),
                number(effect.points().p()),
                number(effect.bh()),
                number(effect.holm()),
                number(effect.points().detectable()),
                number(effect.preTrend()));
    }

    /** The question with the names of the three. */
    private String question(TriadEffect effect) {
        String quarrels = switch (effect.turn()) {
            case OWN_QUARREL -> effect.a();
            case OTHERS_QUARREL -> effect.b();
        };
        return desk.words().state(effect.a()) + " to " + desk.words().state(effect.b()) + " after "
                + desk.words().state(quarrels) + " and " + desk.words().state(effect.c()) + " fall out";
    }

    private static String words(Effect effect) {
        return number(effect.value()) + " (" + number(effect.low()) + " to " + number(effect.high()) + ")";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private List<Table<?>> tables() {
        return List.of(
                TriadTables.pooled(studies()),
                TriadTables.triads(studies()),
                TriadTables.screened(studies()),
                TriadTables.fallingOuts(studies()));
    }

    /** How the page is cited. */
    Citing citing(Map<String, List<String>> query) {
        new Parameters(query, List.of("table"));
        return desk.cite(
                "third parties",
                List.of(),
                Optional.of(TriadStudy.METHOD),
                "/triads",
                file -> file.evidence().equals("machine"));
    }

    /** The same to take along. */
    Export export(Context context) {
        Map<String, Long> figures = new LinkedHashMap<>();
        studies()
                .forEach((stream, study) -> figures.put("falling_outs_" + stream.replace('-', '_'), (long)
                        study.fallingOuts().size()));
        return new Export(citing(context.queryParamMap()), List.of(), figures, tables());
    }
}
