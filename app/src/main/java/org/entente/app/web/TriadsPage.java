package org.entente.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.app.text.Texts;
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
final class TriadsPage implements Page {
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
    @Override
    public TriadsModel model(Map<String, List<String>> given) {
        List<Table<?>> tables = tables();
        Frame.Foot foot = Frame.Foot.of(citing(given), "/triads", tables);
        return new TriadsModel(
                Frame.of(desk, Texts.text("triads.title"), Section.TRIADS, Optional.of(foot)),
                desk.pair(),
                studies().entrySet().stream()
                        .map(entry -> stream(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private TriadsModel.Stream stream(String name, TriadStudy study) {
        return new TriadsModel.Stream(
                name,
                Texts.text(
                        "triads.stream",
                        study.window(),
                        study.periods(),
                        Words.days(study.settings().periodDays()),
                        Words.count(
                                study.fallingOuts().size(),
                                Texts.text("triads.falling-out"),
                                Texts.text("triads.fallings-out"))),
                study.pooled().stream().map(TriadsPage::cells).toList(),
                family(Screen.of(study.triads())),
                study.triads().stream().map(this::cells).toList(),
                family(study.screened()));
    }

    private static String family(Screen family) {
        return Texts.text(
                "triads.family",
                Words.count(family.tests(), Texts.text("triads.test"), Texts.text("triads.tests")),
                family.low(),
                family.bh(),
                family.holm());
    }

    private static List<String> cells(Pooled pooled) {
        return List.of(
                Texts.text("triads.pooled.question", pooled.turn().label()),
                String.valueOf(pooled.triads()),
                Texts.text("triads.pooled.quarrels", pooled.quarrels(), pooled.periods()),
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
        return Texts.text(
                "triads.each.question",
                desk.words().state(effect.a()),
                desk.words().state(effect.b()),
                desk.words().state(quarrels),
                desk.words().state(effect.c()));
    }

    private static String words(Effect effect) {
        return Texts.text("common.interval", number(effect.value()), number(effect.low()), number(effect.high()));
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
    @Override
    public Citing citing(Map<String, List<String>> query) {
        new Parameters(query, List.of(Parameter.TABLE));
        return desk.cite(
                "third parties",
                List.of(),
                Optional.of(TriadStudy.METHOD),
                "/triads",
                file -> file.evidence().equals("machine"));
    }

    /** The same to take along. */
    @Override
    public Export export(Map<String, List<String>> given) {
        Map<String, Long> figures = new LinkedHashMap<>();
        studies()
                .forEach((stream, study) -> figures.put("falling_outs_" + stream.replace('-', '_'), (long)
                        study.fallingOuts().size()));
        return new Export(citing(given), List.of(), figures, tables());
    }
}
