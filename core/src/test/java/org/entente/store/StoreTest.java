package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.entente.CaseFolder;
import org.entente.provenance.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {
    @TempDir
    private Path temp;

    @Test
    void makesTheFileAndTheFoldersAboveIt() {
        Path file = temp.resolve("a/b/entente.duckdb");
        try (Store store = Store.open(file)) {
            assertThat(store.file()).isEqualTo(file).exists();
            assertThat(store.ingest().held()).isEmpty();
        }
    }

    @Test
    void writesFilesThatOlderClientsRead() throws SQLException {
        Path file = temp.resolve("entente.duckdb");
        Store.open(file).close();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement();
                ResultSet tags =
                        statement.executeQuery("SELECT tags::VARCHAR FROM duckdb_databases() WHERE NOT internal")) {
            assertThat(tags.next()).isTrue();
            assertThat(tags.getString(1)).contains("v1.4");
        }
    }

    @Test
    void opensAgainWhatItMade() {
        CaseFolder folder = CaseFolder.withEvents(temp, Evidence.MACHINE, "a,2016-01-05,RUS,TUR,AGREE,");
        String hash = folder.ingest().contentHash();
        try (Store store = Store.open(folder.store())) {
            assertThat(store.ingest().contentHash()).isEqualTo(hash);
        }
    }

    @Test
    void aFileOfSomethingElseIsNoDataFile() throws IOException {
        Path file = Files.writeString(temp.resolve("notes.txt"), "not a data file\n".repeat(1000));
        assertThatThrownBy(() -> Store.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(file + " cannot be opened as a data file: ");
    }

    @Test
    void aFolderIsNoDataFile() {
        assertThatThrownBy(() -> Store.open(temp))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(temp + " cannot be opened as a data file: ");
    }

    @Test
    void aFileOfALaterVersionIsLeftAlone() throws SQLException {
        Path file = temp.resolve("entente.duckdb");
        Store.open(file).close();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO schema_version VALUES ('9999-later.sql')");
        }
        assertThatThrownBy(() -> Store.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessage(file + " was written by a later version of Entente, which knows 9999-later.sql;"
                        + " use that version, or name another file with --store");
        assertThatThrownBy(() -> Store.open(file)).as("and let go").hasMessageContaining("later version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "a?b"})
    void aPathThatTheDatabaseWouldMisreadIsRefused(String name) {
        Path file = temp.resolve(name).resolve("entente.duckdb");
        assertThatThrownBy(() -> Store.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessage(
                        file + " cannot be opened as a data file: its path holds ; or ?; name another with --store");
    }

    @Test
    @Timeout(60)
    void aFileThatAnotherProcessHoldsNamesTheHolder() throws Exception {
        Path file = temp.resolve("entente.duckdb");
        Path ready = temp.resolve("ready");
        Process holder =
                OtherProcess.start(temp, OtherProcess.command(temp, "hold", file.toString(), ready.toString()));
        try {
            while (!Files.exists(ready) && holder.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assertThatThrownBy(() -> Store.open(file))
                    .isInstanceOf(StoreException.class)
                    .hasMessageMatching(".*entente\\.duckdb is in use by process " + holder.pid()
                            + " \\(\\S*java\\); wait until it ends, or name another file with --store");
        } finally {
            holder.getOutputStream().close();
            assertThat(holder.waitFor()).isZero();
        }
        Store.open(file).close();
    }
}
