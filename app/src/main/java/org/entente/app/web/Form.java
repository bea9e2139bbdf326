package org.entente.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** Reads the fields of a form that was sent. */
final class Form {
    private final Context context;

    Form(Context context) {
        this.context = context;
    }

    /** The field, without blanks at its ends; empty when it was not sent. */
    String text(String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("").strip();
    }

    /** A whole number. */
    int number(String name) {
        String value = text(name);
        if (!value.matches("[0-9]{1,9}")) {
            throw new BadParameterException(name, value, "write a whole number");
        }
        return Integer.parseInt(value);
    }

    /** A number, with a point. */
    double decimal(String name) {
        String value = text(name).replace('−', '-');
        if (!value.matches("[-+]?[0-9]{1,3}(\\.[0-9]{1,6})?")) {
            throw new BadParameterException(name, value, "write a number such as -4.5");
        }
        return Double.parseDouble(value);
    }

    /** A row of a file, written as its number, a colon and the file. */
    List<String> row(String name) {
        String value = text(name);
        if (!value.matches("[0-9]{1,15}:.+")) {
            throw new BadParameterException(name, value, "choose one of the reports");
        }
        int colon = value.indexOf(':');
        return List.of(value.substring(0, colon), value.substring(colon + 1));
    }
}
