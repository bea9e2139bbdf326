package org.entente.app.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.calibration.Reliability;
import org.entente.evaluation.CrisisSpells;
import org.entente.evaluation.ProcessScores;
import org.entente.fragility.CrisisHistory;
import org.entente.fragility.CrisisProcess;
import org.entente.fragility.ProcessStudy;
import org.entente.fragility.StructuredWorld;
import org.entente.fragility.World;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Scores the process of crises on time held out. */
@Command(
        name = "process",
        mixinStandardHelpOptions = true,
        description =
                "Crises of all pairs of states since 1946, each year told from those before: who enters one within 90"
                        + " days, is it over after 180, do the two clash. The last line is one JSON object.")
final class EvalProcessCommand implements Callable<Integer> {
    private static final long SEED = 1;

    @Mixin
    private final CrisisTableOptions tables = new CrisisTableOptions();

    @Option(names = "--from", paramLabel = "YEAR", description = "First year to tell. Default: 1970.")
    private int from = 1970;

    @Option(names = "--to", paramLabel = "YEAR", description = "Last year to tell. Default: 2017.")
    private int to = 2017;

    private final Console console;

    EvalProcessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CrisisSpells spells = tables.spells();
        World world = new StructuredWorld(tables.structure());
        CrisisHistory history = CrisisTableOptions.history(spells, LocalDate.MAX);
        double penalty = CrisisProcess.penalty(world, history, CrisisTableOptions.FIRST, LocalDate.of(from, 1, 1));
        ProcessScores scores =
                ProcessScores.of(ProcessStudy.of(world, history, CrisisTableOptions.FIRST, from, to, penalty), SEED);
        console.heading("Crises of pairs of states, " + CrisisProcess.METHOD);
        console.print(
                "  %d spells of pairs since 1946, penalty %s; names that are no state: %s",
                history.all().size(), String.valueOf(penalty), String.join(", ", spells.unnamed()));
        print("a crisis within 90 days", scores.onset());
        print("  without the pair's own record and calibration", scores.plain());
        print("over after 180 days", scores.ends());
        print("a direct clash", scores.clashes());
        years(scores);
        console.print(JsonMapper.shared().writeValueAsString(fields(scores)));
        return 0;
    }

    private void print(String name, ProcessScores.Part part) {
        console.print(
                "  %s: %d cases, %d events, %.1f expected; log skill %.3f (%.3f to %.3f), Brier skill %.4f, PR-AUC %.4f",
                name,
                part.scores().n(),
                part.scores().events(),
                part.scores().expected(),
                part.logSkill().value(),
                part.logSkill().low(),
                part.logSkill().high(),
                part.scores().brierSkill(),
                part.prAuc().value());
        for (Reliability.Bin bin : part.reliability().bins()) {
            console.print(
                    "    %d, %.1f expected, %d seen (%d to %d)%s",
                    bin.n(), bin.expected(), bin.observed(), bin.low(), bin.high(), bin.within() ? "" : " outside");
        }
    }

    private void years(ProcessScores scores) {
        for (ProcessScores.YearCount year : scores.years()) {
            console.print(
                    "  %d: %.1f expected, %d seen (%s)",
                    year.year(),
                    year.expected(),
                    year.seen(),
                    year.band().map(band -> band.low() + " to " + band.high()).orElse("no interval yet"));
        }
    }

    private static Map<String, Object> fields(ProcessScores scores) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "onset", scores.onset());
        put(fields, "onset_plain", scores.plain());
        put(fields, "end", scores.ends());
        put(fields, "clash", scores.clashes());
        fields.put("years_within", ScoreFields.rounded(scores.yearsWithin()));
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, ProcessScores.Part part) {
        fields.put(name + "_n", part.scores().n());
        fields.put(name + "_events", part.scores().events());
        fields.put(name + "_expected", ScoreFields.rounded(part.scores().expected()));
        fields.put(name + "_log_skill", ScoreFields.rounded(part.logSkill().value()));
        fields.put(name + "_log_skill_low", ScoreFields.rounded(part.logSkill().low()));
        fields.put(name + "_log_skill_high", ScoreFields.rounded(part.logSkill().high()));
        fields.put(name + "_brier_skill", ScoreFields.rounded(part.scores().brierSkill()));
        fields.put(name + "_pr_auc", ScoreFields.rounded(part.prAuc().value()));
        fields.put(name + "_bins_in_band", part.reliability().within());
    }
}
