package org.entente.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words of JSON Schema. */
final class SchemaWords {
    private static final String KEY = "^[a-z0-9][a-z0-9-]*$";
    private static final String PERIOD = "^P([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$";

    private SchemaWords() {}

    static Map<String, Object> object(List<String> required, Map<String, Object> keys) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", keys);
        object.put("required", required);
        object.put("additionalProperties", false);
        return object;
    }

    static Map<String, Object> keys(Object... namesAndSchemas) {
        Map<String, Object> keys = new LinkedHashMap<>();
        for (int i = 0; i < namesAndSchemas.length; i += 2) {
            keys.put(String.valueOf(namesAndSchemas[i]), namesAndSchemas[i + 1]);
        }
        return keys;
    }

    static Map<String, Object> list(String description, Map<String, Object> item) {
        return schema(description, Map.of("type", "array", "items", item));
    }

    static Map<String, Object> list(String description, Map<String, Object> item, int length) {
        Map<String, Object> list = list(description, item);
        list.put("minItems", length);
        list.put("maxItems", length);
        return list;
    }

    /** A single text counts as a list of one. */
    static Map<String, Object> texts(String description) {
        Map<String, Object> item = Map.of("type", "string");
        return schema(description, Map.of("oneOf", List.of(item, list("texts", item))));
    }

    static Map<String, Object> text(String description) {
        return schema(description, Map.of("type", "string"));
    }

    static Map<String, Object> key(String description) {
        return pattern(description, KEY);
    }

    private static Map<String, Object> pattern(String description, String pattern) {
        Map<String, Object> text = text(description);
        text.put("pattern", pattern);
        return text;
    }

    static Map<String, Object> day(String description) {
        Map<String, Object> text = text(description);
        text.put("format", "date");
        return text;
    }

    static Map<String, Object> km(String description) {
        Map<String, Object> km = schema(description, Map.of("type", "number"));
        km.put("exclusiveMinimum", 0);
        km.put("maximum", 1000);
        return km;
    }

    static Map<String, Object> oneOf(String description, List<String> words) {
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

    static Map<String, Object> period(String description) {
        return pattern(description, PERIOD);
    }

    static Map<String, Object> yesOrNo(String description) {
        return schema(description, Map.of("type", "boolean"));
    }

    static Map<String, Object> number(String description) {
        return schema(description, Map.of("type", "number"));
    }

    static Map<String, Object> condition() {
        return text("CEL over one incident, such as incident.type == ASSAULT && incident.inside(\"idlib\")");
    }

    /** What the incidents that a key speaks of have in common. */
    static Map<String, Object> match() {
        return object(List.of("match"), keys("match", condition()));
    }
}
