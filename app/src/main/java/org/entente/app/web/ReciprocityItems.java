package org.entente.app.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.actor.Dyad;
import org.entente.app.chart.ResponseChart;
import org.entente.app.text.Texts;
import org.entente.app.web.ReciprocityModel.Daily;
import org.entente.app.web.ReciprocityModel.Part;
import org.entente.app.web.ReciprocityModel.Warning;
import org.entente.app.web.ReciprocityModel.Weekly;
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

/**
 * A study of action and reaction in words.
 *
 * @param study the study
 * @param pair the two
 * @param words how states are called
 */
record ReciprocityItems(ReciprocityStudy study, Dyad pair, Words words) {
    private static final double LOW = 0.05;

    List<String> lead() {
        return List.of(study.run()
                .map(run -> Texts.text(
                        "reciprocity.lead", run, Texts.thousands(study.weeks()), Texts.thousands(study.incidents())))
                .orElseGet(() -> Texts.text("common.no-stream")));
    }

    private String name(Side side) {
        return words.state(
                switch (side) {
                    case FIRST -> pair.first();
                    case SECOND -> pair.second();
                });
    }

    Part<Weekly> weekly() {
        return new Part<>(
                study.weekly().map(this::weekly),
                Texts.text("reciprocity.weeks.needed", study.weeks(), VarFit.least()));
    }

    private Weekly weekly(VarFit fit) {
        Map<String, ImpulseResponse> drawn = new LinkedHashMap<>();
        List<List<String>> rows = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (Side side : Side.values()) {
            study.response(side).ifPresent(response -> {
                drawn.put(Texts.text("reciprocity.weeks.panel", name(side), name(side.other())), response);
                answers.add(answer(fit.answers(side), response));
                rows.add(row(fit, response));
            });
        }
        return new Weekly(
                Texts.text(
                        "reciprocity.weeks.fitted",
                        fit.steps(),
                        Words.count(fit.order(), Texts.text("words.week"), Texts.text("words.weeks"))),
                answers,
                ResponseChart.of(drawn),
                rows,
                weeks(drawn.values().stream().toList()));
    }

    /** Robust test first: the answer is told as found only when it and the interval agree. */
    private String answer(Granger test, ImpulseResponse response) {
        String who = name(response.side());
        String whom = name(response.side().other());
        boolean found = test.robustP() <= LOW && response.half().isPresent();
        String amount = Texts.text("reciprocity.weeks.amount", interval(response.sum()), ImpulseResponse.LONGEST);
        if (!found) {
            return Texts.text("reciprocity.weeks.no-answer", who, whom, amount, p(test.robustP()));
        }
        String half = response.half().map(ReciprocityItems::whole).orElse("");
        return response.sum().value() > 0
                ? Texts.text("reciprocity.weeks.in-kind", who, whom, amount, half, p(test.robustP()))
                : Texts.text("reciprocity.weeks.opposite", who, whom, amount, half, p(test.robustP()));
    }

    private List<String> row(VarFit fit, ImpulseResponse response) {
        Side side = response.side();
        Granger test = fit.answers(side);
        return List.of(
                name(side),
                interval(fit.inertia(side)),
                interval(fit.reciprocity(side)),
                Texts.text(
                        "reciprocity.figures.test",
                        test.lags(),
                        test.rest(),
                        number(test.f()),
                        p(test.p()),
                        p(test.robustP())),
                interval(response.steps().getFirst()),
                interval(response.sum()),
                response.half()
                        .map(ReciprocityItems::whole)
                        .orElseGet(() -> Texts.text("reciprocity.figures.no-half")));
    }

    private static List<List<String>> weeks(List<ImpulseResponse> responses) {
        List<List<String>> weeks = new ArrayList<>();
        for (int week = 0; week <= ImpulseResponse.LONGEST; week++) {
            int at = week;
            weeks.add(Stream.concat(
                            Stream.of(String.valueOf(week)),
                            responses.stream()
                                    .map(response -> interval(response.steps().get(at))))
                    .toList());
        }
        return weeks;
    }

    /** The sides in the order of the columns of weeks. */
    List<String> sides() {
        return Arrays.stream(Side.values()).map(this::name).toList();
    }

    Part<Daily> daily() {
        return new Part<>(
                study.daily().map(this::daily),
                Texts.text("reciprocity.days.needed", HawkesFit.LEAST_STEPS, HawkesFit.LEAST_COUNTS));
    }

    private Daily daily(HawkesFit fit) {
        HawkesCheck check = fit.check();
        return new Daily(
                Arrays.stream(Side.values())
                        .map(side -> List.of(
                                name(side),
                                interval(fit.persistence(side)),
                                interval(fit.reaction(side)),
                                p(fit.reacts(side))))
                        .toList(),
                Texts.text("reciprocity.days.branching", number(fit.model().branching()), interval(fit.delay())),
                Texts.text(
                        "reciprocity.days.check",
                        check.fits() ? Texts.text("reciprocity.days.fits") : Texts.text("reciprocity.days.no-fit"),
                        p(check.uniformP()),
                        number(check.dispersion()),
                        number(check.first()),
                        number(check.second()),
                        number(check.noise())));
    }

    Part<Warning> warning() {
        return new Part<>(
                study.warning().map(this::warning), Texts.text("reciprocity.warning.needed", EarlyWarning.LEAST_STEPS));
    }

    private Warning warning(EarlyWarning warning) {
        return new Warning(
                List.of(
                        row(Texts.text("reciprocity.warning.variance"), warning.varianceTrend(), warning.varianceP()),
                        row(
                                Texts.text("reciprocity.warning.autocorrelation"),
                                warning.autocorrelationTrend(),
                                warning.autocorrelationP())),
                study.alarms()
                        .map(ReciprocityItems::record)
                        .orElseGet(() -> Texts.text("reciprocity.warning.too-short")));
    }

    private static List<String> row(String statistic, double trend, SurrogateP p) {
        return List.of(statistic, number(trend), p(p.p()), p(p.firstOrder()), p(p.sameSpectrum()));
    }

    private static String record(AlarmRecord record) {
        String chance = percent(record.chance());
        return record.falseShare().isPresent()
                ? Texts.text(
                        "reciprocity.warning.record",
                        Words.count(
                                record.alarms(),
                                Texts.text("reciprocity.warning.alarm"),
                                Texts.text("reciprocity.warning.alarms")),
                        record.followed(),
                        ReciprocityReader.ALARM_DAYS,
                        percent(record.falseShare().getAsDouble()),
                        chance)
                : Texts.text("reciprocity.warning.no-alarm", chance);
    }

    /** Figures of the export. */
    Map<String, Long> figures() {
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("weeks", (long) study.weeks());
        figures.put("incidents_of_conflict", (long) study.incidents());
        return figures;
    }

    /** What an export says beside its tables: the lead, and which parts are missing for want of evidence. */
    List<String> notes() {
        Optional<String> weeks = weekly().told().isEmpty()
                ? Optional.of("Weeks: not enough evidence. " + weekly().needed())
                : Optional.empty();
        Optional<String> days = daily().told().isEmpty()
                ? Optional.of("Days: not enough evidence. " + daily().needed())
                : Optional.empty();
        Optional<String> early = warning().told().isEmpty()
                ? Optional.of("Early warning: not enough evidence. " + warning().needed())
                : Optional.of("Early warning is exploratory only.");
        return Stream.concat(lead().stream(), Stream.of(weeks, days, early).flatMap(Optional::stream))
                .toList();
    }

    private static String interval(Estimate estimate) {
        String high = Double.isFinite(estimate.high()) ? number(estimate.high()) : Texts.text("reciprocity.no-bound");
        return Texts.text("common.interval", number(estimate.value()), number(estimate.low()), high);
    }

    private static String whole(Estimate estimate) {
        return Texts.text(
                "common.interval",
                Texts.fixed(estimate.value(), 0),
                Texts.fixed(estimate.low(), 0),
                Texts.fixed(estimate.high(), 0));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String p(double value) {
        return value < 0.001 ? Texts.text("reciprocity.tiny-p") : String.format(Locale.ROOT, "%.3f", value);
    }

    private static String percent(double share) {
        return Math.round(100 * share) + "\u00a0%";
    }
}
