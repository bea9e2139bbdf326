package org.entente.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.Observatory;
import org.entente.app.web.Route.Answered;
import org.entente.export.Table;
import org.entente.export.Version;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Describes the addresses of a server to programs, as OpenAPI 3.1. It is made from the routes as they were opened, from the
 * parameters that the pages themselves read, and from the tables that these make of a case in which nothing was read; so it
 * says what is so.
 */
final class OpenApi {
    static final String ADDRESS = "/openapi.json";

    private static final String OPENAPI = "3.1.1";
    private static final String TEXT = "text/html";
    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Pages pages;
    private final Pages bare;
    private final ObjectNode root = JSON.createObjectNode();
    private final OpenApiSchemas schemas = new OpenApiSchemas(JSON.createObjectNode());

    private OpenApi(Pages pages, Pages bare) {
        this.pages = pages;
        this.bare = bare;
    }

    /** The description of these routes, as text. */
    static String of(List<Route> routes, Pages pages, Desk desk) {
        try (Observatory observatory = desk.observatory().emptied()) {
            observatory.measure(desk.view().asOf());
            Desk empty = Desk.of(observatory, desk.view().asOf(), desk::accessedOn);
            return JSON.writeValueAsString(new OpenApi(pages, Pages.of(empty)).described(routes));
        }
    }

    private ObjectNode described(List<Route> routes) {
        root.put("openapi", OPENAPI);
        ObjectNode info = root.putObject("info");
        info.put("title", "Entente");
        info.put("summary", "The record of a relation between two states, with its evidence.");
        info.put(
                "description",
                "Every page of the dashboard has its figures as JSON, each of its tables as CSV, and a replication archive."
                        + " Days are ISO 8601 and in UTC. What is not known is null or an empty cell, never 0. The server answers to"
                        + " its own machine only. An ETag says which answer it is: name it in If-None-Match and a second request costs"
                        + " nothing.");
        info.put("version", Version.current());
        info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
        root.putArray("servers").addObject().put("url", "/");
        ObjectNode paths = root.putObject("paths");
        routes.forEach(route -> operation(
                route,
                paths.withObjectProperty(route.path())
                        .putObject(route.method().name().toLowerCase(Locale.ROOT))));
        root.putObject("components").set("schemas", schemas.all());
        return root;
    }

    private void operation(Route route, ObjectNode operation) {
        operation.put("operationId", route.name());
        operation.put("summary", route.summary() + ".");
        operation.putArray("tags").add(tag(route.answered()));
        parameters(route, operation);
        ObjectNode responses = operation.putObject("responses");
        switch (route.answered()) {
            case Answered.Html _ -> answer(responses, "A page for people.", TEXT);
            case Answered.Json(Function<Pages, List<Table<?>>> tables) ->
                answer(responses, "The figures of the page with their citation.", "application/json")
                        .putObject("schema")
                        .put("$ref", schemas.export(stem(route), tables.apply(bare)));
            case Answered.Csv(Function<Pages, List<Table<?>>> tables, String _) -> {
                answer(
                                responses,
                                "One table: RFC 4180, a header line, an empty cell for what is not known.",
                                "text/csv")
                        .putObject("schema")
                        .put("type", "string");
                schemas.refer(stem(route), tables.apply(bare), operation.putObject("x-tables"));
            }
            case Answered.Zip _ ->
                answer(
                        responses,
                        "The table with codebook, citation, and the hashes of all files that were read.",
                        "application/zip");
            case Answered.Entered(List<Parameter> fields) -> entered(operation, responses, fields);
            case Answered.Description _ ->
                answer(responses, "OpenAPI " + OPENAPI + ".", "application/json")
                        .putObject("schema")
                        .put("type", "object");
        }
        problems(route, responses);
    }

    private static String tag(Answered answered) {
        return switch (answered) {
            case Answered.Html _ -> "pages";
            case Answered.Json _, Answered.Description _ -> "JSON";
            case Answered.Csv _ -> "CSV";
            case Answered.Zip _ -> "replication archives";
            case Answered.Entered _ -> "what people enter";
        };
    }

    /** The name of the page, which its forms share. */
    private static String stem(Route route) {
        return route.name().replaceFirst("-(json|csv|zip)$", "");
    }

    private void parameters(Route route, ObjectNode operation) {
        ArrayNode all = JSON.createArrayNode();
        route.parts()
                .forEach((name, meaning) -> all.addObject()
                        .put("name", name)
                        .put("in", "path")
                        .put("description", meaning)
                        .put("required", true)
                        .putObject("schema")
                        .put("type", "string"));
        List<Parameter> parameters = new ArrayList<>(route.parameters().apply(pages));
        switch (route.answered()) {
            case Answered.Csv(Function<Pages, List<Table<?>>> tables, String usual) ->
                parameters.add(table("which table", tables, usual));
            case Answered.Zip(Function<Pages, List<Table<?>>> tables, String usual) ->
                parameters.add(table("which table is the figure; the others lie beside it", tables, usual));
            case Answered.Html _, Answered.Json _, Answered.Entered _, Answered.Description _ -> {}
        }
        for (Parameter parameter : parameters) {
            ObjectNode one = all.addObject()
                    .put("name", parameter.name())
                    .put("in", "query")
                    .put("description", parameter.meaning());
            OpenApiSchemas.values(parameter, one.putObject("schema"));
        }
        if (!all.isEmpty()) {
            operation.set("parameters", all);
        }
    }

    private Parameter table(String meaning, Function<Pages, List<Table<?>>> tables, String usual) {
        List<String> names = new ArrayList<>();
        tables.apply(bare).forEach(table -> names.add(table.name()));
        names.add(OpenApiSchemas.CITATION);
        return Parameter.words(Parameter.TABLE.name(), meaning, names).usually(usual);
    }

    private static ObjectNode answer(ObjectNode responses, String description, String type) {
        return responses
                .putObject("200")
                .put("description", description)
                .putObject("content")
                .putObject(type);
    }

    private static void entered(ObjectNode operation, ObjectNode responses, List<Parameter> fields) {
        ObjectNode schema = operation
                .putObject("requestBody")
                .put("required", true)
                .putObject("content")
                .putObject("application/x-www-form-urlencoded")
                .putObject("schema")
                .put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        fields.forEach(field ->
                OpenApiSchemas.values(field, properties.putObject(field.name()).put("description", field.meaning())));
        responses.putObject("303").put("description", "It was entered; the page on which it stands.");
        problem(responses, "403", "The form does not come from a page of this server.", TEXT);
    }

    private static void problems(Route route, ObjectNode responses) {
        String type = switch (route.answered()) {
            case Answered.Json _, Answered.Description _ -> "application/json";
            case Answered.Csv _ -> "text/plain";
            case Answered.Html _, Answered.Zip _, Answered.Entered _ -> TEXT;
        };
        if (!(route.answered() instanceof Answered.Description)) {
            problem(responses, "400", "A value that cannot be used, and what would be right.", type);
        }
        if (!route.parts().isEmpty()) {
            problem(responses, "404", "There is none of this key.", type);
        }
    }

    private static void problem(ObjectNode responses, String status, String description, String type) {
        ObjectNode content = responses
                .putObject(status)
                .put("description", description)
                .putObject("content")
                .putObject(type);
        if (type.equals("application/json")) {
            content.putObject("schema").put("$ref", PROBLEM);
        }
    }
}
