package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.HashPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * The data file, open. One process owns it; within the process several threads may read while one writes, each through a
 * connection of its own.
 */
public final class Store implements AutoCloseable {
    /** Files are written so that clients of DuckDB from 1.4 on can read them. */
    private static final String STORAGE_VERSION = "v1.4.0";

    private static final String UNUSABLE = "cannot be opened as a data file";

    private final Path file;
    private final Connection connection;
    private final Jdbi jdbi;
    private final Ingest ingest;
    private final Audits audits;
    private final Exposures exposures;

    private Store(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
        this.jdbi = Jdbi.create(() -> ((DuckDBConnection) connection).duplicate());
        this.jdbi.getConfig(SqlStatements.class).setSqlParser(new HashPrefixSqlParser());
        this.jdbi.registerArgument(new DayArgumentFactory());
        this.ingest = new Ingest(file, jdbi);
        this.audits = new Audits(file, jdbi);
        this.exposures = new Exposures(file, jdbi);
    }

    /**
     * Opens the file, creating it or bringing it to the newest schema where needed.
     *
     * @throws StoreException when another process holds it, or it is no data file of ours
     */
    public static Store open(Path file) {
        if (file.toString().contains(";") || file.toString().contains("?")) {
            throw StoreException.misread(file);
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return migrated(new Store(file, connect("jdbc:duckdb:" + file)));
        } catch (IOException | SQLException e) {
            throw StoreException.of(file, UNUSABLE, e);
        }
    }

    /** One that is in memory, empty and gone when it is closed; nothing can be loaded into it. */
    public static Store inMemory() {
        Path nowhere = Path.of("memory");
        try {
            return migrated(new Store(nowhere, connect("jdbc:duckdb:")));
        } catch (SQLException e) {
            throw StoreException.of(nowhere, UNUSABLE, e);
        }
    }

    private static Store migrated(Store store) throws SQLException {
        try {
            Schema.migrate(store.jdbi, store.file);
            return store;
        } catch (StoreException e) {
            store.connection.close();
            throw e;
        } catch (JdbiException e) {
            store.connection.close();
            throw StoreException.of(store.file, UNUSABLE, e);
        }
    }

    private static Connection connect(String url) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("storage_compatibility_version", STORAGE_VERSION);
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        return DriverManager.getConnection(url, settings);
    }

    /** Where the file lies. */
    public Path file() {
        return file;
    }

    /** Its tables with the meaning of every column, by name. */
    public List<StoredTable> tables() {
        return jdbi.withHandle(StoredTable::all);
    }

    /** The files that were read, and reading more. */
    public Ingest ingest() {
        return ingest;
    }

    /** The incidents, and making them from events. */
    public Incidents incidents() {
        return new Incidents(file, jdbi);
    }

    /** The events as they are handed on. */
    public Events events() {
        return new Events(jdbi);
    }

    /** Where incidents happened, and in which zones that lies. */
    public Spots spots() {
        return new Spots(file, jdbi);
    }

    /** What people entered: samples and the journal. */
    public Audits audits() {
        return audits;
    }

    /** The rows that were left out as doubtful. */
    public Marks marks() {
        return new Marks(jdbi);
    }

    /** The documents that mention events. */
    public Mentions mentions() {
        return new Mentions(jdbi);
    }

    /** The relation between two states, reduced to what the ledger needs. */
    public Relations relations() {
        return new Relations(jdbi);
    }

    /** What sources held and how much they took up. */
    public Exposures exposures() {
        return exposures;
    }

    /** The days of the pair, reduced to what the crisis detector needs. */
    public CrisisDays crisisDays() {
        return new CrisisDays(jdbi);
    }

    /** What one state did with each other, reduced to what the plane of its relations needs. */
    public Partnerships partnerships() {
        return new Partnerships(jdbi);
    }

    /** All pairs by day, reduced to what the study of triads needs. */
    public PairDays pairDays() {
        return new PairDays(jdbi);
    }

    /** Writes everything to the file and lets it go. */
    @Override
    public void close() {
        ingest.close();
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreException.of(file, "cannot be closed", e);
        }
    }
}
