package org.entente.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.export.Archive;
import org.entente.export.CsvText;
import org.entente.export.Export;
import org.entente.export.JsonText;
import org.entente.export.Table;
import tools.jackson.databind.json.JsonMapper;

/** Gives a model the form in which it was asked for. */
final class Answers {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    Answer page(String template, Object model) {
        StringOutput html = new StringOutput();
        templates.render("pages/" + template + ".jte", model, html);
        return Answer.of("text/html", html.toString());
    }

    static Answer json(Export export) {
        return Answer.of("application/json", JsonText.of(export));
    }

    /** One of the tables: the one that the parameter {@code table} names. */
    static Answer csv(Context context, Export export, String usual) {
        Table<?> table = table(context, export, usual);
        return Answer.of("text/csv", CsvText.of(table)).named("inline; filename=\"" + table.name() + ".csv\"");
    }

    private static Table<?> table(Context context, Export export, String usual) {
        String name = Optional.ofNullable(context.queryParam("table")).orElse(usual);
        return export.findTable(name)
                .orElseThrow(() -> new BadParameterException("table", name, "write one of " + names(export)));
    }

    private static String names(Export export) {
        return String.join(", ", export.all().stream().map(Table::name).toList());
    }

    /** A replication archive: the table that {@code table} names is the figure. */
    static Answer zip(Context context, Export export, String usual, Desk desk) {
        Table<?> table = table(context, export, usual);
        List<String> commands = List.of(
                "entente serve cases/" + desk.view().caseFile().id() + " --as-of "
                        + desk.view().asOf(),
                "then open " + export.citation().address());
        return Answer.ofArchive(
                        "application/zip",
                        Archive.of(
                                export,
                                table,
                                commands,
                                desk.observatory().manifest().held()))
                .named("attachment; filename=\"" + table.name() + ".zip\"");
    }

    Answer either(Context context, IncidentPage.Shown shown, Desk desk) {
        return switch (shown.form()) {
            case PAGE -> page("incident", shown.model());
            case JSON -> json(shown.export());
            case CSV -> csv(context, shown.export(), "reports");
            case ZIP -> zip(context, shown.export(), "reports", desk);
        };
    }

    /** Shows a page as it is at this moment; it is not kept anywhere. */
    void show(Context context, String template, Object model) {
        StringOutput html = new StringOutput();
        templates.render("pages/" + template + ".jte", model, html);
        context.header("Cache-Control", "no-store");
        context.contentType("text/html; charset=utf-8").result(html.toString());
    }

    void problem(Context context, ProblemModel problem) {
        if (context.path().endsWith(".json")) {
            Map<String, Object> error =
                    Map.of("status", problem.status(), "error", problem.heading(), "detail", problem.detail());
            context.contentType("application/json; charset=utf-8").result(JSON.writeValueAsString(error));
        } else if (context.path().endsWith(".csv")) {
            context.contentType("text/plain; charset=utf-8").result(problem.heading() + ": " + problem.detail() + "\n");
        } else {
            show(context, "problem", problem);
        }
    }
}
