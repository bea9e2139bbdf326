package org.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Brings a data file to the newest schema by the numbered files, each in a transaction, each once. */
final class Schema {
    private static final List<String> FILES = List.of(
            "0001-ingest.sql",
            "0002-incident.sql",
            "0003-sources.sql",
            "0004-ladder.sql",
            "0005-exposure.sql",
            "0006-mention.sql",
            "0007-pair.sql",
            "0008-audit.sql",
            "0009-search.sql",
            "0010-provision.sql");

    /** What tables and columns hold. It is no step: it may be worded anew at any time. */
    private static final String COMMENTS = "comments.sql";

    private static final String UNSAID =
            "SELECT count(*) FROM duckdb_columns() WHERE comment IS NULL AND NOT internal AND database_name = current_database()";

    private static final Pattern STATEMENT_END = Pattern.compile(";\\s*\n");

    private Schema() {}

    /** @throws StoreException when the file has steps that this version does not know */
    static void migrate(Jdbi jdbi, Path dataFile) {
        jdbi.useHandle(handle -> {
            handle.execute("CREATE TABLE IF NOT EXISTS schema_version (file VARCHAR PRIMARY KEY)");
            List<String> done = handle.select("SELECT file FROM schema_version ORDER BY file")
                    .mapTo(String.class)
                    .list();
            done.stream().filter(file -> !FILES.contains(file)).findFirst().ifPresent(later -> {
                throw StoreException.later(dataFile, later);
            });
            FILES.stream().filter(file -> !done.contains(file)).forEach(file -> apply(handle, file));
            if (!done.containsAll(FILES)
                    || handle.select(UNSAID).mapTo(Long.class).one() > 0) {
                handle.useTransaction(transaction -> run(transaction, COMMENTS));
            }
        });
    }

    private static void apply(Handle handle, String file) {
        handle.useTransaction(transaction -> {
            run(transaction, file);
            transaction.execute("INSERT INTO schema_version VALUES (?)", file);
        });
    }

    private static void run(Handle handle, String file) {
        for (String statement : STATEMENT_END.split(text(file), -1)) {
            if (!statement.isBlank()) {
                handle.execute(statement);
            }
        }
    }

    private static String text(String file) {
        try (InputStream in = Schema.class.getResourceAsStream("schema/" + file)) {
            if (in == null) {
                throw new IllegalStateException("schema/" + file + " was not packaged");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
