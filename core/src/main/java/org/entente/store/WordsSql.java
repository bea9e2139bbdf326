package org.entente.store;

import org.jdbi.v3.core.Handle;

/** The end of the ladder: what incidents are looked for by, a line an incident, so that nobody reads all rows for a word. */
final class WordsSql {
    private static final String SPOT = "e.evidence, f.adapter, e.theatre, e.place, e.place_country,"
            + " e.place_precision, e.latitude, e.longitude";

    private final Handle handle;

    WordsSql(Handle handle) {
        this.handle = handle;
    }

    /** Text without case and accents, as words are compared. */
    static String fold(String text) {
        return "strip_accents(lower(" + text + "))";
    }

    void run() {
        handle.execute("""
                CREATE OR REPLACE TEMP VIEW said AS
                SELECT x.incident_key, x.step IS NULL AS names_it, hash(%1$s) >> 1 AS spot, %1$s, e.publisher,
                       concat_ws(' ', e.place, e.theatre) AS spots,
                       concat_ws(' ', e.text, e.document, e.url, e.publisher, e.place, e.theatre, e.source_name,
                           e.target_name) AS words
                FROM incident_event x JOIN event e USING (file_id, record)
                JOIN (SELECT file_id, split_part(signature, ' ', 1) AS adapter FROM source_file) f USING (file_id)""".formatted(SPOT));
        handle.execute("""
                INSERT INTO incident_words BY NAME
                SELECT incident_key, %s AS said, %s AS publishers, %s AS places,
                       min(spot) FILTER (names_it) AS spot, count(*) AS reports
                FROM said GROUP BY incident_key ORDER BY incident_key""".formatted(lines("words"), lines("publisher"), lines("nullif(spots, '')")));
        handle.execute("INSERT INTO spot BY NAME SELECT DISTINCT spot, %s FROM said e WHERE names_it ORDER BY ALL"
                .formatted(SPOT.replace("f.", "e.")));
        handle.execute("DROP VIEW temp.said");
    }

    private static String lines(String text) {
        return "string_agg(DISTINCT " + fold(text) + ", chr(10))";
    }
}
