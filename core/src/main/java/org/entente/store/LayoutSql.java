package org.entente.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.ingest.EventLayout;
import org.entente.ingest.Layout;
import org.entente.ingest.MentionLayout;

/**
 * How a layout's files become rows of the table that it fills. Each kind of layout has one; what reads the file, numbers its
 * records and sets bad ones aside does not know which.
 */
interface LayoutSql {
    /** Of this layout. */
    static LayoutSql of(Layout layout, Vocabulary vocabulary) {
        return switch (layout) {
            case EventLayout events -> new EventSql(events, vocabulary);
            case MentionLayout mentions -> new MentionSql(mentions);
        };
    }

    /** The table that is filled, which is also the word for what its rows are. */
    String table();

    /**
     * A query that gives the table's columns but for {@code file_id}, {@code record} and {@code line}, those of
     * {@link #working}, and {@code problem}: the first thing wrong with the record, or NULL. It is a plain projection of the
     * reader's rows, without joins, windows or sorts, so that DuckDB reads with all cores and still keeps the order of the
     * file.
     *
     * @param relation the reader with the file's columns
     * @param evidence the word for the file's evidence
     * @param today no event can lie after it
     */
    String select(String relation, String evidence, LocalDate today);

    /** The columns of the query that the table has not. */
    List<String> working();

    /** The columns by which two records of one {@code event_key} are the same; empty where many may have one key. */
    List<String> content();

    /** A query over {@code loaded} for the rows of {@code mismatch} but for {@code file_id}. */
    Optional<String> mismatches();
}
