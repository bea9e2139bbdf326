package org.entente.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.app.text.Texts;
import org.entente.event.EventType;
import org.entente.event.Quad;
import org.entente.incident.Direction;
import org.entente.incident.IncidentFilter;
import org.entente.incident.IncidentSearch;
import org.entente.incident.Layer;
import org.entente.provenance.Evidence;
import org.entente.series.Window;
import org.entente.zone.Membership;
import org.entente.zone.Zone;

/**
 * The whole state of the page of evidence. An empty part does not narrow.
 *
 * @param words what to look for
 * @param from the first day
 * @param to the last day
 * @param zone the zone of the case in which they happened
 * @param byHand true for those that people changed or remarked on only
 * @param oldestFirst true for the oldest first
 * @param page the page of the list, from 1
 * @param asOf the last day whose knowledge takes part
 */
record EvidenceQuery(
        List<String> words,
        Optional<Evidence> evidence,
        Optional<Layer> layer,
        Optional<Direction> direction,
        Optional<Quad> quad,
        Optional<EventType> type,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> publisher,
        Optional<String> place,
        Optional<Zone> zone,
        boolean byHand,
        boolean oldestFirst,
        int page,
        LocalDate asOf) {

    /** The first day that dates of this calendar can name; no source reaches so far back. */
    static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    /**
     * The incidents asked for.
     *
     * @param touched those that people changed or remarked on
     */
    IncidentSearch search(Set<String> touched) {
        return search(touched, Membership.INSIDE);
    }

    /** Those of which it cannot be told whether they happened in the zone; empty when none is asked for. */
    Optional<IncidentSearch> undecided(Set<String> touched) {
        return zone.map(_ -> search(touched, Membership.UNKNOWABLE));
    }

    private IncidentSearch search(Set<String> touched, Membership membership) {
        Optional<IncidentSearch.Ground> ground = zone.map(one -> new IncidentSearch.Ground(one.id(), membership));
        IncidentFilter filter = new IncidentFilter(window(), direction, quad, layer, evidence);
        Optional<Set<String>> keys = byHand ? Optional.of(touched) : Optional.empty();
        return new IncidentSearch(filter, type, publisher, place, words, keys, ground, !oldestFirst);
    }

    /** Nothing later than the as-of day is known, so that a list without an end ends there. */
    private Optional<Window> window() {
        return from.isEmpty() && to.isEmpty()
                ? Optional.empty()
                : Optional.of(new Window(from.orElse(EARLIEST), to.orElse(asOf)));
    }

    EvidenceQuery turn(int other) {
        return new EvidenceQuery(
                words,
                evidence,
                layer,
                direction,
                quad,
                type,
                from,
                to,
                publisher,
                place,
                zone,
                byHand,
                oldestFirst,
                other,
                asOf);
    }

    /** The address that shows this state. */
    String href() {
        return address(EvidencePage.ADDRESS).toString();
    }

    Address address(String path) {
        Address address = new Address(path);
        if (!words.isEmpty()) {
            address.with("q", String.join(" ", words));
        }
        evidence.ifPresent(one -> address.with("evidence", one.word()));
        layer.ifPresent(one -> address.with("layer", one.word()));
        direction.ifPresent(one -> address.with("flow", one.word()));
        quad.ifPresent(one -> address.with("quad", RelationParameters.word(one)));
        type.ifPresent(one -> address.with("type", RelationParameters.word(one)));
        from.ifPresent(day -> address.with("from", day));
        to.ifPresent(day -> address.with("to", day));
        publisher.ifPresent(name -> address.with("publisher", name));
        place.ifPresent(name -> address.with("place", name));
        zone.ifPresent(one -> address.with("zone", one.id()));
        if (byHand) {
            address.with("hand", "changed");
        }
        address.with("order", oldestFirst ? "oldest" : "newest").with("asOf", asOf);
        if (page > 1) {
            address.with("page", page);
        }
        return address;
    }

    /** What narrows the list, in words. */
    List<String> narrowing(Desk desk) {
        List<String> said = new ArrayList<>();
        if (!words.isEmpty()) {
            said.add(Texts.text("narrowing.words", String.join(", ", words)));
        }
        evidence.map(Words::evidence).ifPresent(said::add);
        layer.map(Layer::label).ifPresent(said::add);
        direction.map(one -> flow(desk, one)).ifPresent(said::add);
        quad.map(Quad::label).ifPresent(said::add);
        type.map(one -> desk.words().events().label(one)).ifPresent(said::add);
        from.ifPresent(day -> said.add(Texts.text("narrowing.from", day)));
        to.ifPresent(day -> said.add(Texts.text("narrowing.to", day)));
        publisher.ifPresent(name -> said.add(Texts.text("narrowing.publisher", name)));
        place.ifPresent(name -> said.add(Texts.text("narrowing.place", name)));
        zone.ifPresent(one -> said.add(Texts.text("narrowing.zone", one.title())));
        if (byHand) {
            said.add(Texts.text("filters.hand.changed"));
        }
        return said;
    }

    static String flow(Desk desk, Direction direction) {
        return switch (direction) {
            case FORWARD, BACKWARD -> Texts.text("narrowing.with-mutual", desk.direction(direction));
            case MUTUAL -> Texts.text("narrowing.mutual");
        };
    }
}
