package org.entente.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes a table as one JSON array, an object a row and a line. Days are ISO 8601; null stands where a value is not known. */
public final class JsonRows implements RowWriter {
    private final Writer text;
    private final List<String> columns;
    private String before = "[";

    private JsonRows(Writer text, List<String> columns) {
        this.text = text;
        this.columns = List.copyOf(columns);
    }

    /** Takes rows of these columns. */
    public static RowWriter into(Writer text, List<String> columns) {
        return new JsonRows(text, columns);
    }

    @Override
    public void add(List<? extends @Nullable Object> row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            object.put(columns.get(at), Cell.ofKnown(row.get(at)).json());
        }
        write(before + "\n" + JsonMapper.shared().writeValueAsString(object));
        before = ",";
    }

    @Override
    public void end() {
        write((before.equals(",") ? "" : before) + "\n]\n");
    }

    private void write(String part) {
        try {
            text.write(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
