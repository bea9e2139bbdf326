package org.entente.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.event.EventType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files of texts with their events: JSON lines {@code {"id","date","text","events":[{"source","target","root"}]}}. */
public final class CodedTextFile {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private int line;

    private CodedTextFile(Path file) {
        this.file = file;
    }

    /** Reads a file. @throws CodingFileException when a line is not as it must be; it says which and why */
    public static List<CodedText> read(Path file) {
        return new CodedTextFile(file).read();
    }

    private List<CodedText> read() {
        List<CodedText> texts = new ArrayList<>();
        try {
            for (String json : Files.readAllLines(file)) {
                line++;
                if (!json.isBlank()) {
                    texts.add(text(json));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private CodedText text(String json) {
        JsonNode node;
        try {
            node = JSON.readTree(json);
        } catch (JacksonException e) {
            throw wrong("is not JSON: " + e.getOriginalMessage());
        }
        List<CodedText.Told> events = new ArrayList<>();
        for (JsonNode event : node.path("events")) {
            events.add(new CodedText.Told(
                    string(event, "source"),
                    string(event, "target"),
                    type(string(event, "root")),
                    Optional.ofNullable(event.get("trigger")).map(JsonNode::asString)));
        }
        return new CodedText(string(node, "id"), day(string(node, "date")), string(node, "text"), events);
    }

    private String string(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isString() || value.asString().isBlank()) {
            throw wrong("\"" + field + "\" must be a text that is not blank");
        }
        return value.asString();
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong("\"date\" is " + text + ", must be a day as 2020-03-05");
        }
    }

    private EventType type(String word) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.name().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> wrong("\"root\" is " + word + ", must be one of " + Arrays.toString(EventType.values())));
    }

    private CodingFileException wrong(String message) {
        return new CodingFileException(file, line, message);
    }
}
