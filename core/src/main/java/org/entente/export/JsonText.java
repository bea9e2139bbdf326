package org.entente.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.series.Method;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a view as JSON: its citation, notes and figures, and its tables with the meaning of their columns. */
public final class JsonText {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonText() {}

    /** The view as text. Days are ISO 8601; null stands where a value is not known. */
    public static String of(Export export) {
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        root.put("citation", citation(export.citation()));
        root.put("notes", export.notes());
        root.put("figures", export.figures());
        Map<String, Object> tables = new LinkedHashMap<>();
        export.tables().forEach(table -> tables.put(table.name(), table(table)));
        root.put("tables", tables);
        return MAPPER.writeValueAsString(root);
    }

    private static Map<String, @Nullable Object> citation(Citing citation) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("title", citation.title());
        json.put("entente_version", citation.version());
        json.put("data_vintage", citation.vintage());
        json.put("as_of", citation.asOf().toString());
        json.put("filters", citation.filters());
        json.put("method", citation.method().map(Object::toString).orElse(null));
        json.put("method_page", citation.method().map(Method::page).orElse(null));
        json.put("accessed_on", citation.accessedOn().toString());
        json.put("address", citation.address());
        json.put("words", citation.words());
        json.put("sources", citation.sources().stream().map(JsonText::source).toList());
        return json;
    }

    private static Map<String, @Nullable Object> source(DataCitation source) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", source.name());
        json.put("evidence", source.evidence());
        json.put("files", source.files());
        json.put("records", source.records());
        json.put("citation", source.words());
        json.put("terms", source.terms());
        json.put(
                "doi", source.profile().flatMap(profile -> profile.work().doi()).orElse(null));
        json.put("page", source.page().orElse(null));
        return json;
    }

    private static Map<String, Object> table(Table<?> table) {
        Map<String, String> columns = new LinkedHashMap<>();
        table.columns().forEach(column -> columns.put(column.name(), column.description()));
        List<String> names = List.copyOf(columns.keySet());
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (List<Cell> cells : table.cells()) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                row.put(names.get(i), cells.get(i).json());
            }
            rows.add(row);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("columns", columns);
        json.put("rows", rows);
        return json;
    }
}
