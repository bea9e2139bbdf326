package org.entente.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;
import org.entente.export.CsvText;
import org.entente.export.Export;
import org.entente.export.JsonText;
import org.entente.export.Table;
import tools.jackson.databind.json.JsonMapper;

/** Gives a model the form in which it was asked for. */
final class Answers {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    void page(Context context, String template, Object model) {
        StringOutput html = new StringOutput();
        templates.render("pages/" + template + ".jte", model, html);
        context.contentType("text/html; charset=utf-8").result(html.toString());
    }

    void json(Context context, Export export) {
        context.contentType("application/json; charset=utf-8").result(JsonText.of(export));
    }

    /** One of the tables: the one that the parameter {@code table} names. */
    void csv(Context context, Export export, String usual) {
        String asked = context.queryParam("table");
        String name = asked == null ? usual : asked;
        Table<?> table = export.findTable(name)
                .orElseThrow(() -> new BadParameterException("table", name, "write one of " + names(export)));
        context.header("Content-Disposition", "inline; filename=\"" + table.name() + ".csv\"");
        context.contentType("text/csv; charset=utf-8").result(CsvText.of(table));
    }

    private static String names(Export export) {
        return String.join(", ", export.all().stream().map(Table::name).toList());
    }

    void either(Context context, IncidentPage.Shown shown) {
        switch (shown.form()) {
            case PAGE -> page(context, "incident", shown.model());
            case JSON -> json(context, shown.export());
            case CSV -> csv(context, shown.export(), "reports");
        }
    }

    void problem(Context context, ProblemModel problem) {
        if (context.path().endsWith(".json")) {
            Map<String, Object> error =
                    Map.of("status", problem.status(), "error", problem.heading(), "detail", problem.detail());
            context.contentType("application/json; charset=utf-8").result(JSON.writeValueAsString(error));
        } else if (context.path().endsWith(".csv")) {
            context.contentType("text/plain; charset=utf-8").result(problem.heading() + ": " + problem.detail() + "\n");
        } else {
            page(context, "problem", problem);
        }
    }
}
