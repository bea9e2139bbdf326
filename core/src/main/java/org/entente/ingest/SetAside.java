package org.entente.ingest;

import java.util.Optional;

/**
 * A record that did not become an event.
 *
 * @param file its file, relative to the case's folder
 * @param line its line, where it can be told
 * @param field the column at fault; empty when the whole line is
 * @param value what stands there
 * @param reason what is wrong
 * @param remedy what would be right
 */
public record SetAside(
        String file,
        Optional<Long> line,
        Optional<String> field,
        Optional<String> value,
        String reason,
        String remedy) {

    @Override
    public String toString() {
        return file + line.map(number -> ":" + number).orElse("") + ": "
                + field.map(name -> name + ": ").orElse("")
                + reason + value.map(text -> " (\"" + text + "\")").orElse("") + "; " + remedy;
    }
}
