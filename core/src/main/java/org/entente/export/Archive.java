package org.entente.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.ingest.FileState;

/**
 * A replication archive: a figure with all that someone needs to check it and make it again. A zip that holds
 * {@code data.csv}, the tables beside it, {@code codebook.md} with the meaning of every column, {@code citation.txt} and
 * {@code citation.bib}, {@code inputs.csv} with the hash of every file that was read, and {@code README.md} with command and
 * versions.
 *
 * <p>The same view gives the same bytes on any machine: entries are stored as they are, with one fixed time.
 */
public final class Archive {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Archive() {}

    /**
     * The archive of a view.
     *
     * @param export the view
     * @param figure the table that is the figure, one of the view's
     * @param commands what makes it again, line by line
     * @param inputs the files that were read
     */
    public static byte[] of(Export export, Table<?> figure, List<String> commands, List<FileState> inputs) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("README.md", readme(export, figure, commands));
        files.put("data.csv", CsvText.of(figure));
        files.put("codebook.md", codebook(export, figure));
        files.put("citation.txt", citation(export.citation()));
        files.put("citation.bib", BibTex.of(export.citation()));
        files.put("inputs.csv", CsvText.of(inputs(inputs)));
        for (Table<?> table : export.tables()) {
            if (!table.name().equals(figure.name())) {
                files.put("beside/" + table.name() + ".csv", CsvText.of(table));
            }
        }
        return zip(files);
    }

    private static String readme(Export export, Table<?> figure, List<String> commands) {
        Citing citing = export.citation();
        StringBuilder text = new StringBuilder("# " + citing.title() + "\n\n");
        text.append("`data.csv` is the table \"")
                .append(figure.name())
                .append("\"; `beside/` has the others of the view. ");
        text.append("What the columns mean stands in `codebook.md`, what was read in `inputs.csv`.\n\n");
        text.append("| what | which |\n| --- | --- |\n");
        text.append("| Entente | ").append(citing.version()).append(" |\n");
        text.append("| data vintage | ").append(citing.vintage()).append(" |\n");
        text.append("| as of | ").append(citing.asOf()).append(" |\n");
        citing.method()
                .ifPresent(method -> text.append("| method | ")
                        .append(method)
                        .append(" (")
                        .append(method.page())
                        .append(") |\n"));
        citing.filters()
                .forEach(
                        filter -> text.append("| narrowed to | ").append(filter).append(" |\n"));
        text.append("\nTo make it again from the same files:\n\n```\n");
        commands.forEach(line -> text.append(line).append('\n'));
        text.append("```\n");
        if (!export.notes().isEmpty()) {
            text.append('\n');
            export.notes().forEach(note -> text.append("- ").append(note).append('\n'));
        }
        return text.toString();
    }

    private static String codebook(Export export, Table<?> figure) {
        StringBuilder text =
                new StringBuilder("# Codebook\n\nAn empty cell is not known or does not apply; it is never zero.\n");
        describe(figure, "data.csv", text);
        for (Table<?> table : export.tables()) {
            if (!table.name().equals(figure.name())) {
                describe(table, "beside/" + table.name() + ".csv", text);
            }
        }
        return text.toString();
    }

    private static void describe(Table<?> table, String file, StringBuilder text) {
        text.append("\n## ").append(file).append("\n\n");
        text.append(table.rows().size())
                .append(table.rows().size() == 1 ? " row" : " rows")
                .append(".\n\n");
        text.append("| column | meaning |\n| --- | --- |\n");
        table.columns()
                .forEach(column -> text.append("| `")
                        .append(column.name())
                        .append("` | ")
                        .append(column.description().replace("|", "\\|"))
                        .append(" |\n"));
    }

    /** How a view and the data it rests on are cited, in words. */
    public static String citation(Citing citing) {
        StringBuilder text = new StringBuilder(citing.words()).append('\n');
        citing.sources()
                .forEach(source -> text.append("\nRests on ")
                        .append(source.heading())
                        .append(": ")
                        .append(source.words())
                        .append(" Terms: ")
                        .append(source.terms())
                        .append('\n'));
        return text.toString();
    }

    /** The files that were read, with their hashes. */
    public static Table<FileState> inputs(List<FileState> inputs) {
        return new Table<>(
                "inputs",
                List.of(
                        new Column<>("file", "file, relative to the case", FileState::name),
                        new Column<>("bytes", "its size", FileState::bytes),
                        new Column<>("sha256", "its hash", FileState::sha256)),
                inputs);
    }

    private static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, String> file : files.entrySet()) {
                byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
                zip.putNextEntry(entry(file.getKey(), content));
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(sum.getValue());
        return entry;
    }
}
