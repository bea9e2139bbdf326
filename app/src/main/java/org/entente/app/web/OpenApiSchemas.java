package org.entente.app.web;

import java.util.List;
import org.entente.export.Column;
import org.entente.export.Table;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of a description: what is the same in all views, and the tables of each.
 *
 * @param all the schemas by name, filled as they are asked for
 */
record OpenApiSchemas(ObjectNode all) {
    /** The table that every view has: how it is cited. */
    static final String CITATION = "citation";

    private static final String TYPE = "type";
    private static final String OBJECT = "object";
    private static final String STRING = "string";
    private static final String NULL = "null";
    private static final String DESCRIPTION = "description";
    private static final String SCHEMAS = "#/components/schemas/";

    OpenApiSchemas {
        cell(all.putObject("Cell"));
        problem(all.putObject("Problem"));
        source(all.putObject("Source"));
        citation(all.putObject("Citation"));
    }

    /** What may stand as the value of a parameter. */
    static void values(Parameter parameter, ObjectNode schema) {
        switch (parameter.values()) {
            case Parameter.Values.Words(List<String> words) -> {
                ArrayNode allowed = schema.put(TYPE, STRING).putArray("enum");
                words.forEach(allowed::add);
            }
            case Parameter.Values.Day _ -> schema.put(TYPE, STRING).put("format", "date");
            case Parameter.Values.Ordinal _ -> schema.put(TYPE, "integer").put("minimum", 1);
            case Parameter.Values.Text _ -> schema.put(TYPE, STRING);
        }
        parameter.usual().ifPresent(usual -> {
            if (parameter.values() instanceof Parameter.Values.Ordinal) {
                schema.put("default", Integer.parseInt(usual));
            } else {
                schema.put("default", usual);
            }
        });
    }

    /** Adds the schema of a view. @return where it stands */
    String export(String name, List<Table<?>> tables) {
        ObjectNode schema = all.putObject(name).put(TYPE, OBJECT);
        required(schema, List.of(CITATION, "notes", "figures", "tables"));
        ObjectNode properties = schema.putObject("properties");
        properties.putObject(CITATION).put("$ref", SCHEMAS + "Citation");
        texts(properties.putObject("notes")).put(DESCRIPTION, "what a reader has to know to read the figures right");
        properties
                .putObject("figures")
                .put(TYPE, OBJECT)
                .put(DESCRIPTION, "single figures by name")
                .putObject("additionalProperties")
                .put(TYPE, "integer");
        ObjectNode all = properties.putObject("tables").put(TYPE, OBJECT).put("additionalProperties", false);
        refer(name, tables, all.putObject("properties"));
        return SCHEMAS + name;
    }

    /** Names each table with the place of its schema. */
    void refer(String name, List<Table<?>> tables, ObjectNode into) {
        for (Table<?> table : tables) {
            String schema = name + "." + table.name();
            if (!all.has(schema)) {
                table(table, all.putObject(schema));
            }
            into.putObject(table.name()).put("$ref", SCHEMAS + schema);
        }
    }

    private static void table(Table<?> table, ObjectNode schema) {
        schema.put(TYPE, OBJECT);
        required(schema, List.of("columns", "rows"));
        ObjectNode properties = schema.putObject("properties");
        ObjectNode meanings =
                properties.putObject("columns").put(TYPE, OBJECT).put(DESCRIPTION, "what each column means");
        meanings.putObject("additionalProperties").put(TYPE, STRING);
        ObjectNode row = properties.putObject("rows").put(TYPE, "array").putObject("items");
        row.put(TYPE, OBJECT);
        required(row, table.columns().stream().map(Column::name).toList());
        row.put("additionalProperties", false);
        ObjectNode columns = row.putObject("properties");
        table.columns()
                .forEach(column -> columns.putObject(column.name())
                        .put("$ref", SCHEMAS + "Cell")
                        .put(DESCRIPTION, column.description()));
    }

    private static void required(ObjectNode schema, List<String> names) {
        ArrayNode required = schema.putArray("required");
        names.forEach(required::add);
    }

    private static ObjectNode texts(ObjectNode schema) {
        schema.put(TYPE, "array").putObject("items").put(TYPE, STRING);
        return schema;
    }

    private static void cell(ObjectNode schema) {
        schema.put(
                DESCRIPTION,
                "a text, a number, a truth value, or several texts; a day is a text, as 2020-03-05; null where it is not known"
                        + " or does not apply, and never 0 for it");
        schema.putArray(TYPE)
                .add(STRING)
                .add("number")
                .add("boolean")
                .add("array")
                .add(NULL);
        schema.putObject("items").put(TYPE, STRING);
    }

    private static void problem(ObjectNode schema) {
        schema.put(TYPE, OBJECT);
        required(schema, List.of("status", "error", "detail"));
        schema.put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("status").put(TYPE, "integer");
        properties.putObject("error").put(TYPE, STRING);
        properties.putObject("detail").put(TYPE, STRING).put(DESCRIPTION, "the value, and what would be right");
    }

    private static void citation(ObjectNode schema) {
        ObjectNode properties = closed(
                schema,
                List.of("title", "entente_version", "data_vintage", "as_of", "accessed_on", "address", "words"),
                List.of("method", "method_page"));
        texts(properties.putObject("filters")).put(DESCRIPTION, "what narrows the view, in words");
        ObjectNode sources =
                properties.putObject("sources").put(TYPE, "array").put(DESCRIPTION, "the data it rests on");
        sources.putObject("items").put("$ref", SCHEMAS + "Source");
        ((ArrayNode) schema.get("required")).add("filters").add("sources");
    }

    private static void source(ObjectNode schema) {
        ObjectNode properties =
                closed(schema, List.of("name", "evidence", "citation", "terms"), List.of("doi", "page"));
        properties.putObject("files").put(TYPE, "integer");
        properties.putObject("records").put(TYPE, "integer");
        ((ArrayNode) schema.get("required")).add("files").add("records");
    }

    /** An object of texts, some of which may be unknown. @return its properties */
    private static ObjectNode closed(ObjectNode schema, List<String> texts, List<String> perhaps) {
        schema.put(TYPE, OBJECT);
        required(schema, texts);
        ArrayNode required = (ArrayNode) schema.get("required");
        perhaps.forEach(required::add);
        schema.put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        texts.forEach(name -> properties.putObject(name).put(TYPE, STRING));
        perhaps.forEach(
                name -> properties.putObject(name).putArray(TYPE).add(STRING).add(NULL));
        return properties;
    }
}
