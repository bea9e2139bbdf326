package org.entente.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.text.Texts;
import org.entente.export.Citing;
import org.entente.export.Export;
import org.entente.export.Tables;
import org.entente.incident.MarkCount;
import org.entente.incident.MarkedRow;
import org.entente.ingest.LoadReport;
import org.entente.provenance.Evidence;

/** The rows that were left out as doubtful, each with the reason, and how to let them in again. */
final class MarkedPage implements Page {
    private static final int SHOWN = 200;
    private static final int EXPORTED = 5000;

    private final Desk desk;

    MarkedPage(Desk desk) {
        this.desk = desk;
    }

    /** What the page shows. */
    @Override
    public MarkedModel model(Map<String, List<String>> given) {
        new Parameters(given, List.of());
        List<MarkCount> counts = desk.observatory().marks();
        List<MarkedRow> rows = desk.observatory().marked(SHOWN);
        Frame.Foot foot = new Frame.Foot(
                citing(),
                "/marked.json",
                List.of(
                        new Frame.Download("marks", counts.size(), "/marked.csv?table=marks"),
                        new Frame.Download("rows", (int) ofPair(counts), "/marked.csv?table=rows")),
                List.of(Tables.marks(counts), Tables.marked(List.of())));
        return new MarkedModel(
                Frame.of(desk, Texts.text("marked.title"), Section.DATA, Optional.of(foot)),
                counts,
                rows,
                ofPair(counts));
    }

    private static long ofPair(List<MarkCount> counts) {
        return counts.stream().mapToLong(MarkCount::ofPair).sum();
    }

    private Citing citing() {
        return desk.cite("rows left out as doubtful", List.of(), Optional.empty(), "/marked", MarkedPage::machine);
    }

    /** Only machine-coded rows are marked. */
    private static boolean machine(LoadReport file) {
        return file.evidence().equals(Evidence.MACHINE.word());
    }

    /** How the page is cited. */
    @Override
    public Citing citing(Map<String, List<String>> query) {
        new Parameters(query, List.of(Parameter.TABLE));
        return citing();
    }

    /** The same to take along. */
    @Override
    public Export export(Map<String, List<String>> given) {
        new Parameters(given, List.of(Parameter.TABLE));
        List<MarkCount> counts = desk.observatory().marks();
        Map<String, Long> figures = new LinkedHashMap<>();
        counts.forEach(count -> figures.put(count.mark().word(), count.rows()));
        return new Export(
                citing(),
                List.of("A marked row stays an event. The rows are those that name both states, " + EXPORTED
                        + " at most."),
                figures,
                List.of(Tables.marks(counts), Tables.marked(desk.observatory().marked(EXPORTED))));
    }
}
