package org.entente.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.contact.ContactBook;
import org.entente.contact.CoveredDays;
import org.entente.contact.Departure;
import org.entente.contact.DepartureEffect;
import org.entente.contact.LeadersShare;
import org.entente.contact.RankRow;
import org.entente.contact.Ranking;
import org.entente.series.Estimate;
import org.entente.series.Window;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code contacts} prints.
 *
 * @param console where to
 * @param book what is known
 * @param window the days of the rankings
 * @param claim the counterpart that is claimed to come first
 */
record ContactLines(Console console, ContactBook book, Window window, Optional<String> claim) {
    private static final int SHOWN = 10;

    void print(List<LeadersShare> shares, Optional<DepartureEffect> departures) {
        List<Ranking> rankings = book.rankings(window);
        head(rankings.getFirst());
        rankings.forEach(this::print);
        shares(shares);
        departures.ifPresent(this::print);
        console.print(json(rankings, departures));
    }

    private void head(Ranking ranking) {
        console.print(
                "%,d documents of %s, %,d contacts from documents and incidents",
                book.documents(), book.side(), book.log().contacts().size());
        console.print("Covered " + book.coverage().rule());
        console.print(
                "%s: %d of %d days covered; ranks rest on %d of %d months (%d days): %s",
                window,
                ranking.coveredDays(),
                window.days(),
                ranking.rankedMonths(),
                ranking.months().size(),
                ranking.rankedDays(),
                String.join(
                        " ",
                        ranking.months().stream()
                                .filter(CoveredDays.Month::wellCovered)
                                .map(month -> month.days().from().toString().substring(0, 7))
                                .toList()));
    }

    private void print(Ranking ranking) {
        console.heading(ranking.measure().word() + ": " + ranking.measure().label());
        console.print("  rank  state  counted  covered  seen   likely of all  at most  first  who");
        ranking.rows().stream().limit(SHOWN).forEach(row -> console.print(line(row)));
        claim.ifPresent(state -> console.print("  " + sentence(ranking, state)));
    }

    private static String line(RankRow row) {
        return String.format(
                Locale.ROOT,
                "  %-5s %-5s  %7d  %7d  %4d  %11s  %7d  %5s  %s",
                row.rank() + (row.tied() > 0 ? "=" : ""),
                row.counterpart(),
                row.counted(),
                row.covered(),
                row.seen(),
                row.likely().map(likely -> likely.low() + "-" + likely.high()).orElse("unknown"),
                row.most(),
                row.likely()
                        .map(likely -> String.format(Locale.ROOT, "%.2f", likely.first()))
                        .orElse("?"),
                String.join(", ", row.persons()));
    }

    private static String sentence(Ranking ranking, String state) {
        return "That " + state + " comes first in " + ranking.measure().word() + " "
                + ranking.verdict(state).label() + ".";
    }

    private void shares(List<LeadersShare> shares) {
        if (shares.isEmpty()) {
            return;
        }
        console.heading("leaders in all cooperation");
        shares.forEach(share -> console.print(
                "  %d %s: leaders on both sides in %d of %d cooperative incidents (%d consultations), on one side in %d",
                share.year(), share.evidence().word(), share.leaders(), share.all(), share.contacts(), share.one()));
    }

    private void print(DepartureEffect effect) {
        console.heading("when a leader left");
        for (Departure departure : effect.departures()) {
            console.print(
                    "  %s %-20s %s  before %d in %d covered days, after %d in %d",
                    departure.term().state(),
                    departure.term().leader(),
                    departure.term().to().map(Object::toString).orElse(""),
                    departure.before().contacts(),
                    departure.before().covered(),
                    departure.after().contacts(),
                    departure.after().covered());
        }
        console.print("  %d more with too few covered days or no contact", effect.left());
        effect.ratio()
                .ifPresent(ratio -> console.print(
                        "  rate after / before %s (90 %% by bootstrap), permutation p %s",
                        interval(ratio), rounded(effect.permuted())));
    }

    private static String interval(Estimate ratio) {
        return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", ratio.value(), ratio.low(), ratio.high());
    }

    private static String rounded(Optional<Double> share) {
        return share.map(value -> String.format(Locale.ROOT, "%.3f", value)).orElse("unknown");
    }

    private String json(List<Ranking> rankings, Optional<DepartureEffect> departures) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Ranking any = rankings.getFirst();
        fields.put("side", book.side());
        fields.put("from", window.from().toString());
        fields.put("to", window.to().toString());
        fields.put("days", window.days());
        fields.put("covered_days", any.coveredDays());
        fields.put("ranked_months", any.rankedMonths());
        for (Ranking ranking : rankings) {
            fields.put(ranking.measure().word().replace('-', '_'), rows(ranking));
        }
        claim.ifPresent(state -> {
            fields.put("claim", state);
            for (Ranking ranking : rankings) {
                fields.put(
                        "claim_" + ranking.measure().word().replace('-', '_'),
                        ranking.verdict(state).name().toLowerCase(Locale.ROOT));
            }
        });
        departures.ifPresent(effect -> {
            fields.put("departures", effect.departures().size());
            fields.put("departure_ratio", effect.ratio().map(ratio -> ScoreFields.rounded(ratio.value())));
            fields.put("departure_p", effect.permuted().map(ScoreFields::rounded));
        });
        fields.put("method", any.method().toString());
        return JsonMapper.shared().writeValueAsString(fields);
    }

    private static List<Map<String, Object>> rows(Ranking ranking) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (RankRow row : ranking.rows().stream().limit(SHOWN).toList()) {
            Map<String, Object> cells = new LinkedHashMap<>();
            cells.put("counterpart", row.counterpart());
            cells.put("rank", row.rank());
            cells.put("counted", row.counted());
            cells.put("covered", row.covered());
            cells.put("seen", row.seen());
            cells.put("low", row.likely().map(RankRow.Likely::low));
            cells.put("high", row.likely().map(RankRow.Likely::high));
            cells.put("most", row.most());
            cells.put("first", row.likely().map(likely -> ScoreFields.rounded(likely.first())));
            rows.add(cells);
        }
        return rows;
    }
}
