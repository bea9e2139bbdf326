package org.entente.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.Observatory;
import org.entente.actor.Dyad;
import org.entente.reciprocity.AlarmRecord;
import org.entente.reciprocity.EarlyWarning;
import org.entente.reciprocity.Granger;
import org.entente.reciprocity.HawkesCheck;
import org.entente.reciprocity.HawkesFit;
import org.entente.reciprocity.ImpulseResponse;
import org.entente.reciprocity.ReciprocityReader;
import org.entente.reciprocity.ReciprocityStudy;
import org.entente.reciprocity.Side;
import org.entente.reciprocity.SurrogateP;
import org.entente.reciprocity.VarFit;
import org.entente.series.Estimate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints who answers whom. */
@Command(
        name = "reciprocity",
        mixinStandardHelpOptions = true,
        description =
                "Action and reaction: does a side answer what the other did in the weeks before, and do incidents of conflict"
                        + " set each other off? Early-warning statistics beside, exploratory only.")
final class ReciprocityCommand implements Callable<Integer> {
    @Mixin
    private final CaseArguments arguments = new CaseArguments();

    @Mixin
    private final CaseArguments.AsOf asOf = new CaseArguments.AsOf();

    private final Clock clock;
    private final Console console;

    ReciprocityCommand(Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Observatory observatory = arguments.open(LocalDate.now(clock))) {
            LocalDate day = observatory.asOf(asOf.day());
            observatory.measure(day);
            print(
                    observatory.exchanges(day).reciprocity(),
                    observatory.caseFile().dyad());
        }
        return 0;
    }

    private void print(ReciprocityStudy study, Dyad pair) {
        if (study.run().isEmpty()) {
            console.print("Not enough evidence: no machine-coded stream covers this relation.");
            return;
        }
        console.print(
                "%s, longest unbroken run %s: %d weeks, %d incidents of conflict; %s",
                pair.code(), study.run().get(), study.weeks(), study.incidents(), VarFit.METHOD);
        console.heading("sums of a week (vector autoregression)");
        study.weekly()
                .ifPresentOrElse(
                        fit -> print(fit, study, pair),
                        () -> console.print(
                                "  not enough evidence: %d weeks; %d are needed that do not merely repeat each other",
                                study.weeks(), VarFit.least()));
        console.heading("incidents of conflict by day (Hawkes)");
        study.daily()
                .ifPresentOrElse(
                        fit -> print(fit, pair),
                        () -> console.print(
                                "  not enough evidence: %d days and %d incidents of each side are needed",
                                HawkesFit.LEAST_STEPS, HawkesFit.LEAST_COUNTS));
        console.heading("early warning, exploratory only");
        study.warning()
                .ifPresentOrElse(
                        this::print,
                        () -> console.print(
                                "  not enough evidence: %d weeks in a row with two incidents each are needed",
                                EarlyWarning.LEAST_STEPS));
        study.alarms()
                .ifPresentOrElse(
                        this::print,
                        () -> console.print("  past alarms: none could have been raised in so short a time"));
    }

    private void print(VarFit fit, ReciprocityStudy study, Dyad pair) {
        console.print("  order %d by BIC, %d weeks", fit.order(), fit.steps());
        for (Side side : Side.values()) {
            Granger answers = fit.answers(side);
            console.print(
                    "  %s: goes on %s, gives back %s; answers the other: F(%d, %d) = %s, p %s, robust p %s",
                    name(side, pair),
                    words(fit.inertia(side)),
                    words(fit.reciprocity(side)),
                    answers.lags(),
                    answers.rest(),
                    number(answers.f()),
                    number(answers.p()),
                    number(answers.robustP()));
            study.response(side).ifPresent(response -> print(response, side, pair));
        }
    }

    private void print(ImpulseResponse response, Side side, Dyad pair) {
        console.print(
                "  %s, for one unit more of the other than expected: %s in the same week, %s in the %d weeks after; %s",
                name(side, pair),
                words(response.steps().getFirst()),
                words(response.sum()),
                ImpulseResponse.LONGEST,
                response.half()
                        .map(half -> "half of it by week " + weeks(half))
                        .orElse("that cannot be told from none"));
    }

    private static String weeks(Estimate half) {
        return String.format(Locale.ROOT, "%.0f (%.0f to %.0f)", half.value(), half.low(), half.high());
    }

    private void print(HawkesFit fit, Dyad pair) {
        for (Side side : Side.values()) {
            console.print(
                    "  %s: an incident of its own brings %s, one of the other %s, p %s",
                    name(side, pair),
                    words(fit.persistence(side)),
                    words(fit.reaction(side)),
                    number(fit.reacts(side)));
        }
        HawkesCheck check = fit.check();
        console.print(
                "  branching %s, answered after %s days on average; residuals: uniform p %s, dispersion %s, lag-1 %s and %s (noise %s): %s",
                number(fit.model().branching()),
                words(fit.delay()),
                number(check.uniformP()),
                number(check.dispersion()),
                number(check.first()),
                number(check.second()),
                number(check.noise()),
                check.fits() ? "nothing speaks against the fit" : "it does not fit; intervals are too narrow");
    }

    private void print(EarlyWarning warning) {
        console.print(
                "  variance: trend %s, surrogate p %s; lag-1 autocorrelation: trend %s, surrogate p %s",
                number(warning.varianceTrend()),
                words(warning.varianceP()),
                number(warning.autocorrelationTrend()),
                words(warning.autocorrelationP()));
    }

    private static String words(SurrogateP p) {
        return "%s (same memory %s, same spectrum %s)"
                .formatted(number(p.p()), number(p.firstOrder()), number(p.sameSpectrum()));
    }

    private void print(AlarmRecord record) {
        console.print(
                "  past alarms: %d, of which %d were followed by a crisis within %d days; of all days %s %% were",
                record.alarms(), record.followed(), ReciprocityReader.ALARM_DAYS, number(100 * record.chance()));
    }

    private static String name(Side side, Dyad pair) {
        return switch (side) {
            case FIRST -> pair.first();
            case SECOND -> pair.second();
        };
    }

    private static String words(Estimate estimate) {
        return number(estimate.value()) + " (" + number(estimate.low()) + " to " + number(estimate.high()) + ")";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
