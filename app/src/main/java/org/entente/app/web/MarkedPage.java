package org.entente.app.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.export.Citing;
import org.entente.export.Export;
import org.entente.export.Tables;
import org.entente.incident.MarkCount;
import org.entente.incident.MarkedRow;
import org.entente.ingest.LoadReport;
import org.entente.provenance.Evidence;

/** The rows that were left out as doubtful, each with the reason, and how to let them in again. */
final class MarkedPage {
    private static final int SHOWN = 200;
    private static final int EXPORTED = 5000;

    private final Desk desk;

    MarkedPage(Desk desk) {
        this.desk = desk;
    }

    /** What the page shows. */
    MarkedModel model(Context context) {
        new Parameters(context.queryParamMap(), List.of());
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
                Frame.of(desk, "Rows left out as doubtful", Frame.Section.DATA, Optional.of(foot)),
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
    Citing citing(Map<String, List<String>> query) {
        new Parameters(query, List.of("table"));
        return citing();
    }

    /** The same to take along. */
    Export export(Context context) {
        new Parameters(context.queryParamMap(), List.of("table"));
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
