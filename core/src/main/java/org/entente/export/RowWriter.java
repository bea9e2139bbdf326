package org.entente.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one table, in order. Belongs to one thread. */
public interface RowWriter extends AutoCloseable {
    /** Adds a row, a value for each column as {@link Table#values()} gives them; null where nothing is known. */
    void add(List<? extends @Nullable Object> row);

    /** Says that all rows were added. */
    void end();

    @Override
    void close();
}
