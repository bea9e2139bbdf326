package org.entente.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.CaseView;
import org.entente.event.EventType;
import org.entente.incident.Layer;
import org.entente.zone.Zone;

/**
 * Reads the state of the page of evidence from a query string.
 *
 * @param view the case
 */
record EvidenceParameters(CaseView view) {
    private static final Map<String, Layer> LAYERS = RelationParameters.words(List.of(Layer.values()), Layer::word);
    private static final Map<String, EventType> TYPES =
            RelationParameters.words(List.of(EventType.values()), RelationParameters::word);
    private static final Map<String, Boolean> HAND = Map.of("changed", true);
    private static final Map<String, Boolean> ORDERS =
            RelationParameters.words(List.of(false, true), EvidenceParameters::order);
    private static final int MOST_WORDS = 10;
    private static final int LONGEST = 200;

    /** All that the page of evidence takes. */
    List<Parameter> all() {
        List<Parameter> all = new ArrayList<>(narrowing());
        all.add(order());
        all.add(Parameter.ordinal("page", "which page of the list is shown; exports hold all of them")
                .usually(1));
        all.add(new RelationParameters(view).asOf());
        return all;
    }

    /** Which incidents come first. */
    static Parameter order() {
        return Parameter.words("order", "which incidents come first", ORDERS.keySet())
                .usually(order(false));
    }

    /** What narrows to incidents. */
    List<Parameter> narrowing() {
        return List.of(
                Parameter.text(
                        "q",
                        "words with blanks between, " + MOST_WORDS
                                + " at most; each stands in a row of the incident, without regard to case and accents"),
                Parameter.words("evidence", "curated or machine-coded", RelationParameters.EVIDENCE.keySet()),
                Parameter.words(
                        "layer", "between the two, with those they answer for, or with others", LAYERS.keySet()),
                Parameter.words("flow", "the direction", RelationParameters.FLOWS.keySet()),
                Parameter.words("quad", "the quad class", RelationParameters.QUADS.keySet()),
                Parameter.words("type", "the event type (PLOVER)", TYPES.keySet()),
                Parameter.day("from", "the first day"),
                Parameter.day("to", "the last day, included"),
                Parameter.text("publisher", "a part of the name of a publisher"),
                Parameter.text("place", "a part of the name of a place or theatre"),
                zone(),
                Parameter.words("hand", "those that people changed or remarked on", HAND.keySet()));
    }

    /** The state. @throws BadParameterException when a value is of no use */
    EvidenceQuery read(Map<String, List<String>> query) {
        List<Parameter> known = new ArrayList<>(all());
        known.add(Parameter.TABLE);
        Parameters given = new Parameters(query, known);
        new RelationParameters(view).checkAsOf(given);
        Optional<LocalDate> from = given.day("from");
        Optional<LocalDate> to = given.day("to");
        check(from, to);
        return new EvidenceQuery(
                words(given),
                given.oneOf("evidence", RelationParameters.EVIDENCE),
                given.oneOf("layer", LAYERS),
                given.oneOf("flow", RelationParameters.FLOWS),
                given.oneOf("quad", RelationParameters.QUADS),
                given.oneOf("type", TYPES),
                from,
                to,
                name(given, "publisher"),
                name(given, "place"),
                zone(given),
                given.oneOf("hand", HAND).orElse(false),
                given.oneOf("order", ORDERS).orElse(false),
                given.ordinal("page"),
                view.asOf());
    }

    private Map<String, Zone> zones() {
        Map<String, Zone> zones = new LinkedHashMap<>();
        view.caseFile().record().zones().list().forEach(zone -> zones.put(zone.id(), zone));
        return zones;
    }

    private Parameter zone() {
        String meaning = "a zone of the case in which it is known to lie";
        return zones().isEmpty()
                ? Parameter.text("zone", meaning + "; this case draws none")
                : Parameter.words("zone", meaning, zones().keySet());
    }

    private Optional<Zone> zone(Parameters given) {
        Map<String, Zone> zones = zones();
        if (zones.isEmpty()) {
            given.text("zone").ifPresent(id -> {
                throw new BadParameterException("zone", id, "the case draws no zones");
            });
        }
        return given.oneOf("zone", zones);
    }

    private static String order(boolean oldestFirst) {
        return oldestFirst ? "oldest" : "newest";
    }

    private void check(Optional<LocalDate> from, Optional<LocalDate> to) {
        to.filter(day -> day.isBefore(EvidenceQuery.EARLIEST)).ifPresent(day -> {
            throw new BadParameterException(
                    "to", day.toString(), "write a day that is not before " + EvidenceQuery.EARLIEST);
        });
        from.filter(day -> day.isAfter(to.orElse(view.asOf()))).ifPresent(day -> {
            throw new BadParameterException(
                    "from",
                    day.toString(),
                    "write a day that is not after "
                            + to.map(last -> "to=" + last).orElse("the last one known, " + view.asOf()));
        });
    }

    private static List<String> words(Parameters given) {
        List<String> words =
                name(given, "q").map(text -> List.of(text.split("\\s+"))).orElse(List.of());
        if (words.size() > MOST_WORDS) {
            throw new BadParameterException("q", String.join(" ", words), "write " + MOST_WORDS + " words at most");
        }
        return words;
    }

    private static Optional<String> name(Parameters given, String name) {
        Optional<String> text = given.text(name).map(String::strip);
        text.filter(value -> value.length() > LONGEST).ifPresent(value -> {
            throw new BadParameterException(name, value, "write " + LONGEST + " characters at most");
        });
        return text;
    }
}
