package org.entente.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.CaseView;
import org.entente.Observatory;
import org.entente.app.chart.RelationChart;
import org.entente.app.chart.RelationDrawing;
import org.entente.brief.Brief;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import org.entente.provenance.FeedChange;
import org.entente.relation.RelationLedger;
import org.entente.relation.Timeline;
import org.entente.series.Coverage;
import org.entente.series.Grain;

/** The brief as one HTML file that needs nothing beside it. */
public final class BriefPage {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private BriefPage() {}

    /** The whole page, with the relation drawn by month of the evidence that there is. */
    public static String of(Brief brief, CaseView view, Observatory observatory) {
        Optional<RelationLedger> ledger = Stream.of(Evidence.values())
                .filter(evidence -> view.count(evidence) > 0)
                .findFirst()
                .map(evidence -> observatory.relation(evidence, Layer.OWN, Grain.MONTH, view.window()));
        return render(
                brief, ledger, observatory.coverage(view.window()).coverage(), observatory.feedChanges(view.window()));
    }

    /**
     * The whole page.
     *
     * @param ledger the relation by month, to be drawn; empty when there is nothing to draw
     * @param coverage the days that machine sources cover
     * @param changes known changes of these sources
     */
    public static String render(
            Brief brief, Optional<RelationLedger> ledger, Coverage coverage, List<FeedChange> changes) {
        Optional<RelationChart> chart = ledger.map(drawn -> new RelationDrawing(
                        drawn,
                        brief.dyad(),
                        brief.facts().episodes(),
                        brief.facts().crises().crises(),
                        coverage,
                        changes,
                        Timeline.NONE,
                        _ -> Optional.empty(),
                        _ -> Optional.empty(),
                        Optional.empty())
                .chart());
        StringOutput html = new StringOutput();
        TEMPLATES.render("brief.jte", Map.of("brief", brief, "chart", chart, "chartStyle", chartStyle()), html);
        return html.toString();
    }

    private static String chartStyle() {
        try (InputStream in = BriefPage.class.getResourceAsStream("/web/chart.css")) {
            return new String(
                    Objects.requireNonNull(in, "chart.css was not packaged").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
