package org.entente.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.actor.Dyad;
import org.entente.app.chart.RelationDrawing;
import org.entente.app.chart.SideBySide;
import org.entente.app.text.Texts;
import org.entente.event.Quad;
import org.entente.export.Citing;
import org.entente.export.Export;
import org.entente.export.Table;
import org.entente.export.Tables;
import org.entente.incident.Layer;
import org.entente.relation.Flow;
import org.entente.relation.LedgerRow;
import org.entente.relation.RelationLedger;
import org.entente.relation.Timeline;

/** The series of any two states of which the data of the case tell. */
final class PairPage implements Page {
    private static final String PAIR = "pair";
    private static final String NOTE = Texts.text("pair.note");

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

    @Override
    public List<Table<?>> takeout() {
        return List.of();
    }

    @Override
    public List<Parameter> parameters() {
        Parameter pair = Parameter.text(
                        PAIR, "the ISO codes of two states, as RUS-TUR; the first comes first in directions")
                .usually(desk.dyad().code());
        return Stream.concat(Stream.of(pair), new RelationParameters(desk.view()).ofSeries().stream())
                .toList();
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
        return new PairName(desk, PAIR).read(given.isEmpty() ? desk.dyad().code() : String.join(" and ", given));
    }

    private RelationLedger ledger(Asked asked) {
        RelationQuery rest = asked.rest();
        return desk.observatory().relation(asked.pair(), rest.evidence(), rest.grain(), rest.window());
    }

    /** What the page shows. */
    @Override
    public PairModel model(Map<String, List<String>> given) {
        Asked asked = asked(given);
        RelationLedger ledger = ledger(asked);
        String name = desk.words().state(asked.pair().first()) + " and "
                + desk.words().state(asked.pair().second());
        AuditedShares audited = audited(asked);
        Frame.Foot foot = Frame.Foot.of(
                citing(asked),
                asked.address("/pair").toString(),
                List.of(Tables.ledger(ledger, asked.pair()), audited.table()));
        long incidents = figures(ledger).getOrDefault("incidents", 0L);
        return new PairModel(
                Frame.of(desk, name, Section.RELATION, Optional.of(foot)),
                name,
                asked.pair().code(),
                Texts.text("pair.lead", Words.incidents(incidents), Words.evidence(ledger.evidence()), ledger.window()),
                NOTE,
                ledger.evidence().word(),
                new RelationDrawing(
                                ledger,
                                asked.pair(),
                                List.of(),
                                List.of(),
                                desk.observatory().coverage(ledger.window()).coverage(),
                                List.of(),
                                Timeline.NONE,
                                _ -> Optional.empty(),
                                _ -> Optional.empty(),
                                Optional.empty())
                        .chart(),
                read(asked) ? PairsPage.sums(new SideBySide.Of(asked.pair(), ledger)) : List.of(),
                audited.words());
    }

    /** Where no stream was read, a zero would be a claim. */
    private boolean read(Asked asked) {
        return switch (asked.rest().evidence()) {
            case CURATED -> desk.view().curated();
            case MACHINE -> desk.view().machine();
        };
    }

    private AuditedShares audited(Asked asked) {
        RelationQuery rest = asked.rest();
        return AuditedShares.of(quad -> desk.audit().beside(asked.pair(), rest.window(), rest.evidence(), quad));
    }

    private Citing citing(Asked asked) {
        return desk.citeLedger(
                "relation of " + asked.pair().code(),
                asked.rest().evidence(),
                asked.rest().pairFilters(),
                asked.address("/pair").toString());
    }

    /** How the series that a query asks for is cited. */
    @Override
    public Citing citing(Map<String, List<String>> query) {
        return citing(asked(query));
    }

    /** The series to take along. */
    @Override
    public Export export(Map<String, List<String>> given) {
        Asked asked = asked(given);
        RelationLedger ledger = ledger(asked);
        return new Export(
                citing(asked),
                List.of(NOTE),
                figures(ledger),
                List.of(Tables.ledger(ledger, asked.pair()), audited(asked).table()));
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
