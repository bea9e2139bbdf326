package org.entente.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.app.chart.GapDrawing;
import org.entente.app.chart.RelationChart;
import org.entente.app.text.Texts;
import org.entente.app.web.DisconnectModel.Announced;
import org.entente.app.web.DisconnectModel.Link;
import org.entente.app.web.DisconnectModel.Parting;
import org.entente.app.web.DisconnectModel.Row;
import org.entente.app.web.DisconnectModel.Tally;
import org.entente.disconnect.Announcement;
import org.entente.disconnect.DisconnectStudy;
import org.entente.disconnect.GapRow;
import org.entente.export.Citing;
import org.entente.export.DisconnectTables;
import org.entente.export.Export;
import org.entente.export.Table;
import org.entente.incident.Incident;
import org.entente.relation.Flow;
import org.entente.series.Estimate;
import org.entente.series.Value;
import org.entente.series.Window;

/** Words against deeds: month by month, where they parted most, and what became of what was announced. */
final class DisconnectPage implements Page {
    private static final String ADDRESS = "/disconnect";
    private static final String CLIENTS = "clients";
    private static final Map<String, Boolean> CHOICES =
            RelationParameters.words(List.of(false, true), with -> with ? "with" : "without");
    private static final Parameter CHOICE = Parameter.words(
                    CLIENTS, "with or without the acts of those a side answers for", CHOICES.keySet())
            .usually("without");
    private static final int MOST_ANNOUNCED = 200;

    private final Desk desk;

    /** Intervals are drawn by chance with a fixed seed and take a while, so each reading is made once. */
    private final Map<Boolean, DisconnectStudy> studies = new ConcurrentHashMap<>();

    DisconnectPage(Desk desk) {
        this.desk = desk;
    }

    private DisconnectStudy study(boolean withClients) {
        return studies.computeIfAbsent(
                withClients,
                clients -> desk.observatory().exchanges(desk.view().asOf()).disconnect(clients));
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(CHOICE);
    }

    private static boolean withClients(Map<String, List<String>> query) {
        return new Parameters(query, List.of(CHOICE, Parameter.TABLE))
                .oneOf(CLIENTS, CHOICES)
                .orElse(false);
    }

    private static Address address(String path, boolean withClients) {
        return new Address(path).with(CLIENTS, withClients ? "with" : "without");
    }

    /** What the page shows. */
    @Override
    public DisconnectModel model(Map<String, List<String>> given) {
        boolean clients = withClients(given);
        DisconnectStudy study = study(clients);
        return new DisconnectModel(
                Frame.of(desk, Texts.text("disconnect.title"), Section.DISCONNECT, Optional.of(foot(study, clients))),
                lead(study),
                study.span().map(days -> chart(study, days)),
                study.rows().reversed().stream()
                        .filter(row -> row.level().isEmpty() && row.flow() != Flow.PAIR)
                        .map(this::row)
                        .toList(),
                partings(study),
                study.tallies().stream().map(this::tally).toList(),
                study.announcements().stream()
                        .sorted(Comparator.comparing(Announcement::day).reversed())
                        .limit(MOST_ANNOUNCED)
                        .map(this::announced)
                        .toList(),
                others(clients));
    }

    private Optional<Link> others(boolean clients) {
        if (!desk.observatory().exchanges(desk.view().asOf()).hasClients()) {
            return Optional.empty();
        }
        String label = clients ? Texts.text("disconnect.clients.leave-out") : Texts.text("disconnect.clients.take-in");
        return Optional.of(new Link(label, address(ADDRESS, !clients).toString()));
    }

    private List<String> lead(DisconnectStudy study) {
        if (study.span().isEmpty()) {
            return List.of(Texts.text("common.no-stream"));
        }
        List<String> lead = new ArrayList<>();
        study.partings().stream().findFirst().ifPresent(most -> lead.add(parted(study, most)));
        if (!study.tellsAnything()) {
            lead.add(Texts.text("disconnect.lead.nothing"));
        }
        lead.add(Texts.text(
                "disconnect.lead.acts",
                Texts.thousands(study.acts()),
                study.span().get()));
        return lead;
    }

    private String parted(DisconnectStudy study, org.entente.disconnect.Parting most) {
        Estimate gap = most.gap();
        List<GapRow> read = study.rows().stream()
                .filter(row -> row.level().isEmpty() && row.flow() != Flow.PAIR)
                .toList();
        return Texts.text(
                "disconnect.lead.parted",
                side(most.row().flow()),
                most.row().window().to(),
                Texts.fixed(gap.value(), 2),
                Texts.fixed(gap.low(), 2),
                Texts.fixed(gap.high(), 2),
                read.stream().filter(row -> row.gap() instanceof Value.Known).count(),
                read.size());
    }

    private String side(Flow flow) {
        String first = desk.words().state(desk.dyad().first());
        String second = desk.words().state(desk.dyad().second());
        return switch (flow) {
            case FORWARD -> Texts.text("words.towards", first, second);
            case BACKWARD -> Texts.text("words.towards", second, first);
            case PAIR -> Texts.text("words.the-two");
        };
    }

    private RelationChart chart(DisconnectStudy study, Window days) {
        return new GapDrawing(
                        study.rows(),
                        desk.dyad(),
                        days,
                        desk.view().episodes().known(),
                        desk.view().crises().crises(),
                        desk.observatory().coverage(days).coverage(),
                        desk.observatory().feedChanges(days))
                .chart();
    }

    private Row row(GapRow row) {
        return new Row(
                row.window().toString(),
                row.flow().label(desk.dyad()),
                row.voices().label(),
                String.valueOf(row.words()),
                String.valueOf(row.deeds()),
                switch (row.gap()) {
                    case Value.Known(Estimate gap) -> gap(gap);
                    case Value.Gap() -> Texts.text("disconnect.months.not-covered");
                    case Value.Unknown(String reason) -> Texts.text("disconnect.months.unknown", reason);
                });
    }

    private static String gap(Estimate gap) {
        return Texts.text(
                "common.interval", Texts.fixed(gap.value(), 2), Texts.fixed(gap.low(), 2), Texts.fixed(gap.high(), 2));
    }

    private List<Parting> partings(DisconnectStudy study) {
        Map<String, Incident> known = desk
                .observatory()
                .incidents()
                .list(study.partings().stream()
                        .flatMap(parting -> Stream.concat(parting.words().stream(), parting.deeds().stream()))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Incident::key, incident -> incident));
        return study.partings().stream()
                .map(parting -> new Parting(
                        parting.row().window().toString(),
                        parting.row().flow().label(desk.dyad()),
                        gap(parting.gap()),
                        links(parting.words(), known),
                        links(parting.deeds(), known)))
                .toList();
    }

    private static List<Link> links(List<String> keys, Map<String, Incident> known) {
        return keys.stream()
                .map(key -> new Link(
                        Optional.ofNullable(known.get(key))
                                .map(incident -> incident.day() + " "
                                        + incident.text().orElse(incident.what().key()))
                                .orElse(key),
                        Address.ofIncident(key)))
                .toList();
    }

    private static Link incident(String key) {
        return new Link(key, Address.ofIncident(key));
    }

    private Tally tally(Announcement.Tally tally) {
        return new Tally(
                tally.kind().label(),
                DisconnectTables.by(tally.direction(), desk.dyad()),
                String.valueOf(tally.kept()),
                String.valueOf(tally.notKept()),
                tally.open() + " / " + tally.unknown(),
                tally.share()
                        .map(share -> Texts.text(
                                "common.interval",
                                Words.percent(share.value()),
                                Words.percent(share.low()),
                                Words.percent(share.high())))
                        .orElseGet(() -> Texts.text("common.too-little")),
                tally.chance().map(Words::percent).orElse(""));
    }

    private Announced announced(Announcement announcement) {
        return new Announced(
                announcement.day().toString(),
                announcement.kind().label(),
                DisconnectTables.by(announcement.direction(), desk.dyad()),
                incident(announcement.key()),
                announcement.outcome().word().replace('-', ' '),
                announcement.deed().map(DisconnectPage::incident));
    }

    private Frame.Foot foot(DisconnectStudy study, boolean clients) {
        List<Table<?>> tables = DisconnectTables.all(study, desk.dyad());
        return Frame.Foot.of(citing(clients), address(ADDRESS, clients).toString(), tables);
    }

    private Citing citing(boolean clients) {
        return desk.cite(
                "words against deeds",
                clients ? List.of("with those a side answers for") : List.of(),
                Optional.of(DisconnectStudy.METHOD),
                address(ADDRESS, clients).toString(),
                file -> file.evidence().equals("machine"));
    }

    /** How the reading that a query asks for is cited. */
    @Override
    public Citing citing(Map<String, List<String>> query) {
        return citing(withClients(query));
    }

    /** The same to take along. */
    @Override
    public Export export(Map<String, List<String>> given) {
        boolean clients = withClients(given);
        DisconnectStudy study = study(clients);
        return new Export(
                citing(clients),
                lead(study),
                Map.of("words_and_deeds", (long) study.acts()),
                DisconnectTables.all(study, desk.dyad()));
    }
}
