package org.entente.store;

import java.sql.Types;
import java.time.LocalDate;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Binds days without naming their SQL type: jdbi names one that DuckDB's driver does not take. */
final class DayArgumentFactory extends AbstractArgumentFactory<LocalDate> {
    DayArgumentFactory() {
        super(Types.DATE);
    }

    @Override
    protected Argument build(LocalDate day, ConfigRegistry config) {
        return (position, statement, _) -> statement.setObject(position, day);
    }
}
