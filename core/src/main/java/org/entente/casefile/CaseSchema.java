package org.entente.casefile;

import static org.entente.casefile.SchemaWords.day;
import static org.entente.casefile.SchemaWords.key;
import static org.entente.casefile.SchemaWords.keys;
import static org.entente.casefile.SchemaWords.km;
import static org.entente.casefile.SchemaWords.list;
import static org.entente.casefile.SchemaWords.object;
import static org.entente.casefile.SchemaWords.oneOf;
import static org.entente.casefile.SchemaWords.text;
import static org.entente.casefile.SchemaWords.texts;
import static org.entente.casefile.SchemaWords.yesOrNo;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private CaseSchema() {}

    /** The schema as JSON text. */
    public static String json() {
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
        keys.put("period", days());
        keys.put("thirdParties", texts("codes of others whose part is shown beside the pair's"));
        keys.put("sources", list("what the case reads", source()));
        keys.put("references", list("collections against which curated entries are held", reference()));
        keys.put("answersFor", list("who answers for whose acts", answersFor()));
        keys.put("episodes", list("crises that a person declares", episode()));
        keys.put("keep", list("marks that leave no row out", oneOf("a mark", Mark.words())));
        keys.put("zones", list("pieces of ground that conditions speak of", zone()));
        keys.put("control", text("table with the columns place, controller, from and basis"));
        RecordSchema.addTo(keys);
        return keys;
    }

    private static Map<String, Object> days() {
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
                        "optional", yesOrNo("may be absent"),
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
}
