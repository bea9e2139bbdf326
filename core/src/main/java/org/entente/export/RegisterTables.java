package org.entente.export;

import static org.entente.export.Column.column;

import java.util.List;
import org.entente.register.RegisterEntry;

/** The table of registers. */
public final class RegisterTables {
    private RegisterTables() {}

    /** Agreements of registers that others keep. */
    public static Table<RegisterEntry> entries(List<RegisterEntry> entries) {
        return new Table<>(
                "registers",
                List.of(
                        column("register", "which register", row -> row.kind().word()),
                        column("id", "its key there", RegisterEntry::id),
                        column("signed", "day of the signing, by the register", RegisterEntry::day),
                        column("title", "its name", RegisterEntry::title),
                        column("parties", "who signed, in the register's words", RegisterEntry::parties),
                        column("line", "line of the file", RegisterEntry::line)),
                entries);
    }
}
