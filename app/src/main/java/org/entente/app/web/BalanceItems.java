package org.entente.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.app.chart.BalanceChart;
import org.entente.app.text.Texts;
import org.entente.app.web.BalanceModel.Bar;
import org.entente.app.web.BalanceModel.Figure;
import org.entente.app.web.BalanceModel.Later;
import org.entente.app.web.BalanceModel.Part;
import org.entente.app.web.BalanceModel.Parts;
import org.entente.app.web.BalanceModel.Reading;
import org.entente.app.web.BalanceModel.Shape;
import org.entente.fragility.Balance;
import org.entente.fragility.BalanceWords;
import org.entente.fragility.BaseRates;
import org.entente.fragility.CrisisSpell;
import org.entente.fragility.Fragility;
import org.entente.fragility.Neighbours;
import org.entente.fragility.Told;
import org.entente.series.Estimate;

/** What the page of fragility and flexibility shows of a reading. */
final class BalanceItems {
    /** Width of a bar's drawing. */
    static final int WIDTH = 320;

    private static final double SMALL = 0.005;

    private final Balance.Told told;
    private final BalanceWords words;

    BalanceItems(Balance.Told told) {
        this.told = told;
        this.words = new BalanceWords(told);
    }

    Reading reading() {
        return new Reading(
                words.stance(),
                List.of(fragility(), flexibility(), share()),
                verdict(),
                List.of(
                        parts(
                                Texts.text("balance.why.onset"),
                                Texts.text("balance.why.onset.caption"),
                                told.now().onsetParts(),
                                /* good= */ false),
                        parts(
                                Texts.text("balance.why.end"),
                                Texts.text("balance.why.end.caption"),
                                told.now().endParts(),
                                /* good= */ true)),
                BalanceChart.of(told.history()),
                told.history().reversed().stream().map(BalanceItems::year).toList(),
                told.crises().reversed().stream().map(BalanceItems::crisis).toList(),
                told.later().stream()
                        .map(crisis -> new Later(
                                BalanceWords.later(crisis), crisis.evidence().map(Address::ofIncident)))
                        .toList(),
                words.limits());
    }

    private Figure fragility() {
        String mean = BalanceWords.percent(told.base().fragility());
        return figure(
                Texts.text("balance.history.column.fragility"),
                told.now().fragility(),
                Texts.text("balance.fragility.meaning", Fragility.FRAGILITY_DAYS, told.asOf()),
                told.base()
                        .neighbours()
                        .map(all -> Texts.text(
                                "balance.fragility.against-neighbours",
                                mean,
                                all.pairs(),
                                BalanceWords.percent(all.fragility())))
                        .orElseGet(() -> Texts.text("balance.fragility.against", mean)));
    }

    private Figure flexibility() {
        BaseRates base = told.base();
        return figure(
                Texts.text("balance.history.column.flexibility"),
                Optional.of(told.now().flexibility()),
                Texts.text("balance.flexibility.meaning", Fragility.RELAPSE_DAYS),
                Texts.text(
                        "balance.flexibility.against",
                        base.passed(),
                        base.crises(),
                        told.tables().first().getYear(),
                        BalanceWords.percent(base.flexibility())));
    }

    private Figure share() {
        return figure(
                Texts.text("balance.share"),
                Optional.of(told.now().shareInCrisis()),
                Texts.text("balance.share.meaning", told.asOf()),
                Texts.text(
                        "balance.share.against",
                        BalanceWords.percent(told.base().share())));
    }

    private static Figure figure(String name, Optional<Estimate> estimate, String meaning, String against) {
        return new Figure(
                name,
                estimate.map(one -> BalanceWords.percent(one.value())).orElseGet(() -> Texts.text("balance.not-told")),
                estimate.map(one -> Texts.text(
                                "common.range", BalanceWords.percent(one.low()), BalanceWords.percent(one.high())))
                        .orElse(""),
                meaning,
                against);
    }

    private Bar verdict() {
        Estimate verdict = told.now().verdict();
        double end = Math.max(1, Math.ceil(Math.max(Math.abs(verdict.low()), Math.abs(verdict.high()))));
        return new Bar(
                told.verdict().label(),
                signed(verdict.value()),
                Texts.text("common.range", signed(verdict.low()), signed(verdict.high())),
                told.base()
                        .neighbours()
                        .map(Neighbours::verdict)
                        .map(middle -> Texts.text("balance.verdict.against", signed(middle)))
                        .orElse(""),
                shape(verdict.value(), verdict.low(), verdict.high(), end));
    }

    private static Shape shape(double value, double low, double high, double end) {
        double from = across(Math.min(0, value), end);
        double to = across(Math.max(0, value), end);
        return new Shape(value >= 0, from, Math.round((to - from) * 10) / 10.0, across(low, end), across(high, end));
    }

    private static double across(double value, double end) {
        return Math.round(10 * (value + end) / (2 * end) * WIDTH) / 10.0;
    }

    private static String signed(double value) {
        return String.format(Locale.ROOT, "%+.1f", value).replace('-', '−');
    }

    /** @param good true when more of the hazard is what one hopes for: the colours say so, the sides do not change */
    private static Parts parts(String title, String caption, Map<String, Double> parts, boolean good) {
        double end = parts.values().stream().mapToDouble(Math::abs).max().orElse(1);
        List<Part> rows = new ArrayList<>();
        parts.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .forEach(part -> rows.add(new Part(
                        part.getKey(),
                        "× " + BalanceWords.factor(part.getValue()),
                        adds(part.getValue()),
                        shape(part.getValue(), part.getValue(), part.getValue(), Math.max(SMALL, end))
                                .turned(good))));
        return new Parts(title, caption, rows);
    }

    private static String adds(double value) {
        return Math.abs(value) < SMALL
                ? "0"
                : String.format(Locale.ROOT, "%+.2f", value).replace('-', '−');
    }

    private static List<String> year(Fragility one) {
        return List.of(
                one.asOf().toString(),
                switch (one.stance().phase()) {
                    case CALM -> Texts.text("balance.history.stood.calm");
                    case CRISIS -> Texts.text("balance.history.stood.in-a-crisis");
                    case ON_HOLD -> Texts.text("balance.history.stood.on-hold");
                    case SETTLED -> Texts.text("balance.history.stood.settled");
                },
                one.fragility().map(BalanceItems::percents).orElseGet(() -> Texts.text("balance.not-told")),
                percents(one.flexibility()),
                Texts.text(
                        "common.interval",
                        signed(one.verdict().value()),
                        signed(one.verdict().low()),
                        signed(one.verdict().high())),
                percents(one.shareInCrisis()));
    }

    private static String percents(Estimate estimate) {
        return Texts.text(
                "common.interval",
                BalanceWords.percent(estimate.value()),
                BalanceWords.percent(estimate.low()),
                BalanceWords.percent(estimate.high()));
    }

    private static List<String> crisis(Balance.Named crisis) {
        CrisisSpell spell = crisis.spell();
        return List.of(
                spell.from().toString(),
                spell.to().map(LocalDate::toString).orElseGet(() -> Texts.text("balance.evidence.not-ended")),
                crisis.title(),
                spell.id(),
                answer(spell.clash()),
                answer(spell.settled()));
    }

    private static String answer(Told answer) {
        return switch (answer) {
            case YES -> Texts.text("common.yes");
            case NO -> Texts.text("common.no");
            case UNKNOWN -> Texts.text("common.unknown");
        };
    }
}
