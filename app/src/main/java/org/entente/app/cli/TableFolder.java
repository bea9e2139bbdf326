package org.entente.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.export.Column;
import org.entente.export.CsvText;
import org.entente.export.JsonRows;
import org.entente.export.RowWriter;
import org.entente.export.Table;
import org.entente.store.ParquetFile;
import org.jspecify.annotations.Nullable;

/** A folder that tables are written into, a file each, with the meaning of every column in {@code codebook.csv}. */
final class TableFolder {
    /** The form of the files. */
    enum Form {
        PARQUET,
        CSV,
        JSON
    }

    private final Path folder;
    private final Form form;
    private final List<Meaning> codebook = new ArrayList<>();

    /** A line of the codebook. */
    record Meaning(String file, String column, String meaning) {}

    TableFolder(Path folder, Form form) {
        this.folder = folder;
        this.form = form;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that takes the rows of a table. */
    RowWriter open(String table, List<Meaning> columns) {
        String file = table + "." + form.name().toLowerCase(Locale.ROOT);
        List<String> names = columns.stream().map(Meaning::column).toList();
        columns.forEach(column -> codebook.add(new Meaning(file, column.column(), column.meaning())));
        Path path = folder.resolve(file);
        try {
            return switch (form) {
                case PARQUET -> new Parquet(ParquetFile.of(path, names));
                case CSV -> CsvText.into(Files.newBufferedWriter(path), names);
                case JSON -> JsonRows.into(Files.newBufferedWriter(path), names);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for a table whose columns are known. */
    RowWriter open(Table<?> table) {
        return open(
                table.name(), table.columns().stream().map(TableFolder::meaning).toList());
    }

    private static Meaning meaning(Column<?> column) {
        return new Meaning("", column.name(), column.description());
    }

    /** Writes a whole table. @return how many rows */
    int write(Table<?> table) {
        try (RowWriter writer = open(table)) {
            table.values().forEach(writer::add);
            writer.end();
        }
        return table.rows().size();
    }

    /** Writes a text beside the tables. */
    void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the meaning of every column of every file that was opened, as CSV whatever the form. */
    void writeCodebook() {
        Table<Meaning> table = new Table<>(
                "codebook",
                List.of(
                        new Column<>("file", "file of the folder", Meaning::file),
                        new Column<>("column", "its column", Meaning::column),
                        new Column<>("meaning", "what stands in it", Meaning::meaning)),
                codebook);
        write("codebook.csv", CsvText.of(table));
    }

    private record Parquet(ParquetFile file) implements RowWriter {
        @Override
        public void add(List<? extends @Nullable Object> row) {
            file.add(row);
        }

        @Override
        public void end() {
            file.write();
        }

        @Override
        public void close() {
            file.close();
        }
    }
}
