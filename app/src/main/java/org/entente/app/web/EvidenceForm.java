package org.entente.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.app.text.Texts;
import org.entente.app.web.EvidenceModel.Choices;
import org.entente.app.web.EvidenceModel.Text;
import org.entente.app.web.RelationModel.Choice;
import org.entente.event.EventType;
import org.entente.event.Quad;
import org.entente.incident.Direction;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import org.entente.zone.Zone;

/**
 * The fields by which evidence is narrowed, with what they hold now.
 *
 * @param state what the page shows
 */
public record EvidenceForm(Desk desk, EvidenceQuery state) {

    /** What can be chosen among a few. */
    public List<Choices> choices() {
        return Stream.of(incident(), zone().stream().toList(), list())
                .flatMap(List::stream)
                .toList();
    }

    private List<Choices> incident() {
        return List.of(
                any(
                        "evidence",
                        Texts.text("common.column.evidence"),
                        Evidence.values(),
                        state.evidence(),
                        Words::evidence),
                any("layer", Texts.text("filters.layer"), Layer.values(), state.layer(), Layer::label),
                any(
                        "flow",
                        Texts.text("common.column.direction"),
                        Direction.values(),
                        state.direction(),
                        one -> EvidenceQuery.flow(desk, one)),
                any("quad", Texts.text("filters.class"), Quad.values(), state.quad(), Quad::label),
                any(
                        "type",
                        Texts.text("filters.type"),
                        EventType.values(),
                        state.type(),
                        desk.words().events()::label));
    }

    /** A case without zones has nothing to choose. */
    private Optional<Choices> zone() {
        List<Zone> zones = desk.view().caseFile().record().zones().list();
        List<Choice> options = new ArrayList<>();
        options.add(new Choice("", Texts.text("filters.any"), state.zone().isEmpty()));
        zones.forEach(zone ->
                options.add(new Choice(zone.id(), zone.title(), state.zone().equals(Optional.of(zone)))));
        return Optional.of(new Choices("zone", Texts.text("filters.zone"), options))
                .filter(_ -> !zones.isEmpty());
    }

    private List<Choices> list() {
        return List.of(
                new Choices(
                        "hand",
                        Texts.text("filters.hand"),
                        List.of(
                                new Choice("", Texts.text("filters.any"), !state.byHand()),
                                new Choice("changed", Texts.text("filters.hand.changed"), state.byHand()))),
                new Choices(
                        "order",
                        Texts.text("filters.order"),
                        List.of(
                                new Choice("newest", Texts.text("filters.order.newest"), !state.oldestFirst()),
                                new Choice("oldest", Texts.text("filters.order.oldest"), state.oldestFirst()))));
    }

    private static <E extends Enum<E>> Choices any(
            String name, String label, E[] all, Optional<E> chosen, Function<E, String> words) {
        List<Choice> options = new ArrayList<>();
        options.add(new Choice("", Texts.text("filters.any"), chosen.isEmpty()));
        for (E one : all) {
            options.add(new Choice(RelationParameters.word(one), words.apply(one), chosen.equals(Optional.of(one))));
        }
        return new Choices(name, label, options);
    }

    /** What can be written, but for the words. */
    public List<Text> texts() {
        return List.of(
                new Text(
                        "from",
                        Texts.text("common.field.from"),
                        state.from().map(Object::toString).orElse(""),
                        true),
                new Text(
                        "to",
                        Texts.text("common.field.to"),
                        state.to().map(Object::toString).orElse(""),
                        true),
                new Text(
                        "publisher",
                        Texts.text("filters.publisher"),
                        state.publisher().orElse(""),
                        false),
                new Text("place", Texts.text("filters.place"), state.place().orElse(""), false));
    }

    /** The words looked for. */
    public String words() {
        return String.join(" ", state.words());
    }
}
