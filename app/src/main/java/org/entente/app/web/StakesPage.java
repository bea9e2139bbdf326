package org.entente.app.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.RecordView;
import org.entente.app.text.Texts;
import org.entente.channel.ChannelState;
import org.entente.export.Citing;
import org.entente.export.Export;
import org.entente.export.RecordTables;
import org.entente.export.StakeTables;
import org.entente.export.Table;
import org.entente.ingest.LoadReport;
import org.entente.provenance.Evidence;
import org.entente.stake.StakeBook;

/** What ties the two together: stakes, channels, projects, pressure, aims, sensitive issues and principles. */
final class StakesPage implements Page {
    private static final String ADDRESS = "/stakes";

    private final Desk desk;
    private final StakeItems stakes;
    private final TieItems ties;

    StakesPage(Desk desk) {
        this.desk = desk;
        this.stakes = new StakeItems(desk);
        this.ties = new TieItems(desk, stakes);
    }

    private RecordView record() {
        return desk.view().record();
    }

    /** What the page shows. */
    @Override
    public StakesModel model(Map<String, List<String>> given) {
        new Parameters(given, List.of());
        StakeBook book = record().ties();
        return new StakesModel(
                Frame.of(desk, Texts.text("stakes.title"), Section.STAKES, Optional.of(foot())),
                lead(),
                book.stakes().stream().map(stakes::stake).toList(),
                book.channels().stream().map(ties::channel).toList(),
                ties.axis(),
                book.crises().stream().map(ties::crisis).toList(),
                book.projects().stream().map(ties::project).toList(),
                book.pressure().stream().map(stakes::pressure).toList(),
                book.aims().stream().map(ties::aim).toList(),
                record().issues().stream().map(ties::issue).toList(),
                record().principles().entries().stream().map(ties::principle).toList(),
                record().missing(),
                desk.dyad().first(),
                desk.dyad().second());
    }

    private List<String> lead() {
        if (record().isEmpty()) {
            return List.of(Texts.text("stakes.lead.none"));
        }
        List<String> lead = new ArrayList<>();
        for (ChannelState state : ChannelState.values()) {
            List<String> names = record().ties().channels().stream()
                    .filter(history -> history.latest().state() == state)
                    .map(history -> history.channel().title())
                    .toList();
            if (!names.isEmpty()) {
                lead.add(Texts.text(
                        "stakes.lead.channels", state.word(), desk.view().asOf(), String.join(", ", names)));
            }
        }
        lead.add(Texts.text("stakes.lead.by-hand"));
        return lead;
    }

    private Citing citing() {
        return desk.cite("stakes", List.of(), Optional.of(StakeBook.METHOD), ADDRESS, StakesPage::curated);
    }

    private static boolean curated(LoadReport file) {
        return file.evidence().equals(Evidence.CURATED.word());
    }

    /** How the page is cited. */
    @Override
    public Citing citing(Map<String, List<String>> query) {
        new Parameters(query, List.of(Parameter.TABLE));
        return citing();
    }

    private Frame.Foot foot() {
        List<Table<?>> tables = tables();
        return Frame.Foot.of(citing(), ADDRESS, tables);
    }

    private List<Table<?>> tables() {
        StakeBook book = record().ties();
        return List.of(
                StakeTables.channels(book),
                StakeTables.interruptions(book),
                StakeTables.dependence(book, desk.dyad()),
                StakeTables.series(book),
                StakeTables.projects(book),
                RecordTables.aims(book),
                RecordTables.issues(record().issues()),
                RecordTables.principles(record().principles()));
    }

    /** The same to take along. */
    @Override
    public Export export(Map<String, List<String>> given) {
        new Parameters(given, List.of(Parameter.TABLE));
        Map<String, Long> figures = new LinkedHashMap<>();
        for (ChannelState state : ChannelState.values()) {
            figures.put(
                    "channels_" + state.word(),
                    record().ties().channels().stream()
                            .filter(history -> history.latest().state() == state)
                            .count());
        }
        List<String> notes = new ArrayList<>(lead());
        notes.addAll(record().missing());
        return new Export(citing(), notes, figures, tables());
    }
}
