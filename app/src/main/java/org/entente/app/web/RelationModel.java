package org.entente.app.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.Advice;
import org.entente.app.chart.RelationChart;
import org.entente.series.Window;

/**
 * The relation page.
 *
 * @param frame what surrounds it
 * @param curated true for curated evidence
 * @param figures the first sentence
 * @param advice what to do when the case shows nothing
 * @param tabs curated and machine
 * @param layers the layers to choose from
 * @param grains the grains to choose from
 * @param evidenceWord the evidence shown, for the form
 * @param layerNote what to mind with the layer; empty for the pair's own acts
 * @param limits the days that can be chosen
 * @param from the first day chosen
 * @param to the last day chosen
 * @param cut that the window cuts a period, in words; empty when it does not
 * @param chart the drawing
 * @param table its figures
 * @param marks what the record marks on these days
 * @param audited the share that is right beside the pair's sums, class by class and of all; empty where no sample has the filter
 * @param evidence the incidents behind the selected figure
 * @param episodes the declared episodes
 * @param missing episodes that are not shown, in words
 * @param detected what the crisis detector found
 * @param first the first state's code
 * @param second the second state's code
 */
public record RelationModel(
        Frame frame,
        boolean curated,
        String figures,
        Optional<Advice> advice,
        List<Tab> tabs,
        List<Choice> layers,
        List<Choice> grains,
        String evidenceWord,
        String layerNote,
        Window limits,
        LocalDate from,
        LocalDate to,
        String cut,
        RelationChart chart,
        LedgerTable table,
        List<MarkItem> marks,
        List<String> audited,
        EvidenceList evidence,
        List<EpisodeItem> episodes,
        List<String> missing,
        DetectedModel detected,
        String first,
        String second) {

    /** Copies the lists. */
    public RelationModel {
        tabs = List.copyOf(tabs);
        marks = List.copyOf(marks);
        audited = List.copyOf(audited);
        layers = List.copyOf(layers);
        grains = List.copyOf(grains);
        episodes = List.copyOf(episodes);
        missing = List.copyOf(missing);
    }

    /** One evidence to choose. */
    public record Tab(String label, long incidents, boolean chosen, String href) {}

    /** One entry of a selection. */
    public record Choice(String word, String label, boolean chosen) {}
}
