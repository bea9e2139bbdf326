package org.entente.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.actor.Dyad;
import org.entente.app.chart.RelationChart;
import org.entente.app.chart.SideBySide;
import org.entente.app.text.Texts;
import org.entente.app.web.PairsModel.Line;
import org.entente.app.web.PairsModel.Pair;
import org.entente.app.web.PairsModel.Sum;
import org.entente.export.Citing;
import org.entente.export.Column;
import org.entente.export.Export;
import org.entente.export.Table;
import org.entente.export.Tables;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import org.entente.relation.Flow;
import org.entente.relation.LedgerRow;

/** Several pairs of the data side by side, on one time axis and one scale. */
final class PairsPage implements Page {
    private static final String WITH = "with";
    private static final int MOST = 12;
    private static final int MOST_ROWS = 20_000;
    private static final String NOTE = Texts.text("pairs.note");

    private static final String UNREAD = Texts.text("pairs.unread");

    private final Desk desk;

    PairsPage(Desk desk) {
        this.desk = desk;
    }

    /**
     * What is asked for.
     *
     * @param pairs the pairs, each once
     * @param rest evidence, grain and days
     */
    private record Asked(List<Dyad> pairs, RelationQuery rest) {
        String codes() {
            return pairs.stream().map(Dyad::code).collect(Collectors.joining(","));
        }

        Address address(String path) {
            return state(new Address(path).with(WITH, codes()));
        }

        Address alone(Dyad pair) {
            return state(new Address("/pair").with("pair", pair.code()));
        }

        private Address state(Address address) {
            return address.with("evidence", rest.evidence().word())
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
        Parameter with = Parameter.text(WITH, "pairs of states by ISO codes, with commas between, as RUS-TUR,IND-PAK")
                .usually(desk.dyad().code());
        return Stream.concat(
                        Stream.of(with),
                        new RelationParameters(desk.view())
                                .ofSeries().stream()
                                        .map(one -> one.name().equals("evidence") ? one.usually(usual().word()) : one))
                .toList();
    }

    private Evidence usual() {
        return desk.view().machine() ? Evidence.MACHINE : desk.view().usual();
    }

    /** Figures of other pairs are those of programs, so these are shown where there are any, unless the address says otherwise. */
    private Asked asked(Map<String, List<String>> query) {
        Map<String, List<String>> rest = new LinkedHashMap<>(query);
        List<String> with = Optional.ofNullable(rest.remove(WITH)).orElse(List.of());
        rest.putIfAbsent("evidence", List.of(usual().word()));
        RelationQuery others = new RelationParameters(desk.view()).read(rest);
        if (others.layer() != Layer.OWN || !others.selection().equals(RelationQuery.Selection.NONE)) {
            throw new BadParameterException(
                    WITH, String.join(",", with), "give it with evidence, grain, from, to and asOf only");
        }
        Asked asked = new Asked(pairs(String.join(",", with)), others);
        long rows = (long) asked.pairs().size()
                * others.grain().periods(others.window()).size();
        if (rows > MOST_ROWS) {
            throw new BadParameterException(
                    "grain",
                    RelationParameters.word(others.grain()),
                    "too fine for so many pairs and days; write week or month, or choose fewer days");
        }
        return asked;
    }

    private List<Dyad> pairs(String given) {
        String text = given.isBlank() ? desk.dyad().code() : given;
        Set<Dyad> pairs = new LinkedHashSet<>();
        Set<Dyad> known = new LinkedHashSet<>();
        for (String one : text.split(",", -1)) {
            Dyad pair = new PairName(desk, WITH).read(one);
            if (!known.add(pair.sorted())) {
                throw new BadParameterException(
                        WITH, text, "give each pair once; " + pair.code() + " stands there twice");
            }
            pairs.add(pair);
        }
        if (pairs.size() > MOST) {
            throw new BadParameterException(WITH, text, "give at most " + MOST + " pairs");
        }
        return List.copyOf(pairs);
    }

    private List<SideBySide.Of> ledgers(Asked asked) {
        RelationQuery rest = asked.rest();
        return asked.pairs().stream()
                .map(pair -> new SideBySide.Of(
                        pair, desk.observatory().relation(pair, rest.evidence(), rest.grain(), rest.window())))
                .toList();
    }

    /** What the page shows. */
    @Override
    public PairsModel model(Map<String, List<String>> given) {
        Asked asked = asked(given);
        RelationQuery rest = asked.rest();
        List<SideBySide.Of> ledgers = ledgers(asked);
        boolean unread = unread(asked);
        Table<?> table = table(ledgers);
        Frame.Foot foot = Frame.Foot.of(citing(asked), asked.address("/pairs").toString(), List.of(table));
        return new PairsModel(
                Frame.of(desk, Texts.text("pairs.title"), Section.PAIRS, Optional.of(foot)),
                Texts.text(
                        "pairs.lead",
                        Words.count(ledgers.size(), Texts.text("words.pair"), Texts.text("words.pairs")),
                        Words.evidence(rest.evidence()),
                        rest.window()),
                unread ? UNREAD : NOTE,
                asked.codes(),
                new PairsModel.State(
                        rest.evidence().word(),
                        RelationParameters.word(rest.grain()),
                        rest.window().from().toString(),
                        rest.window().to().toString(),
                        rest.evidence() == Evidence.MACHINE),
                unread ? List.of() : shown(asked, ledgers),
                unread ? List.of() : ledgers.stream().flatMap(PairsPage::lines).toList());
    }

    private boolean unread(Asked asked) {
        return asked.rest().evidence() == Evidence.MACHINE && !desk.view().machine();
    }

    private List<Pair> shown(Asked asked, List<SideBySide.Of> ledgers) {
        List<RelationChart> charts = new SideBySide(
                        desk.observatory().coverage(asked.rest().window()).coverage())
                .charts(ledgers);
        return IntStream.range(0, ledgers.size())
                .mapToObj(at -> {
                    Dyad pair = ledgers.get(at).dyad();
                    return new Pair(
                            Texts.text(
                                    "words.and",
                                    desk.words().state(pair.first()),
                                    desk.words().state(pair.second())),
                            pair.code(),
                            asked.alone(pair).toString(),
                            charts.get(at),
                            sums(ledgers.get(at)));
                })
                .toList();
    }

    /** The sums of the window: each direction, then both. */
    static List<Sum> sums(SideBySide.Of of) {
        List<Sum> sums = new ArrayList<>();
        for (Flow flow : Flow.values()) {
            List<LedgerRow> rows = of.ledger().rows().stream()
                    .filter(row -> row.flow() == flow)
                    .toList();
            List<Long> counts = Stream.concat(
                            LedgerTable.QUADS.stream()
                                    .map(quad -> rows.stream()
                                            .mapToLong(row -> row.count(quad))
                                            .sum()),
                            Stream.of(rows.stream().mapToLong(LedgerRow::total).sum()))
                    .toList();
            sums.add(new Sum(flow.label(of.dyad()), counts));
        }
        return sums;
    }

    private static Stream<Line> lines(SideBySide.Of of) {
        boolean machine = of.ledger().evidence() == Evidence.MACHINE;
        return of.ledger().rows().stream()
                .filter(row -> row.flow() != Flow.PAIR)
                .filter(row -> row.total() > 0 || (machine && row.coveredDays() == 0))
                .map(row -> new Line(
                        row.period().from().toString(),
                        row.flow().label(of.dyad()),
                        LedgerTable.QUADS.stream().map(row::count).toList(),
                        machine
                                ? Texts.text(
                                        "common.of",
                                        row.coveredDays(),
                                        row.period().days())
                                : "",
                        machine ? LedgerTable.mean(row) : ""));
    }

    /** A line of the export: a line of the ledger of a pair. */
    private record Entry(Dyad pair, Table<LedgerRow> of, LedgerRow row) {}

    private static Table<Entry> table(List<SideBySide.Of> ledgers) {
        List<Table<LedgerRow>> tables = ledgers.stream()
                .map(of -> Tables.ledger(of.ledger(), of.dyad()))
                .toList();
        List<Column<Entry>> columns = new ArrayList<>();
        columns.add(new Column<>("pair", "the two states", entry -> entry.pair().code()));
        List<Column<LedgerRow>> own = tables.getFirst().columns();
        for (int i = 0; i < own.size(); i++) {
            int at = i;
            columns.add(new Column<>(
                    own.get(i).name(),
                    own.get(i).description(),
                    entry -> entry.of().columns().get(at).value().apply(entry.row())));
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < ledgers.size(); i++) {
            for (LedgerRow row : tables.get(i).rows()) {
                entries.add(new Entry(ledgers.get(i).dyad(), tables.get(i), row));
            }
        }
        return new Table<>("pairs", columns, entries);
    }

    private Citing citing(Asked asked) {
        return desk.citeLedger(
                "relations of " + asked.codes().replace(",", ", "),
                asked.rest().evidence(),
                asked.rest().pairFilters(),
                asked.address("/pairs").toString());
    }

    /** How the series that a query asks for are cited. */
    @Override
    public Citing citing(Map<String, List<String>> query) {
        return citing(asked(query));
    }

    /** The series to take along. */
    @Override
    public Export export(Map<String, List<String>> given) {
        Asked asked = asked(given);
        List<SideBySide.Of> ledgers = ledgers(asked);
        Map<String, Long> figures = new LinkedHashMap<>();
        boolean unread = unread(asked);
        for (SideBySide.Of of : unread ? List.<SideBySide.Of>of() : ledgers) {
            figures.put(of.dyad().code(), sums(of).getLast().counts().getLast());
        }
        return new Export(citing(asked), List.of(unread ? UNREAD : NOTE), figures, List.of(table(ledgers)));
    }
}
