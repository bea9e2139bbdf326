package org.entente;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.brief.Brief;
import org.entente.brief.BriefFacts;
import org.entente.brief.Changes;
import org.entente.brief.DisconnectFacts;
import org.entente.brief.Earlier;
import org.entente.brief.Figures;
import org.entente.disconnect.DisconnectStudy;
import org.entente.disconnect.GapRow;
import org.entente.incident.Incident;
import org.entente.incident.IncidentFilter;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import org.entente.series.Grain;
import org.entente.series.Window;

/** Gathers what a brief is made from. */
record CaseBrief(Observatory observatory, CaseView view) {
    private static final int LATEST = 20;

    /** The brief; first what changed, where an earlier day is given. */
    Brief brief(Optional<Earlier> earlier) {
        return Brief.of(facts(), figures(), earlier.map(this::changes));
    }

    /** The same day as one to which a later one is held. */
    Earlier earlier() {
        return new Earlier(facts(), own().map(Incident::key).collect(Collectors.toSet()));
    }

    private Changes changes(Earlier earlier) {
        List<Incident> fresh =
                new ArrayList<>(own().filter(incident -> !earlier.incidents().contains(incident.key()))
                        .toList());
        return new Changes(earlier, fresh.reversed());
    }

    /** The pair's incidents, by day and key within each layer. */
    private Stream<Incident> own() {
        return Stream.of(Layer.OWN, Layer.ANSWERED_FOR)
                .flatMap(layer -> incidents(Optional.empty(), layer, Optional.empty()).stream());
    }

    private List<Incident> incidents(Optional<Window> window, Layer layer, Optional<Evidence> evidence) {
        return observatory
                .incidents()
                .list(
                        new IncidentFilter(window, Optional.empty(), Optional.empty(), Optional.of(layer), evidence),
                        Integer.MAX_VALUE);
    }

    private BriefFacts facts() {
        return view.briefFacts(
                observatory.crisisBook(view),
                observatory.incidents().latest(LATEST),
                observatory.balance(view),
                disconnect());
    }

    private DisconnectFacts disconnect() {
        DisconnectStudy study = observatory.exchanges(view.asOf()).disconnect(false);
        List<String> keys = study.partings().stream()
                .flatMap(parting -> Stream.concat(parting.words().stream(), parting.deeds().stream()))
                .distinct()
                .toList();
        Map<String, Incident> known = observatory.incidents().list(keys).stream()
                .collect(Collectors.toMap(Incident::key, Function.identity()));
        List<Incident> lately = study.rows().stream()
                .reduce((_, last) -> last)
                .map(GapRow::window)
                .map(window -> incidents(Optional.of(window), Layer.OWN, Optional.of(Evidence.MACHINE)))
                .orElse(List.of());
        return new DisconnectFacts(study, known, lately.reversed());
    }

    private List<Figures> figures() {
        List<Figures> figures = new ArrayList<>();
        for (Evidence evidence : Evidence.values()) {
            if (view.count(evidence) > 0) {
                Stream.of(Layer.OWN, Layer.ANSWERED_FOR)
                        .map(layer ->
                                Figures.of(observatory.relation(evidence, layer, Grain.MONTH, view.window()), layer))
                        .filter(Figures::holdsAny)
                        .forEach(figures::add);
            }
        }
        return figures;
    }
}
