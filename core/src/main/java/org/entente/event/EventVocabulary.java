package org.entente.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.wordlist.Entry;
import org.entente.wordlist.WordList;

/** The event tables that ship with Entente. Unchanging; safe for use by several threads. */
public final class EventVocabulary {
    /** The table that gives PLOVER types their weight where a source's row has none. */
    public static final String PLOVER_WEIGHTS = "plover-0.8";

    /** Goldstein's values by CAMEO code as GDELT distributes them. */
    public static final String GDELT_WEIGHTS = "goldstein-gdelt";

    /** Goldstein's values by CAMEO code as ICEWS uses them. */
    public static final String ICEWS_WEIGHTS = "goldstein-icews";

    /** The version of quads.tsv by which Entente counts. */
    public static final String QUAD_VERSION = "1";

    private final Map<EventType, Quad> quads = new EnumMap<>(EventType.class);
    private final Map<EventType, String> labels = new EnumMap<>(EventType.class);
    private final Map<EventType, Set<String>> modes = new EnumMap<>(EventType.class);
    private final Map<String, TypeAndMode> ploverByCameo = new HashMap<>();
    private final Map<String, String> cameoByPlover = new HashMap<>();
    private final Map<String, String> cameoLabels = new HashMap<>();
    private final Map<String, Quad> rootQuads = new HashMap<>();
    private final Map<String, TypeAndMode> ploverByAcled = new TreeMap<>();
    private final Map<String, Map<String, Double>> weights = new HashMap<>();

    /** Reads all tables. */
    public EventVocabulary() {
        read("types.tsv").forEach(entry -> labels.put(type(entry), entry.get("label")));
        read("modes.tsv")
                .forEach(entry ->
                        modes.computeIfAbsent(type(entry), _ -> new TreeSet<>()).add(entry.get("mode")));
        read("quads.tsv").stream()
                .filter(entry -> entry.get("version").equals(QUAD_VERSION))
                .forEach(this::addQuad);
        read("acled-to-plover.tsv")
                .forEach(entry -> entry.find("type")
                        .ifPresent(type -> ploverByAcled.put(
                                entry.get("acled"), new TypeAndMode(EventType.valueOf(type), entry.find("mode")))));
        read("cameo.tsv").forEach(entry -> cameoLabels.put(entry.get("code"), entry.get("label")));
        read("cameo-to-plover.tsv").forEach(this::addCrosswalk);
        read("plover-to-cameo.tsv")
                .forEach(entry ->
                        cameoByPlover.put(new TypeAndMode(type(entry), entry.find("mode")).key(), entry.get("cameo")));
        read("weights.tsv")
                .forEach(entry -> weights.computeIfAbsent(entry.get("table"), _ -> new HashMap<>())
                        .put(entry.get("key"), Double.valueOf(entry.get("weight"))));
    }

    private static List<Entry> read(String table) {
        return WordList.read(EventVocabulary.class, table).entries();
    }

    private static EventType type(Entry entry) {
        return EventType.valueOf(entry.get("type"));
    }

    private void addQuad(Entry entry) {
        Quad quad = Quad.valueOf(entry.get("quad"));
        switch (entry.get("scheme")) {
            case "plover" -> quads.put(EventType.valueOf(entry.get("key")), quad);
            case "cameo-root" -> rootQuads.put(entry.get("key"), quad);
            default -> throw new IllegalStateException("quads.tsv knows no scheme " + entry.get("scheme"));
        }
    }

    private void addCrosswalk(Entry entry) {
        entry.find("type")
                .ifPresent(type -> ploverByCameo.put(
                        entry.get("cameo"), new TypeAndMode(EventType.valueOf(type), entry.find("mode"))));
    }

    /** A short hash of the tables by which a row gets its type, quad class and weight. */
    public String fingerprint() {
        return WordList.fingerprint(
                EventVocabulary.class,
                "types.tsv",
                "modes.tsv",
                "quads.tsv",
                "cameo.tsv",
                "cameo-to-plover.tsv",
                "acled-to-plover.tsv",
                "weights.tsv");
    }

    /** The quad class of a type, by {@link #QUAD_VERSION}. */
    public Quad quad(EventType type) {
        return Optional.ofNullable(quads.get(type))
                .orElseThrow(() -> new IllegalStateException("quads.tsv has no row for " + type));
    }

    /** The type in words. */
    public String label(EventType type) {
        return labels.getOrDefault(type, type.name());
    }

    /** The modes of a type in alphabetical order; empty for a type that has none. */
    public List<String> modes(EventType type) {
        return new ArrayList<>(modes.getOrDefault(type, Set.of()));
    }

    /** PLOVER's type for a CAMEO code of two to four digits; empty where PLOVER drops it, or the code is unknown. */
    public Optional<TypeAndMode> findByCameo(String code) {
        return Optional.ofNullable(ploverByCameo.get(code));
    }

    /** The most general CAMEO code that stands for a type and mode. The way back is not exact. */
    public String cameo(TypeAndMode what) {
        return Optional.ofNullable(cameoByPlover.get(what.key()))
                .or(() -> Optional.ofNullable(cameoByPlover.get(what.type().name())))
                .orElseThrow(() -> new IllegalStateException("plover-to-cameo.tsv has no row for " + what.key()));
    }

    /** All CAMEO codes, those without a PLOVER type among them. */
    public Set<String> cameoCodes() {
        return new TreeSet<>(cameoLabels.keySet());
    }

    /** The quad class of a CAMEO code: its type's, or its root's where PLOVER has no type for it. */
    public Quad quadOfCameo(String code) {
        return findByCameo(code)
                .map(what -> quad(what.type()))
                .or(() -> Optional.ofNullable(rootQuads.get(code.substring(0, 2))))
                .orElseThrow(() -> new IllegalStateException("quads.tsv has no row for the root of " + code));
    }

    /** ACLED's sub-event types with PLOVER's; those that are no act towards somebody are left out. */
    public Map<String, TypeAndMode> acledTypes() {
        return Map.copyOf(ploverByAcled);
    }

    /** CAMEO's label; empty when there is no such code. */
    public Optional<String> findCameoLabel(String code) {
        return Optional.ofNullable(cameoLabels.get(code));
    }

    /** The weight of a type and mode: the mode's own where the table has one, else the type's. */
    public double weight(TypeAndMode what) {
        Map<String, Double> table = weights.getOrDefault(PLOVER_WEIGHTS, Map.of());
        return Optional.ofNullable(table.get(what.key()))
                .or(() -> Optional.ofNullable(table.get(what.type().name())))
                .orElseThrow(() -> new IllegalStateException("weights.tsv has no weight for " + what.key()));
    }

    /** The weight of a key in a named table; empty when either is unknown. */
    public Optional<Double> findWeight(String table, String key) {
        return Optional.ofNullable(weights.getOrDefault(table, Map.of()).get(key));
    }

    /** The weight of a CAMEO code in a named table: its own, else its parent's; empty when the table is unknown. */
    public Optional<Double> findWeightOfCameo(String table, String code) {
        return findWeight(table, code)
                .or(() -> code.length() > 2
                        ? findWeightOfCameo(table, code.substring(0, code.length() - 1))
                        : Optional.empty());
    }

    /** The names of the weight tables. */
    public Set<String> weightTables() {
        return new TreeSet<>(weights.keySet());
    }
}
