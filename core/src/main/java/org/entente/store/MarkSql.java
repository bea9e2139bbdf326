package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.ActorDirectory;
import org.entente.actor.State;
import org.entente.incident.Mark;
import org.entente.incident.MarkWords;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Marks reports that the usual faults of machine coding make doubtful, each with what called for the mark. */
final class MarkSql {
    private static final int DOUBTFUL_DAYS = 7;

    private final Handle handle;
    private final ActorDirectory directory;
    private final List<String> marks = new ArrayList<>();

    MarkSql(Handle handle, ActorDirectory directory) {
        this.handle = handle;
        this.directory = directory;
    }

    /**
     * Fills {@code event_mark}, and a temporary table {@code marked} with the same, which is the one to read in this transaction:
     * of rows that several statements of it put into a table of the data file, DuckDB 2.0.0 shows none when they are millions.
     */
    void run() {
        handle.execute("""
                CREATE OR REPLACE TEMP TABLE suspect AS
                SELECT e.file_id, e.record, h.known_on - h.day AS lag, e.lead,
                       CASE WHEN e.source_role IS NULL THEN e.source_state END AS bare_source, %s AS source_name,
                       CASE WHEN e.target_role IS NULL THEN e.target_state END AS bare_target, %s AS target_name,
                       trim(regexp_replace(lower(concat_ws(' ', e.url, CASE h.adapter WHEN 'icews' THEN NULL ELSE e.text END)),
                                      '[^a-z0-9]+', ' ', 'g')) AS said
                FROM head h JOIN event e USING (file_id, record) WHERE h.report""".formatted(name("source"), name("target")));
        add(Mark.DATE_DOUBTFUL, "lag || ' days before the report'", "lag >= " + DOUBTFUL_DAYS);
        strangers();
        words(new TreeMap<>(MarkWords.shipped().byMark()));
        add(Mark.NOT_LEAD, "'by the source'", "lead = false");
        handle.execute("CREATE OR REPLACE TEMP TABLE marked (file_id, record, mark, detail) AS "
                + String.join(" UNION ALL ", marks));
        handle.execute("INSERT INTO event_mark SELECT * FROM marked");
        handle.execute("DROP TABLE suspect");
        handle.execute("DROP TABLE state_word");
    }

    /** A name without its article and its plural s, for sources write "THE US" and "THE NETHERLAND". */
    private static String name(String role) {
        return normal("e." + role + "_name");
    }

    private static String normal(String text) {
        return "regexp_replace(regexp_replace(lower(trim(" + text + ")), '^the ', ''), 's$', '')";
    }

    private void add(Mark mark, String detail, String condition) {
        marks.add("SELECT file_id, record, '%s', %s FROM suspect WHERE %s".formatted(mark.word(), detail, condition));
    }

    private void strangers() {
        handle.execute("CREATE OR REPLACE TEMP TABLE state_word (state VARCHAR, name VARCHAR)");
        PreparedBatch batch = handle.prepareBatch("INSERT INTO state_word VALUES (?, " + normal("?") + ")");
        for (State state : directory.states().list()) {
            names(state).distinct().forEach(name -> batch.add(state.code(), name));
        }
        batch.execute();
        for (String role : List.of("source", "target")) {
            add(Mark.NOT_THE_STATE, role + "_name", """
                    bare_%1$s IS NOT NULL AND %1$s_name IS NOT NULL
                    AND (bare_%1$s, %1$s_name) NOT IN (SELECT state, name FROM state_word)""".formatted(role));
        }
    }

    private static Stream<String> names(State state) {
        return Stream.of(
                        Stream.of(state.name(), state.code()),
                        state.otherNames().stream(),
                        state.demonyms().stream(),
                        state.seatNames())
                .flatMap(name -> name);
    }

    private void words(Map<Mark, List<String>> words) {
        words.forEach((mark, list) -> {
            String any = "' (" + list.stream().collect(Collectors.joining("|")) + ") '";
            add(
                    mark,
                    "regexp_extract(' ' || said || ' ', " + any + ", 1)",
                    "regexp_matches(' ' || said || ' ', " + any + ")");
        });
    }
}
