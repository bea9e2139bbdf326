package org.entente.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.actor.Actor;
import org.entente.actor.ActorAdvice;
import org.entente.actor.ActorSpell;
import org.entente.actor.ActorWords;
import org.entente.event.EventType;
import org.entente.event.EventVocabulary;
import org.entente.event.TypeAndMode;
import org.entente.ingest.ActorCells;
import org.jdbi.v3.core.Handle;

/** The tables in which named sources are looked up, made known to one connection. */
final class Vocabulary {
    private final ActorWords actors;
    private final SpellTable cameoStates;
    private final SpellTable stateNames;
    private final SpellTable stateNumbers;
    private final WordTable groups;
    private final WordTable roles;
    private final WordTable sectors;

    private Vocabulary(ActorWords actors) {
        this.actors = actors;
        cameoStates = new SpellTable("cameo_state", actors.cameo());
        stateNames = new SpellTable("state_name", actors.names());
        stateNumbers = new SpellTable("state_number", actors.numbers());
        groups = WordTable.of("actor_group", actors.groups().keySet());
        roles = WordTable.of("actor_role", actors.roles().keySet());
        sectors = WordTable.of("sector", actors.sectors().keySet());
    }

    /** Makes everything known to a connection. */
    static Vocabulary prepare(Handle handle, ActorWords actors, EventVocabulary events) {
        Vocabulary vocabulary = new Vocabulary(actors);
        List.of(vocabulary.cameoStates, vocabulary.stateNames, vocabulary.stateNumbers)
                .forEach(table -> table.prepare(handle));
        vocabulary.groups.prepare(handle);
        vocabulary.groups.prepare(
                handle,
                "state",
                actors.groups().values(),
                spells -> last(spells).state());
        vocabulary.groups.prepare(
                handle,
                "organization",
                actors.groups().values(),
                spells -> last(spells).organization());
        vocabulary.roles.prepare(handle);
        vocabulary.roles.prepare(handle, "role", actors.roles().values(), Optional::of);
        vocabulary.sectors.prepare(handle);
        vocabulary.sectors.prepare(handle, "role", actors.sectors().values(), Optional::of);
        prepareTypes(handle, events);
        return vocabulary;
    }

    /** Free text is not dated so finely that the readings before the last would matter. */
    private static Actor last(List<ActorSpell> spells) {
        return spells.getLast().actor();
    }

    private static void prepareTypes(Handle handle, EventVocabulary events) {
        Map<String, Meaning> cameo = new TreeMap<>();
        events.cameoCodes().forEach(code -> cameo.put(code, meaning(events, code)));
        prepareTypes(handle, "cameo_event", cameo);
        for (String table : List.of(EventVocabulary.GDELT_WEIGHTS, EventVocabulary.ICEWS_WEIGHTS)) {
            WordTable.of("cameo_event", cameo.keySet())
                    .prepare(
                            handle,
                            part(table),
                            "DOUBLE",
                            cameo.keySet().stream()
                                    .map(code -> events.findWeightOfCameo(table, code)
                                            .map(String::valueOf))
                                    .toList());
        }
        Map<String, Meaning> plover = new TreeMap<>();
        for (EventType type : EventType.values()) {
            add(plover, events, new TypeAndMode(type, Optional.empty()));
            events.modes(type).forEach(mode -> add(plover, events, new TypeAndMode(type, Optional.of(mode))));
        }
        prepareTypes(handle, "plover_event", plover);
        Map<String, Meaning> acled = new TreeMap<>();
        events.acledTypes().forEach((name, what) -> acled.put(name, meaning(events, what)));
        prepareTypes(handle, "acled_event", acled);
    }

    private static void add(Map<String, Meaning> meanings, EventVocabulary events, TypeAndMode what) {
        meanings.put(what.key(), meaning(events, what));
    }

    private static void prepareTypes(Handle handle, String name, Map<String, Meaning> meanings) {
        WordTable table = WordTable.of(name, meanings.keySet());
        table.prepare(handle);
        table.prepare(handle, "type", meanings.values(), Meaning::type);
        table.prepare(handle, "mode", meanings.values(), Meaning::mode);
        table.prepare(handle, "quad", meanings.values(), meaning -> Optional.of(meaning.quad()));
        table.prepare(
                handle,
                "weight",
                "DOUBLE",
                meanings.values().stream()
                        .map(meaning -> meaning.weight().map(String::valueOf))
                        .toList());
    }

    /** What a word of a source's event coding stands for. */
    private record Meaning(Optional<String> type, Optional<String> mode, String quad, Optional<Double> weight) {}

    private static Meaning meaning(EventVocabulary events, TypeAndMode what) {
        return new Meaning(
                Optional.of(what.type().name()),
                what.mode(),
                events.quad(what.type()).name(),
                Optional.of(events.weight(what)));
    }

    private static Meaning meaning(EventVocabulary events, String code) {
        Optional<TypeAndMode> what = events.findByCameo(code);
        return new Meaning(
                what.map(known -> known.type().name()),
                what.flatMap(TypeAndMode::mode),
                events.quadOfCameo(code).name(),
                what.map(events::weight));
    }

    /** The name under which a table of weights by CAMEO code is known. */
    static String part(String table) {
        return table.replace('-', '_');
    }

    SpellTable states(ActorCells.Notation notation) {
        return switch (notation) {
            case OWN, CAMEO -> cameoStates;
            case NAMES -> stateNames;
            case GLEDITSCH_WARD -> stateNumbers;
        };
    }

    ActorAdvice advice(ActorCells.Notation notation) {
        return switch (notation) {
            case OWN, CAMEO -> actors.adviceOnCodes();
            case NAMES -> actors.adviceOnNames();
            case GLEDITSCH_WARD -> actors.adviceOnNumbers();
        };
    }

    WordTable groups() {
        return groups;
    }

    /** The event types of one coding; named as in {@link #prepareTypes}. */
    static WordTable types(String name) {
        return new WordTable(name, List.of());
    }

    /** SQL of the role that a role code names. */
    String role(List<String> codes) {
        List<String> indexes = codes.stream().map(roles::index).toList();
        return indexes.isEmpty() ? "NULL::VARCHAR" : roles.at("role", "coalesce(" + String.join(", ", indexes) + ")");
    }

    /** SQL of the role that the weightiest of several sectors names, separated by commas. */
    String sectors(List<String> texts) {
        if (texts.isEmpty()) {
            return "NULL::VARCHAR";
        }
        String all = "lower(replace(concat_ws(',', " + String.join(", ", texts) + "), '\"', ''))";
        String index = sectors.indexAmongStrangers("trim(s)");
        return sectors.at("role", "list_min(list_transform(string_split(" + all + ", ','), lambda s: " + index + "))");
    }
}
