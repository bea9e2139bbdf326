package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.entente.store.StoredTable.StoredColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredTableTest {
    @TempDir
    Path folder;

    @Test
    void everyTableAndColumnSaysWhatItHolds() {
        try (Store store = Store.inMemory()) {
            List<StoredTable> tables = store.tables();
            assertThat(tables).extracting(StoredTable::name).contains("event", "incident", "source_file", "journal");
            assertThat(tables).allSatisfy(table -> {
                assertThat(table.meaning()).as(table.name()).isNotBlank();
                assertThat(table.columns())
                        .isNotEmpty()
                        .allSatisfy(column -> assertThat(column.meaning())
                                .as(table.name() + "." + column.name())
                                .isNotBlank());
            });
        }
    }

    @Test
    void columnsStandInTheirOrderWithTypeAndWhetherTheyCanBeNull() {
        try (Store store = Store.inMemory()) {
            StoredTable step = store.tables().stream()
                    .filter(table -> table.name().equals("ladder_step"))
                    .findFirst()
                    .orElseThrow();
            assertThat(step.meaning()).isEqualTo("The steps from events to incidents with their counts.");
            assertThat(step.columns().getFirst())
                    .isEqualTo(new StoredColumn("number", "INTEGER", true, "place on the ladder, from 1"));
            assertThat(step.columns().getLast().name()).isEqualTo("rows_out");
        }
    }

    @Test
    void aFileOfBeforeIsToldWhenItIsOpened() throws SQLException {
        Path file = folder.resolve("entente.duckdb");
        Store.open(file).close();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("COMMENT ON COLUMN incident.share IS NULL");
        }
        try (Store store = Store.open(file)) {
            assertThat(store.tables().stream()
                            .flatMap(table -> table.columns().stream())
                            .filter(column -> column.name().equals("share")))
                    .singleElement()
                    .satisfies(column -> assertThat(column.meaning()).startsWith("part of a gathering"));
        }
    }
}
