package org.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.ingest.Header;
import org.entente.ingest.Layout;
import org.entente.ingest.LineMap;
import org.entente.ingest.Unpacked;
import org.jdbi.v3.core.Handle;

/** The reader of one file's lines, and on which of them each record of {@code loaded} stands: its row, counted from 1. */
final class LoadedLines {
    private final Handle handle;
    private final Layout.Shape shape;
    private final Header header;
    private final char separator;

    LoadedLines(Handle handle, Layout.Shape shape, Header header) {
        this.handle = handle;
        this.shape = shape;
        this.header = header;
        this.separator = shape.separator().orElse(header.separator());
    }

    /** SQL of the reader. */
    String relation(Path path) {
        List<String> columns = shape.header() ? distinct(header.columns()) : shape.columns();
        String quote = shape.quoted() ? "'\"'" : "''";
        return "read_csv(" + TableLoad.quoted(path.toString()) + ", auto_detect = false, header = " + shape.header()
                + ", delim = " + TableLoad.quoted(String.valueOf(separator)) + ", quote = " + quote + ", escape = "
                + quote
                + ", strict_mode = " + !shape.extras() + ", null_padding = " + (shape.optional() > 0) + ", columns = "
                + TableLoad.identifiers(columns) + Staging.REJECTS + Staging.NO_HIVE + ")";
    }

    /** Names by which every column can be told: extracts have columns without a name, and twice the same. */
    private static List<String> distinct(List<String> columns) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (String column : columns) {
            String name = column.isBlank() ? "column " + (names.size() + 1) : column;
            while (!taken.add(name.toLowerCase(Locale.ROOT))) {
                name += " again";
            }
            names.add(name);
        }
        return names;
    }

    /** Gives each record its line, where lines can be told. */
    void number(Unpacked unpacked) {
        int headers = shape.header() ? 1 : 0;
        long read = count("SELECT count(*) FROM loaded");
        if (count("SELECT count(*) FROM rejected") == 0 && read + headers == unpacked.lines()) {
            handle.execute("UPDATE loaded SET line = rowid + 1 + ?", headers);
            return;
        }
        LineMap lines = scan(unpacked.path(), headers);
        TableLoad.jumps(handle, lines.records() == read ? lines.jumps() : List.of());
        handle.execute("""
                UPDATE loaded SET line = found.line FROM (
                    SELECT e.row, e.row + 1 + j.line_offset AS line
                    FROM (SELECT rowid AS row FROM loaded) e ASOF LEFT JOIN jump j ON e.row + 1 >= j.from_record
                ) found WHERE loaded.rowid = found.row""");
        Staging.placeRejects(handle, lines.lineOfReject());
    }

    private LineMap scan(Path path, int headers) {
        Set<Long> rejects = Set.copyOf(handle.select("SELECT DISTINCT line_byte_position FROM rejected")
                .mapTo(Long.class)
                .list());
        try (InputStream in = Header.open(path)) {
            return LineMap.scan(in, separator, shape.quoted(), headers, rejects);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long count(String sql) {
        return handle.select(sql).mapTo(Long.class).one();
    }
}
