package org.entente.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.ingest.EventField;
import org.entente.ingest.SourceFile;
import org.jdbi.v3.core.Handle;

/**
 * The SQL that turns staged records into events: {@link #typed} reads the texts as days, numbers and actors,
 * {@link #checked} finds the first thing wrong with each, {@link #insert} puts both kinds where they belong.
 */
final class RecordSql {
    private RecordSql() {}

    /** The field's text, or NULL where the source has no such column; blank counts as absent. */
    private static String text(Map<EventField, String> columns, EventField field) {
        return columns.containsKey(field) ? "nullif(trim(s." + field.word() + "_raw), '')" : "NULL::VARCHAR";
    }

    private static String day(String text) {
        return """
            CASE WHEN regexp_full_match(%1$s, '[0-9]{4}-[0-9]{2}-[0-9]{2}') THEN try_strptime(%1$s, '%%Y-%%m-%%d')
                 WHEN regexp_full_match(%1$s, '[0-9]{8}') THEN try_strptime(%1$s, '%%Y%%m%%d') END::DATE""".formatted(text);
    }

    static String typed(Map<EventField, String> columns) {
        String texts = List.of(EventField.values()).stream()
                .map(field -> text(columns, field) + " AS " + field.word() + "_text")
                .collect(Collectors.joining(", "));
        return """
            WITH texts AS (SELECT s.record, s.content, %s FROM staged s),
            days AS (
                SELECT *, %s AS day, %s AS published FROM texts),
            party AS (
                SELECT d.record, list(a.code ORDER BY w.n) AS parties, min(w.name) FILTER (a.code IS NULL) AS stranger
                FROM days d, LATERAL (
                    SELECT trim(unnest(string_split(d.with_text, ';'))) AS name,
                           generate_subscripts(string_split(d.with_text, ';'), 1) AS n) w
                LEFT JOIN actor_spell a ON a.text = w.name AND d.day BETWEEN a.spell_from AND a.spell_to
                WHERE w.name <> '' GROUP BY d.record)
            SELECT d.*, p.parties, p.stranger,
                   a.state AS source_state, a.organization AS source_organization, a.role AS source_role,
                   a.code AS source_code,
                   b.state AS target_state, b.organization AS target_organization, b.role AS target_role,
                   b.code AS target_code,
                   c.code AS claimant_code,
                   coalesce(upper(d.type_text), k.type) AS type,
                   CASE WHEN d.type_text IS NULL THEN k.mode ELSE lower(d.mode_text) END AS mode,
                   k.cameo AS cameo_known, t.quad, t.weight AS table_weight,
                   try_cast(d.weight_text AS DOUBLE) AS weight,
                   try_cast(d.latitude_text AS DOUBLE) AS latitude, try_cast(d.longitude_text AS DOUBLE) AS longitude,
                   j.line_offset + d.record AS line
            FROM days d
            LEFT JOIN party p USING (record)
            LEFT JOIN actor_spell a ON a.text = d.source_text AND d.day BETWEEN a.spell_from AND a.spell_to
            LEFT JOIN actor_spell b ON b.text = d.target_text AND d.day BETWEEN b.spell_from AND b.spell_to
            LEFT JOIN actor_spell c ON c.text = d.claimant_text AND d.day BETWEEN c.spell_from AND c.spell_to
            LEFT JOIN known_cameo k ON k.cameo = d.cameo_text
            LEFT JOIN known_type t ON t.type = coalesce(upper(d.type_text), k.type)
                AND t.mode IS NOT DISTINCT FROM (CASE WHEN d.type_text IS NULL THEN k.mode ELSE lower(d.mode_text) END)
            ASOF LEFT JOIN jump j ON d.record >= j.from_record
            """.formatted(texts, day("date_text"), day("published_text"));
    }

    /** The parameter is today; the table {@code before} names the files whose identifiers are taken. */
    static String checked(Map<EventField, String> columns) {
        return """
            WITH keyed AS (
                SELECT t.*, coalesce(t.id_text, '') <> '' AS own_id,
                       coalesce(t.id_text, substr(md5(t.content), 1, 16)) AS event_key
                FROM typed t),
            numbered AS (
                SELECT *, row_number() OVER (PARTITION BY event_key ORDER BY record) AS occurrence,
                       first_value(content) OVER (PARTITION BY event_key ORDER BY record) AS first_content,
                       first_value(line) OVER (PARTITION BY event_key ORDER BY record) AS first_line
                FROM keyed),
            parameters AS (SELECT ?::DATE AS today)
            SELECT n.*, CASE
            %s
            END AS problem
            FROM numbered n, parameters p
            """.formatted(RecordChecks.branches(columns.keySet()));
    }

    static void insert(Handle handle, int fileId, SourceFile file, Map<EventField, String> columns) {
        handle.execute("""
                INSERT INTO event (file_id, record, line, event_key, day, known_on,
                    source_state, source_organization, source_role, target_state, target_organization, target_role,
                    parties, type, mode, cameo, quad, weight, weight_table, place, latitude, longitude, theatre, text,
                    claimant, publisher, document, published, url, evidence)
                SELECT ?, record, line, event_key, day, coalesce(published, day),
                       source_state, source_organization, source_role, target_state, target_organization, target_role,
                       parties, type, mode, cameo_text, quad, coalesce(weight, table_weight),
                       CASE WHEN weight IS NULL THEN 'plover-0.8' ELSE 'row' END,
                       place_text, latitude, longitude, theatre_text, text_text,
                       coalesce(claimant_code, claimant_text), publisher_text, document_text, published, url_text, ?
                FROM checked WHERE problem IS NULL ORDER BY record""", fileId, file.source().evidence().word());
        handle.execute("""
                INSERT INTO set_aside
                SELECT ?, record, line, problem.field, problem.value, problem.reason, problem.remedy, content
                FROM checked WHERE problem IS NOT NULL ORDER BY record""", fileId);
        Staging.setAsideRejected(handle, fileId);
    }
}
