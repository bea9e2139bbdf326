package org.entente.app.web;

import io.javalin.http.HandlerType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.export.Table;

/**
 * An address of the server, and what programs have to know of it.
 *
 * @param name its name, as no other has it
 * @param path the path, with its changing parts in braces
 * @param summary what lies there
 * @param parts the meaning of its changing parts
 * @param parameters what may stand behind the question mark
 * @param answered what comes back
 */
record Route(
        String name,
        String path,
        String summary,
        Map<String, String> parts,
        Function<Pages, List<Parameter>> parameters,
        Answered answered) {

    /** What comes back. */
    sealed interface Answered {
        /** A page for people. */
        record Html() implements Answered {}

        /** The whole view: citation, notes, figures and tables. */
        record Json(Function<Pages, List<Table<?>>> tables) implements Answered {}

        /** One table; {@code usual} where none is named. */
        record Csv(Function<Pages, List<Table<?>>> tables, String usual) implements Answered {}

        /** A replication archive of one table. */
        record Zip(Function<Pages, List<Table<?>>> tables, String usual) implements Answered {}

        /** The page that the form stands on, after what its fields say was entered. */
        record Entered(List<Parameter> fields) implements Answered {}

        /** The description of all addresses. */
        record Description() implements Answered {}
    }

    /** Copies the parts. */
    Route {
        parts = new LinkedHashMap<>(parts);
    }

    static Route of(String name, String path, String summary, Answered answered) {
        return new Route(name, path, summary, Map.of(), _ -> List.of(), answered);
    }

    /** The same with a changing part in its path. */
    Route part(String part, String meaning) {
        return new Route(name, path, summary, Map.of(part, meaning), parameters, answered);
    }

    /** The same with what may stand behind the question mark. */
    Route taking(Function<Pages, List<Parameter>> taken) {
        return new Route(name, path, summary, parts, taken, answered);
    }

    /** How it is asked for. */
    HandlerType method() {
        return answered instanceof Answered.Entered ? HandlerType.POST : HandlerType.GET;
    }
}
