package org.entente.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.Observatory;
import org.entente.alignment.Reading;
import org.entente.triad.Effect;
import org.entente.triad.Pooled;
import org.entente.triad.Screen;
import org.entente.triad.TriadEffect;
import org.entente.triad.TriadStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints whether states turn to each other after a quarrel with a third. */
@Command(
        name = "triads",
        mixinStandardHelpOptions = true,
        description =
                "Does a state turn to another after one of them falls out with a third? The pooled answer of each stream"
                        + " first, then the triads of the case's pair, then a screen of the others; nulls shown.")
final class TriadsCommand implements Callable<Integer> {
    @Mixin
    private final CaseArguments arguments = new CaseArguments();

    @Mixin
    private final CaseArguments.AsOf asOf = new CaseArguments.AsOf();

    @Mixin
    private final TieOption ties = new TieOption();

    @Option(names = "--top", paramLabel = "N", description = "How many triads of each list. Default: 10.")
    private int top = 10;

    private final Clock clock;
    private final Console console;

    TriadsCommand(Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Observatory observatory = arguments.open(LocalDate.now(clock))) {
            observatory.measure(observatory.asOf(asOf.day()));
            Map<Reading, TriadStudy> studies =
                    observatory.triads(ties.sources()).studies();
            studies.forEach(this::print);
            if (studies.isEmpty()) {
                console.print("No stream is held: neither machine-coded incidents nor scores a day.");
            }
        }
        return 0;
    }

    private void print(Reading reading, TriadStudy study) {
        console.heading(reading.word() + ", " + study.window());
        console.print(
                "  %d periods of %d days, %d fallings-out of %d pairs; %s",
                study.periods(),
                study.settings().periodDays(),
                study.fallingOuts().size(),
                study.fallingOuts().stream().map(out -> out.pair()).distinct().count(),
                TriadStudy.METHOD);
        if (study.pooled().isEmpty()) {
            console.print("  no triad can give an answer");
        }
        study.pooled().forEach(this::pooled);
        list("the case's pair", Screen.of(study.triads()));
        list("a screen of all others with two quarrels or more", study.screened());
    }

    private void pooled(Pooled pooled) {
        console.print(
                "  %s: %d triads, %d quarrels in %d periods",
                pooled.turn().label(), pooled.triads(), pooled.quarrels(), pooled.periods());
        console.print("    in points of A's traffic: %s; before %.2f %%", effect(pooled.points()), pooled.before());
        console.print("    in standard deviations: %s", effect(pooled.standard()));
        console.print("    before the quarrel already: %s", effect(pooled.preTrend()));
    }

    private static String effect(Effect effect) {
        return String.format(
                Locale.ROOT,
                "%+.3f (%+.3f to %+.3f), p %.4f, detectable %.3f",
                effect.value(),
                effect.low(),
                effect.high(),
                effect.p(),
                effect.detectable());
    }

    private void list(String title, Screen family) {
        console.print(
                "  %s: %d tests, %d with p <= 0.05, %d after Benjamini-Hochberg, %d after Holm",
                title, family.tests(), family.low(), family.bh(), family.holm());
        family.least().stream().limit(top).forEach(effect -> console.print("    " + line(effect)));
    }

    private static String line(TriadEffect effect) {
        return String.format(
                Locale.ROOT,
                "%s to %s %s (%s): %d quarrels, %.2f %% before, %s, before already p %.3f, BH %.3f, Holm %.3f",
                effect.a(),
                effect.b(),
                effect.turn().label(),
                "C = " + effect.c(),
                effect.quarrels(),
                effect.before(),
                effect(effect.points()),
                effect.preTrend(),
                effect.bh(),
                effect.holm());
    }
}
