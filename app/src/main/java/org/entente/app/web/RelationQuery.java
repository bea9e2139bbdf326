package org.entente.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Dyad;
import org.entente.app.chart.Target;
import org.entente.app.text.Texts;
import org.entente.event.Quad;
import org.entente.incident.Direction;
import org.entente.incident.IncidentFilter;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import org.entente.relation.Flow;
import org.entente.series.Grain;
import org.entente.series.Window;

/**
 * The whole state of the relation page.
 *
 * @param evidence curated or machine, never both
 * @param layer between the two, or with those they answer for
 * @param grain the length of a period
 * @param window the days asked for
 * @param selection what the evidence list is narrowed to
 * @param page the page of the evidence list, from 1
 * @param asOf the last day whose knowledge takes part
 */
record RelationQuery(
        Evidence evidence, Layer layer, Grain grain, Window window, Selection selection, int page, LocalDate asOf) {

    /**
     * What the evidence list is narrowed to; an empty part does not narrow.
     *
     * @param period the first day of a period, as the window cuts it
     * @param direction forward or backward with what is mutual, or mutual alone
     * @param quad the quad class
     */
    record Selection(Optional<LocalDate> period, Optional<Direction> direction, Optional<Quad> quad) {
        static final Selection NONE = new Selection(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** True when the window cuts its first or its last period. */
    boolean cut() {
        return !window.from().equals(grain.startOf(window.from()))
                || !window.to().equals(grain.period(grain.startOf(window.to())).to());
    }

    /** The days of the evidence list. */
    Window listed() {
        return selection.period().map(day -> grain.period(day, window)).orElse(window);
    }

    /** The incidents of the evidence list. */
    IncidentFilter filter() {
        return new IncidentFilter(
                Optional.of(listed()),
                selection.direction(),
                selection.quad(),
                Optional.of(layer),
                Optional.of(evidence));
    }

    /** The selected part of the drawing. */
    Optional<Target> target() {
        return selection
                .period()
                .map(day -> new Target(grain.period(day, window), selection.direction(), selection.quad()));
    }

    /** The same with another selection, from its first page. */
    RelationQuery select(Selection other) {
        return new RelationQuery(evidence, layer, grain, window, other, 1, asOf);
    }

    /** The same with the selection that a part of the drawing stands for. */
    RelationQuery select(Target part) {
        return select(new Selection(Optional.of(part.period().from()), part.direction(), part.quad()));
    }

    RelationQuery turn(int other) {
        return new RelationQuery(evidence, layer, grain, window, selection, other, asOf);
    }

    /** The same for other evidence, with nothing selected. */
    RelationQuery with(Evidence other) {
        return new RelationQuery(other, layer, grain, window, Selection.NONE, 1, asOf);
    }

    /** The address that shows this state, whatever the defaults are then. */
    String href() {
        return address("/relation").toString();
    }

    Address address(String path) {
        Address address = new Address(path)
                .with("evidence", evidence.word())
                .with("layer", layer.word())
                .with("grain", RelationParameters.word(grain))
                .with("from", window.from())
                .with("to", window.to())
                .with("asOf", asOf);
        selection.period().ifPresent(day -> address.with("period", day));
        selection.direction().ifPresent(direction -> address.with("flow", direction.word()));
        selection.quad().ifPresent(quad -> address.with("quad", RelationParameters.word(quad)));
        if (page > 1) {
            address.with("page", page);
        }
        return address;
    }

    /** What narrows the whole view, in words. */
    List<String> filters() {
        return List.of(
                Words.evidence(evidence),
                Words.layer(layer),
                "by " + RelationParameters.word(grain),
                window.toString());
    }

    /** The same of any pair, whose incidents have no layers. */
    List<String> pairFilters() {
        return List.of(Words.evidence(evidence), "by " + RelationParameters.word(grain), window.toString());
    }

    /** What narrows the evidence list, in words. */
    List<String> narrowing(Dyad dyad) {
        List<String> words = new ArrayList<>();
        words.add(listed().from().equals(listed().to()) ? listed().from().toString() : listed().toString());
        selection.direction().map(direction -> said(direction, dyad)).ifPresent(words::add);
        selection.quad().map(Quad::label).ifPresent(words::add);
        return words;
    }

    private static String said(Direction direction, Dyad dyad) {
        return switch (direction) {
            case FORWARD -> Texts.text("narrowing.with-mutual", Flow.FORWARD.label(dyad));
            case BACKWARD -> Texts.text("narrowing.with-mutual", Flow.BACKWARD.label(dyad));
            case MUTUAL -> Texts.text("narrowing.mutual");
        };
    }
}
