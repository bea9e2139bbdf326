package org.entente.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can stand in one cell. */
sealed interface Cell {
    /** Nothing: not known, or not applicable. Never zero. */
    record Empty() implements Cell {}

    /** Words, which a spreadsheet must not take for a formula. */
    record Text(String text) implements Cell {}

    /** Several words. */
    record Texts(List<String> texts) implements Cell {}

    /** A number or truth value. */
    record Plain(Object value) implements Cell {}

    /** The cell for a column's value. @throws IllegalArgumentException when no cell can hold it */
    static Cell of(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(Cell::of).orElseGet(Empty::new);
            case String text -> new Text(text);
            case LocalDate day -> new Plain(day.toString());
            case LocalDateTime time -> new Plain(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time));
            case Number number -> new Plain(number);
            case Boolean truth -> new Plain(truth);
            case List<?> list -> new Texts(list.stream().map(String::valueOf).toList());
            default -> throw new IllegalArgumentException("no cell holds a " + value.getClass());
        };
    }

    /** The same, empty for null. */
    static Cell ofKnown(@Nullable Object value) {
        return value == null ? new Empty() : of(value);
    }

    /** As CSV. A text that a spreadsheet would compute gets an apostrophe before it. */
    default String csv() {
        return switch (this) {
            case Empty _ -> "";
            case Text(String text) -> guarded(text);
            case Texts(List<String> texts) -> guarded(texts.stream().collect(Collectors.joining("; ")));
            case Plain(Object value) -> value.toString();
        };
    }

    /** As a value that a JSON writer takes. */
    default @Nullable Object json() {
        return switch (this) {
            case Empty _ -> null;
            case Text(String text) -> text;
            case Texts(List<String> texts) -> texts;
            case Plain(Object value) -> value;
        };
    }

    private static String guarded(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
