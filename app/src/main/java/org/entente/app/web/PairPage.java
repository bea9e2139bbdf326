package org.entente.app.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.actor.CodeSystem;
import org.entente.actor.Dyad;
import org.entente.actor.State;
import org.entente.app.chart.RelationDrawing;
import org.entente.event.Quad;
import org.entente.export.Citing;
import org.entente.export.Export;
import org.entente.export.Tables;
import org.entente.incident.Layer;
import org.entente.relation.Flow;
import org.entente.relation.LedgerRow;
import org.entente.relation.RelationLedger;

/** The series of any two states of which the data of the case tell. */
final class PairPage {
    private static final String PAIR = "pair";
    private static final String NOTE =
            "Where files hold a selection, the series is whole only for a pair with a state that"
                    + " they were selected for.";

    private final Desk desk;

    PairPage(Desk desk) {
        this.desk = desk;
    }

    /**
     * What is asked for.
     *
     * @param pair the two states
     * @param rest evidence, grain and days, as for the case's own pair
     */
    private record Asked(Dyad pair, RelationQuery rest) {
        Address address(String path) {
            return new Address(path)
                    .with(PAIR, pair.code())
                    .with("evidence", rest.evidence().word())
                    .with("grain", RelationParameters.word(rest.grain()))
                    .with("from", rest.window().from())
                    .with("to", rest.window().to())
                    .with("asOf", rest.asOf());
        }
    }

    private Asked asked(Map<String, List<String>> query) {
        Map<String, List<String>> rest = new LinkedHashMap<>(query);
        List<String> pair = Optional.ofNullable(rest.remove(PAIR)).orElse(List.of());
        RelationQuery others = new RelationParameters(desk.view()).read(rest);
        if (others.layer() != Layer.OWN || !others.selection().equals(RelationQuery.Selection.NONE)) {
            throw new BadParameterException(
                    PAIR, String.join(" and ", pair), "give it with evidence, grain, from, to and asOf only");
        }
        return new Asked(dyad(pair), others);
    }

    private Dyad dyad(List<String> given) {
        String text = given.isEmpty() ? desk.dyad().code() : String.join(" and ", given);
        String[] codes = text.strip().toUpperCase(Locale.ROOT).split("[- ]+", -1);
        if (codes.length != 2 || codes[0].equals(codes[1])) {
            throw new BadParameterException(PAIR, text, "write the ISO codes of two states, as RUS-TUR");
        }
        return new Dyad(state(text, codes[0]), state(text, codes[1]));
    }

    private String state(String text, String code) {
        return desk.observatory()
                .directory()
                .states()
                .find(CodeSystem.ISO3, code, desk.view().window().to())
                .map(State::code)
                .orElseThrow(() -> new BadParameterException(
                        PAIR, text, "no state has the code " + code + "; write ISO codes, as RUS-TUR"));
    }

    private RelationLedger ledger(Asked asked) {
        RelationQuery rest = asked.rest();
        return desk.observatory().relation(asked.pair(), rest.evidence(), rest.grain(), rest.window());
    }

    /** What the page shows. */
    PairModel model(Context context) {
        Asked asked = asked(context.queryParamMap());
        RelationLedger ledger = ledger(asked);
        String name = desk.words().state(asked.pair().first()) + " and "
                + desk.words().state(asked.pair().second());
        String csv = asked.address("/pair.csv").with("table", "ledger").toString();
        Frame.Foot foot = new Frame.Foot(
                citing(asked),
                asked.address("/pair.json").toString(),
                List.of(new Frame.Download("ledger", ledger.rows().size(), csv)),
                List.of(Tables.ledger(ledger, asked.pair())));
        long incidents = figures(ledger).getOrDefault("incidents", 0L);
        return new PairModel(
                Frame.of(desk, name, Frame.Section.RELATION, Optional.of(foot)),
                name,
                asked.pair().code(),
                Words.incidents(incidents) + " between the two, " + Words.evidence(ledger.evidence()) + ", "
                        + ledger.window() + ".",
                NOTE,
                ledger.evidence().word(),
                new RelationDrawing(
                                ledger,
                                asked.pair(),
                                List.of(),
                                List.of(),
                                desk.observatory().coverage(ledger.window()).coverage(),
                                List.of(),
                                _ -> Optional.empty(),
                                Optional.empty())
                        .chart());
    }

    private Citing citing(Asked asked) {
        RelationQuery rest = asked.rest();
        return desk.cite(
                "relation of " + asked.pair().code(),
                List.of(
                        Words.evidence(rest.evidence()),
                        "by " + RelationParameters.word(rest.grain()),
                        rest.window().toString()),
                Optional.of(RelationLedger.METHOD),
                asked.address("/pair").toString(),
                file -> file.evidence().equals(rest.evidence().word()));
    }

    /** How the series that a query asks for is cited. */
    Citing citing(Map<String, List<String>> query) {
        return citing(asked(query));
    }

    /** The series to take along. */
    Export export(Context context) {
        Asked asked = asked(context.queryParamMap());
        RelationLedger ledger = ledger(asked);
        return new Export(citing(asked), List.of(NOTE), figures(ledger), List.of(Tables.ledger(ledger, asked.pair())));
    }

    private static Map<String, Long> figures(RelationLedger ledger) {
        Map<String, Long> figures = new TreeMap<>();
        for (LedgerRow row : ledger.rows()) {
            if (row.flow() == Flow.PAIR) {
                figures.merge("incidents", row.total(), Long::sum);
                for (Quad quad : Quad.values()) {
                    figures.merge(RelationParameters.word(quad), row.count(quad), Long::sum);
                }
            }
        }
        return figures;
    }
}
