package org.entente.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duckdb.DuckDBConnection;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.HashPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * The data file, open. One process owns it; within the process several threads may read while one writes, each through a
 * connection of its own.
 */
public final class Store implements AutoCloseable {
    /** Files are written so that clients of DuckDB from 1.4 on can read them. */
    private static final String STORAGE_VERSION = "v1.4.0";

    private static final Pattern LOCK_HOLDER = Pattern.compile("held in ([^\\s]+)[^(]*\\(PID (\\d+)\\)");

    private final Path file;
    private final Connection connection;
    private final Jdbi jdbi;

    private Store(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
        this.jdbi = Jdbi.create(() -> ((DuckDBConnection) connection).duplicate());
        this.jdbi.getConfig(SqlStatements.class).setSqlParser(new HashPrefixSqlParser());
        this.jdbi.registerArgument(new DayArgumentFactory());
    }

    /**
     * Opens the file, creating it or bringing it to the newest schema where needed.
     *
     * @throws StoreException when another process holds it, or it is no data file of ours
     */
    public static Store open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Store store = new Store(file, connect("jdbc:duckdb:" + file));
            Schema.migrate(store.jdbi);
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw explain(file, e);
        }
    }

    private static Connection connect(String url) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("storage_compatibility_version", STORAGE_VERSION);
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        return DriverManager.getConnection(url, settings);
    }

    private static StoreException explain(Path file, SQLException e) {
        String message = String.valueOf(e.getMessage());
        Matcher holder = LOCK_HOLDER.matcher(message);
        if (holder.find()) {
            return new StoreException(
                    file + " is in use by process " + holder.group(2) + " (" + holder.group(1)
                            + "); wait until it ends, or name another file with --store",
                    e);
        }
        return new StoreException(
                file + " cannot be opened as a data file: "
                        + message.lines().findFirst().orElse(""),
                e);
    }

    /** Where the file lies. */
    public Path file() {
        return file;
    }

    /** The files that were read, and reading more. */
    public Ingest ingest() {
        return new Ingest(jdbi);
    }

    /** The incidents, and making them from events. */
    public Incidents incidents() {
        return new Incidents(jdbi);
    }

    /** The relation between two states, reduced to what the ledger needs. */
    public Relations relations() {
        return new Relations(jdbi);
    }

    /** Writes everything to the file and lets it go. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw explain(file, e);
        }
    }
}
