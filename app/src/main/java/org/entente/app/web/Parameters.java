package org.entente.app.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the parameters of a request. A parameter without a value counts as not given. */
final class Parameters {
    private final Map<String, List<String>> given;

    /** @throws BadParameterException when one is given that is not among {@code known}, or one twice */
    Parameters(Map<String, List<String>> given, List<Parameter> known) {
        this.given = given;
        List<String> names = known.stream().map(Parameter::name).toList();
        given.forEach((name, values) -> {
            if (!names.contains(name)) {
                throw new BadParameterException(
                        name, values.getFirst(), "there is no such parameter; there are " + String.join(", ", names));
            }
            if (values.size() > 1) {
                throw new BadParameterException(name, String.join(" and ", values), "give it once");
            }
        });
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name)).map(List::getFirst).filter(value -> !value.isBlank());
    }

    /** One of a few words. */
    <T> Optional<T> oneOf(String name, Map<String, T> words) {
        return text(name)
                .map(word -> Optional.ofNullable(words.get(word))
                        .orElseThrow(() -> new BadParameterException(
                                name, word, "write one of " + String.join(", ", words.keySet()))));
    }

    Optional<LocalDate> day(String name) {
        return day(name, text(name));
    }

    /** The day that a parameter's value gives. */
    static Optional<LocalDate> day(String name, Optional<String> given) {
        return given.filter(value -> !value.isBlank()).map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new BadParameterException(name, value, "write a day as 2020-03-05");
            }
        });
    }

    /** A whole number from 1 on. */
    int ordinal(String name) {
        return text(name)
                .map(value -> {
                    if (!value.matches("[1-9][0-9]{0,6}")) {
                        throw new BadParameterException(name, value, "write a whole number from 1 on");
                    }
                    return Integer.valueOf(value);
                })
                .orElse(1);
    }
}
