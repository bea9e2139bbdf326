package org.entente.casefile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.incident.Mark;
import org.entente.ingest.Adapters;
import org.entente.ingest.EventField;
import org.entente.provenance.Evidence;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form of a case file as JSON Schema (2020-12), by which editors complete keys and mark wrong ones. What a schema cannot
 * say, such as whether a condition's types are right, {@code case check} does.
 */
public final class CaseSchema {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String KEY = "^[a-z0-9][a-z0-9-]*$";
    private static final String PERIOD = "^P([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$";

    private CaseSchema() {}

    /** The schema as JSON text. */
    public static String text() {
        return JSON.writeValueAsString(root()) + "\n";
    }

    private static Map<String, Object> root() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Case file of Entente");
        root.putAll(object(List.of("case", "dyad", "period"), top()));
        return root;
    }

    private static Map<String, Object> top() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("case", key("key of the case, the name of its folder below out/"));
        keys.put("title", text("name of the case"));
        keys.put("include", texts("further files of the case; a key may stand in one file only"));
        keys.put("dyad", list("codes of the two states", text("ISO 3166-1 alpha-3 code"), 2));
        keys.put("period", period());
        keys.put("thirdParties", texts("codes of others whose part is shown beside the pair's"));
        keys.put("sources", list("what the case reads", source()));
        keys.put("references", list("collections against which curated entries are held", reference()));
        keys.put("answersFor", list("who answers for whose acts", answersFor()));
        keys.put("episodes", list("crises that a person declares", episode()));
        keys.put("keep", list("marks that leave no row out", oneOf("a mark", Mark.words())));
        keys.put("zones", list("pieces of ground that conditions speak of", zone()));
        keys.put("control", text("table with the columns place, controller, from and basis"));
        keys.put("redLines", list("lines that were drawn", redLine()));
        return keys;
    }

    private static Map<String, Object> period() {
        return object(
                List.of("from"), keys("from", day("first day"), "to", day("last day; none for a case that runs on")));
    }

    private static Map<String, Object> source() {
        Map<String, Object> columns = new LinkedHashMap<>();
        EventField.words().forEach(word -> columns.put(word, text("column that holds it")));
        return object(
                List.of("read"),
                keys(
                        "read", text("path or glob, from the case's folder"),
                        "as", oneOf("what the files are", Adapters.words()),
                        "evidence",
                                oneOf(
                                        "chosen by a person or coded by a program",
                                        Arrays.stream(Evidence.values())
                                                .map(Evidence::word)
                                                .toList()),
                        "optional", Map.of("type", "boolean", "description", "may be absent"),
                        "columns", object(List.of(), columns)));
    }

    private static Map<String, Object> reference() {
        List<String> kinds =
                Arrays.stream(Reference.Kind.values()).map(Reference.Kind::word).toList();
        return object(
                List.of("read", "as"), keys("read", text("path or glob"), "as", oneOf("which collection", kinds)));
    }

    private static Map<String, Object> answersFor() {
        return object(
                List.of("patron", "client", "from", "basis"),
                keys(
                        "patron", text("code of the state that answers"),
                        "client", text("code of whom it answers for"),
                        "theatre", text("where; everywhere if left out"),
                        "from", day("first day"),
                        "to", day("last day"),
                        "basis", text("why this is said")));
    }

    private static Map<String, Object> episode() {
        return object(
                List.of("id", "trigger"),
                keys(
                        "id", key("key of the episode"),
                        "title", text("its name"),
                        "trigger", text("key of the incident that begins it"),
                        "endedBy", text("key of the incident that ends it"),
                        "openIssues", texts("what stays open")));
    }

    private static Map<String, Object> zone() {
        Map<String, Object> zone = object(
                List.of("id"),
                keys(
                        "id", key("key by which conditions name it"),
                        "title", text("its name"),
                        "names", texts("further words for a theatre or place that mean it"),
                        "polygon", text("GeoJSON file with polygons"),
                        "line", text("GeoJSON file with lines"),
                        "bufferKm", km("width of the corridor either side of the line"),
                        "point", text("GeoJSON file with points"),
                        "radiusKm", km("radius of the circle around the point")));
        zone.put(
                "oneOf",
                List.of(
                        Map.of("required", List.of("polygon")),
                        Map.of("required", List.of("line", "bufferKm")),
                        Map.of("required", List.of("point", "radiusKm"))));
        return zone;
    }

    private static Map<String, Object> redLine() {
        return object(
                List.of("id", "declaredBy", "declaredOn", "words", "source", "crossedBy"),
                keys(
                        "id", key("key of the line"),
                        "title", text("its name"),
                        "declaredBy", text("code of who drew it"),
                        "declaredOn", day("when"),
                        "words", text("what was said"),
                        "source", text("the document that says so"),
                        "incident", text("key of the incident that reports it"),
                        "from", day("first day on which an act crosses it; the day after it was drawn if left out"),
                        "to", day("last day"),
                        "crossedBy", object(List.of("match"), keys("match", condition())),
                        "approachedBy", approach(),
                        "consequence", consequence()));
    }

    private static Map<String, Object> approach() {
        return object(
                List.of("match", "window", "when"),
                keys(
                        "match", condition(),
                        "window", pattern("how far to look back from each incident, such as P7D", PERIOD),
                        "when", text("CEL over the window: window.count, window.perWeek, daysSinceLast")));
    }

    private static Map<String, Object> consequence() {
        return object(
                List.of("announced", "match"),
                keys(
                        "announced", text("what was announced"),
                        "match", condition(),
                        "within", pattern("how long after the crossing it counts, such as P14D", PERIOD)));
    }

    private static Map<String, Object> condition() {
        return text("CEL over one incident, such as incident.type == ASSAULT && incident.inside(\"idlib\")");
    }

    private static Map<String, Object> object(List<String> required, Map<String, Object> keys) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", keys);
        object.put("required", required);
        object.put("additionalProperties", false);
        return object;
    }

    private static Map<String, Object> keys(Object... namesAndSchemas) {
        Map<String, Object> keys = new LinkedHashMap<>();
        for (int i = 0; i < namesAndSchemas.length; i += 2) {
            keys.put(String.valueOf(namesAndSchemas[i]), namesAndSchemas[i + 1]);
        }
        return keys;
    }

    private static Map<String, Object> list(String description, Map<String, Object> item) {
        return schema(description, Map.of("type", "array", "items", item));
    }

    private static Map<String, Object> list(String description, Map<String, Object> item, int length) {
        Map<String, Object> list = list(description, item);
        list.put("minItems", length);
        list.put("maxItems", length);
        return list;
    }

    /** A single text counts as a list of one. */
    private static Map<String, Object> texts(String description) {
        Map<String, Object> item = Map.of("type", "string");
        return schema(description, Map.of("oneOf", List.of(item, list("texts", item))));
    }

    private static Map<String, Object> text(String description) {
        return schema(description, Map.of("type", "string"));
    }

    private static Map<String, Object> key(String description) {
        return pattern(description, KEY);
    }

    private static Map<String, Object> pattern(String description, String pattern) {
        Map<String, Object> text = text(description);
        text.put("pattern", pattern);
        return text;
    }

    private static Map<String, Object> day(String description) {
        Map<String, Object> text = text(description);
        text.put("format", "date");
        return text;
    }

    private static Map<String, Object> km(String description) {
        Map<String, Object> km = schema(description, Map.of("type", "number"));
        km.put("exclusiveMinimum", 0);
        km.put("maximum", 1000);
        return km;
    }

    private static Map<String, Object> oneOf(String description, List<String> words) {
        Map<String, Object> text = text(description);
        text.put("enum", words.stream().sorted().toList());
        return text;
    }

    private static Map<String, Object> schema(String description, Map<String, Object> rest) {
        Map<String, Object> schema = new LinkedHashMap<>();
        Stream.of("type", "items", "oneOf")
                .filter(rest::containsKey)
                .forEach(name -> schema.put(name, rest.getOrDefault(name, "")));
        schema.put("description", description);
        return schema;
    }
}
