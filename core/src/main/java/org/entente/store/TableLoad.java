package org.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.ActorDirectory;
import org.entente.actor.ActorSpell;
import org.entente.event.EventType;
import org.entente.event.EventVocabulary;
import org.entente.event.TypeAndMode;
import org.entente.ingest.BrokenFileException;
import org.entente.ingest.EventField;
import org.entente.ingest.FieldKind;
import org.entente.ingest.FileFormat;
import org.entente.ingest.Header;
import org.entente.ingest.LineMap;
import org.entente.ingest.LoadReport;
import org.entente.ingest.Progress;
import org.entente.ingest.SourceFile;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Reads one table into the data file. Runs inside the caller's transaction; its own tables are temporary.
 *
 * <p>Steps: the file's own reader into {@code staged}, all text; Java resolves the distinct actors and types; one pass of
 * checks; what passes becomes events, the rest is set aside.
 */
final class TableLoad {
    private static final String JUMP = "CREATE OR REPLACE TEMP TABLE jump (from_record BIGINT, line_offset BIGINT)";

    private final Handle handle;
    private final SourceFile file;
    private final LocalDate today;
    private final Progress progress;
    private final Map<EventField, String> columns;
    private final int fileId;

    TableLoad(Handle handle, SourceFile file, LocalDate today, Progress progress) {
        this.handle = handle;
        this.file = file;
        this.today = today;
        this.progress = progress;
        this.columns = file.source().orderedColumns();
        this.fileId = nextFileId(handle);
    }

    static int nextFileId(Handle handle) {
        return handle.select("SELECT coalesce(max(file_id), 0) + 1 FROM source_file")
                .mapTo(Integer.class)
                .one();
    }

    LoadReport run(ActorDirectory directory, EventVocabulary events) {
        Path path = file.path();
        FileFormat format = FileFormat.of(path.toString())
                .orElseThrow(() -> new BrokenFileException(file.state().name()
                        + ": the name does not tell the format; let it end in " + FileFormat.endings()));
        progress.advanced(file.state().name(), 0, file.state().bytes());
        Staging staging = new Staging(handle, file, columns);
        switch (format) {
            case SEPARATED -> staging.separated(header(path));
            case JSON_LINES -> staging.jsonLines();
            case PARQUET -> {
                requireColumns(staging.parquetColumns(), "");
                staging.parquet();
            }
        }
        mapLines(format, path);
        mapActors(directory);
        mapTypes(events);
        listFilesBefore();
        handle.execute("CREATE OR REPLACE TEMP TABLE typed AS " + RecordSql.typed(columns));
        handle.execute("CREATE OR REPLACE TEMP TABLE checked AS " + RecordSql.checked(columns), today);
        RecordSql.insert(handle, fileId, file, columns);
        LoadReport report = report(handle, fileId, file, "event");
        progress.advanced(
                file.state().name(), file.state().bytes(), file.state().bytes());
        return report;
    }

    private void listFilesBefore() {
        handle.execute("CREATE OR REPLACE TEMP TABLE before (name VARCHAR)");
        PreparedBatch batch = handle.prepareBatch("INSERT INTO before VALUES (?)");
        file.before().forEach(batch::add);
        execute(batch);
    }

    private Header header(Path path) {
        try {
            Header header = Header.read(path);
            requireColumns(header.columns(), ":1");
            return header;
        } catch (IOException e) {
            throw new BrokenFileException(file.state().name() + ": cannot be read: " + e.getMessage());
        }
    }

    private void requireColumns(List<String> present, String line) {
        String place = file.state().name() + line + ": ";
        if (present.isEmpty()) {
            throw new BrokenFileException(place + "this line is empty; a table begins with the names of its columns");
        }
        Set<String> names = new HashSet<>();
        present.stream()
                .filter(name -> !names.add(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(twice -> {
                    throw new BrokenFileException(
                            place + "the column \"" + twice + "\" stands twice in the header; rename one");
                });
        columns.forEach((field, column) -> {
            if (!present.contains(column)) {
                throw new BrokenFileException(place + "there is no column \"" + column + "\" for " + field.word()
                        + "; the header has " + String.join(", ", present)
                        + "; mend the header or the case's columns");
            }
        });
    }

    /** The line of each record, as a table of jumps. */
    private void mapLines(FileFormat format, Path path) {
        switch (format) {
            case PARQUET -> handle.execute(JUMP);
            case JSON_LINES -> {}
            case SEPARATED -> {
                LineMap lines = scan(path);
                long staged = handle.select("SELECT count(*) FROM staged")
                        .mapTo(Long.class)
                        .one();
                jumps(handle, lines.records() == staged ? lines.jumps() : List.of());
                Staging.placeRejects(handle, lines.lineOfReject());
            }
        }
    }

    private LineMap scan(Path path) {
        Set<Long> rejects = Set.copyOf(handle.select("SELECT DISTINCT line_byte_position FROM rejected")
                .mapTo(Long.class)
                .list());
        try (InputStream in = Header.open(path)) {
            return LineMap.scan(in, Header.read(path).separator(), true, 1, rejects);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every reading of every distinct actor that the file names. */
    private void mapActors(ActorDirectory directory) {
        handle.execute("CREATE OR REPLACE TEMP TABLE actor_spell (text VARCHAR, spell_from DATE, spell_to DATE,"
                + " state VARCHAR, organization VARCHAR, role VARCHAR, code VARCHAR)");
        Set<String> texts = new TreeSet<>();
        columns.forEach((field, column) -> {
            if (field.kind() == FieldKind.ACTOR || field.kind() == FieldKind.CLAIMANT) {
                texts.addAll(distinct("trim(" + field.word() + "_raw)"));
            } else if (field.kind() == FieldKind.ACTORS) {
                texts.addAll(distinct("trim(unnest(string_split(" + field.word() + "_raw, ';')))"));
            }
        });
        PreparedBatch batch = handle.prepareBatch("INSERT INTO actor_spell VALUES (?, ?, ?, ?, ?, ?, ?)");
        texts.forEach(text -> directory.listSpells(text).forEach(spell -> add(batch, text, spell)));
        execute(batch);
    }

    private static void add(PreparedBatch batch, String text, ActorSpell spell) {
        batch.add(
                text,
                spell.from(),
                spell.to(),
                spell.actor().state().orElse(null),
                spell.actor().organization().orElse(null),
                spell.actor().role().orElse(null),
                spell.actor().code());
    }

    private List<String> distinct(String expression) {
        return handle.select("SELECT DISTINCT value FROM (SELECT " + expression
                        + " AS value FROM staged) WHERE value IS NOT NULL AND value <> ''")
                .mapTo(String.class)
                .list();
    }

    /** Every type and mode, and every CAMEO code the file uses, with quad class and weight. */
    private void mapTypes(EventVocabulary events) {
        handle.execute(
                "CREATE OR REPLACE TEMP TABLE known_type (type VARCHAR, mode VARCHAR, quad VARCHAR, weight DOUBLE)");
        PreparedBatch types = handle.prepareBatch("INSERT INTO known_type VALUES (?, ?, ?, ?)");
        for (EventType type : EventType.values()) {
            addType(types, events, new TypeAndMode(type, Optional.empty()));
            events.modes(type).forEach(mode -> addType(types, events, new TypeAndMode(type, Optional.of(mode))));
        }
        execute(types);
        handle.execute("CREATE OR REPLACE TEMP TABLE known_cameo (cameo VARCHAR, type VARCHAR, mode VARCHAR)");
        if (columns.containsKey(EventField.CAMEO)) {
            PreparedBatch codes = handle.prepareBatch("INSERT INTO known_cameo VALUES (?, ?, ?)");
            distinct("trim(cameo_raw)")
                    .forEach(code -> events.findByCameo(code)
                            .ifPresent(what -> codes.add(
                                    code, what.type().name(), what.mode().orElse(null))));
            execute(codes);
        }
    }

    private static void addType(PreparedBatch batch, EventVocabulary events, TypeAndMode what) {
        batch.add(
                what.type().name(),
                what.mode().orElse(null),
                events.quad(what.type()).name(),
                events.weight(what));
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** Enters the file into the manifest; the table is the one into which its good records came. */
    static LoadReport report(Handle handle, int fileId, SourceFile file, String table) {
        long accepted = count(handle, "SELECT count(*) FROM " + table + " WHERE file_id = ?", fileId);
        return report(
                handle,
                fileId,
                file,
                file.source().label(),
                file.source().evidence().word(),
                table,
                accepted);
    }

    static LoadReport report(
            Handle handle, int fileId, SourceFile file, String label, String evidence, String holds, long accepted) {
        long setAside = count(handle, "SELECT count(*) FROM set_aside WHERE file_id = ?", fileId);
        handle.execute(
                "INSERT INTO source_file (file_id, name, evidence, holds, bytes, sha256, signature, records, accepted, set_aside,"
                        + " source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                fileId,
                file.state().name(),
                evidence,
                holds,
                file.state().bytes(),
                file.state().sha256(),
                file.state().signature(),
                accepted + setAside,
                accepted,
                setAside,
                label);
        return new LoadReport(
                file.state().name(), file.source().adapter(), evidence, holds, accepted + setAside, accepted, setAside);
    }

    private static long count(Handle handle, String sql, int fileId) {
        return handle.select(sql, fileId).mapTo(Long.class).one();
    }

    /** The table of jumps from records to lines. */
    static void jumps(Handle handle, List<LineMap.Jump> jumps) {
        handle.execute(JUMP);
        PreparedBatch batch = handle.prepareBatch("INSERT INTO jump VALUES (?, ?)");
        jumps.forEach(jump -> batch.add(jump.fromRecord(), jump.offset()));
        execute(batch);
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Texts as SQL writes a list of them. */
    static String literals(Stream<String> texts) {
        return texts.map(TableLoad::quoted).collect(Collectors.joining(", "));
    }

    static String identifiers(List<String> names) {
        return names.stream().map(name -> quoted(name) + ": 'VARCHAR'").collect(Collectors.joining(", ", "{", "}"));
    }
}
