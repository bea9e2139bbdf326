package org.entente.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** One JSON object a line. */
final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CountingSink sink;

    JsonLines(CountingSink sink) {
        this.sink = sink;
    }

    void read(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            line = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
            if (!line.isBlank()) {
                readLine(number, line);
            }
        }
    }

    private void readLine(long number, String line) {
        try {
            JsonNode object = JSON.readTree(line);
            if (!object.isObject()) {
                sink.setAside(number, "no JSON object stands here", "{\"id\": …, \"date\": …, \"text\": …}");
                return;
            }
            String title = find(object, "title").orElse("");
            String text = find(object, "text").orElse("");
            sink.offer(
                    number,
                    new CountingSink.Draft(
                            find(object, "id"),
                            find(object, "date"),
                            title,
                            text,
                            find(object, "url"),
                            find(object, "publisher")));
        } catch (JacksonException e) {
            sink.setAside(number, "this is no JSON: " + e.getOriginalMessage(), "one JSON object a line");
        }
    }

    private static Optional<String> find(JsonNode object, String field) {
        @Nullable JsonNode value = object.get(field);
        return value == null || value.isNull() || value.isContainer()
                ? Optional.empty()
                : Optional.of(value.asString()).filter(text -> !text.isBlank());
    }
}
