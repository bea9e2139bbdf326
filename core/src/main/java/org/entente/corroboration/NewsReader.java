package org.entente.corroboration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads news items, one JSON object a line with {@code id, date, title, text}. Lines that are not such are left out. */
final class NewsReader implements ReportReader {
    private static final ObjectReader JSON = JsonMapper.builder().build().reader();

    @Override
    public void read(ReferenceFile file, Consumer<Report> reports) {
        file.lines(line -> item(line).ifPresent(reports));
    }

    private static Optional<Report> item(String line) {
        if (line.isBlank()) {
            return Optional.empty();
        }
        try {
            JsonNode item = JSON.readTree(line);
            LocalDate day = LocalDate.parse(field(item, "date"));
            String title = field(item, "title").replaceAll("[\\s\\u00A0]+", " ");
            return Optional.of(new Report.NewsItem(field(item, "id"), Report.on(day), title, field(item, "text")));
        } catch (JacksonException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String field(JsonNode item, String name) {
        return item.path(name).asString("");
    }
}
