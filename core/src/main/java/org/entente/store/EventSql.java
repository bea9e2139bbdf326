package org.entente.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.ingest.ActorCells;
import org.entente.ingest.Cell;
import org.entente.ingest.EventField;
import org.entente.ingest.EventLayout;

/** Events of a named source: what each word of a row means, and what is wrong with it. */
final class EventSql implements LayoutSql {
    private static final String DAY = """
        CASE length(date) WHEN 8 THEN try_strptime(date, '%Y%m%d')
             WHEN 10 THEN try_strptime(date, ['%Y-%m-%d', '%m/%d/%Y']) ELSE try_strptime(date, '%m/%d/%Y') END::DATE""";

    private final EventLayout layout;
    private final Vocabulary vocabulary;
    private final CellSql cells;

    EventSql(EventLayout layout, Vocabulary vocabulary) {
        this.layout = layout;
        this.vocabulary = vocabulary;
        this.cells = new CellSql(layout.traits().absent(), layout.shape().header());
    }

    @Override
    public String table() {
        return "event";
    }

    @Override
    public List<String> working() {
        return List.of("expected_weight", "told_line");
    }

    @Override
    public List<String> content() {
        return List.of(
                "day",
                "type",
                "mode",
                "source_state",
                "target_state",
                "source_name",
                "target_name",
                "text",
                "place",
                "url",
                "weight");
    }

    @Override
    public Optional<String> mismatches() {
        return layout.cells().containsKey(EventField.CAMEO) ? Optional.of("""
                SELECT 'quad' AS subject, left(cameo, 2) AS code,
                       ['VERBAL_COOPERATION', 'MATERIAL_COOPERATION', 'VERBAL_CONFLICT', 'MATERIAL_CONFLICT'][row_quad] AS theirs,
                       quad AS ours, count(*) AS records
                FROM loaded WHERE problem IS NULL AND row_quad BETWEEN 1 AND 4 GROUP BY ALL HAVING theirs <> ours
                UNION ALL
                SELECT 'weight', cameo, weight::VARCHAR, expected_weight::VARCHAR, count(*)
                FROM loaded WHERE problem IS NULL AND weight_table = 'row' AND abs(weight - expected_weight) > 0.001
                GROUP BY ALL""") : Optional.empty();
    }

    @Override
    public String select(String relation, String evidence, LocalDate today) {
        return """
            SELECT %s || id AS event_key, day, coalesce(added, published, day) AS known_on,
                   source_state, source_organization, CASE WHEN source_state IS NOT NULL THEN source_role END AS source_role,
                   target_state, target_organization, CASE WHEN target_state IS NOT NULL THEN target_role END AS target_role,
                   type, mode, cameo, quad, coalesce(weight, table_weight, 0) AS weight,
                   CASE WHEN weight IS NULL THEN 'plover-0.8' ELSE 'row' END AS weight_table,
                   place, latitude, longitude, text, claimant, publisher, document, published, url, %s AS evidence,
                   source_name, target_name, try_cast(row_quad AS TINYINT) AS row_quad, lead = '1' AS lead,
                   try_cast(articles AS INTEGER) AS articles, place_precision, place_country, story,
                   try_cast(fatalities AS INTEGER) AS fatalities, %s AS directed, %s AS restricted, expected_weight,
                   try_cast(line_text AS BIGINT) AS told_line,
                   CASE
                   %s
                   END AS problem
            FROM (%s) n, (SELECT DATE '%s' AS today) p
            """.formatted(
                        TableLoad.quoted(layout.prefix()),
                        TableLoad.quoted(evidence),
                        layout.traits().directed(),
                        layout.traits().restricted(),
                        SourceChecks.branches(layout),
                        meanings(relation),
                        today);
    }

    /** Third: what the words mean. */
    private String meanings(String relation) {
        List<String> columns = new ArrayList<>();
        for (String role : List.of("source", "target")) {
            SpellTable states = vocabulary.states(actor(role).notation());
            String group = role + "_group_index";
            columns.add("coalesce(" + states.state(role + "_reading") + ", "
                    + vocabulary.groups().at("state", group) + ") AS " + role + "_state");
            columns.add("coalesce(" + states.organization(role + "_reading") + ", "
                    + vocabulary.groups().at("organization", group) + ") AS " + role + "_organization");
        }
        for (String part : List.of("type", "mode", "quad")) {
            columns.add(types().at(part, "type_index") + " AS " + part);
        }
        columns.add(types().at("weight", "type_index") + " AS table_weight");
        columns.add(layout.traits().weights().map(this::expectedWeight).orElse("NULL::DOUBLE") + " AS expected_weight");
        return "SELECT *, " + String.join(", ", columns) + " FROM (" + readings(relation) + ")";
    }

    private String expectedWeight(String table) {
        return types().at(Vocabulary.part(table), "type_index");
    }

    /** Second: which words they are. */
    private String readings(String relation) {
        List<String> columns = new ArrayList<>();
        for (String role : List.of("source", "target")) {
            columns.add(vocabulary.states(actor(role).notation()).reading(role + "_index", "day") + " AS " + role
                    + "_reading");
        }
        return "SELECT *, " + String.join(", ", columns) + " FROM (" + indexes(relation) + ")";
    }

    private String indexes(String relation) {
        List<String> columns = new ArrayList<>();
        for (String role : List.of("source", "target")) {
            String word =
                    actor(role).notation() == ActorCells.Notation.NAMES ? "lower(" + role + "_word)" : role + "_word";
            columns.add(vocabulary.states(actor(role).notation()).index(word) + " AS " + role + "_index");
            columns.add("CASE WHEN " + role + "_word IS NULL THEN "
                    + vocabulary.groups().index("lower(" + role + "_group)") + " END AS " + role + "_group_index");
        }
        columns.add(typeIndex() + " AS type_index");
        columns.add(DAY + " AS day");
        columns.add(isoOrPlain("added_text") + " AS added");
        columns.add(isoOrPlain("published_text") + " AS published");
        for (String number : List.of("weight", "latitude", "longitude")) {
            columns.add("try_cast(" + number + "_text AS DOUBLE) AS " + number);
        }
        return "SELECT *, " + String.join(", ", columns) + " FROM (" + texts(relation) + ")";
    }

    private static String isoOrPlain(String text) {
        return "coalesce(try_strptime(left(" + text + ", 8), '%Y%m%d'), try_strptime(left(" + text
                + ", 10), '%Y-%m-%d'))::DATE";
    }

    /** The event coding of the source. */
    private WordTable types() {
        if (layout.cells().containsKey(EventField.CAMEO)) {
            return Vocabulary.types("cameo_event");
        }
        return Vocabulary.types(layout.cells().containsKey(EventField.ACLED) ? "acled_event" : "plover_event");
    }

    /** A CAMEO code of two digits is one that lost its zero, for a row always has three or four. */
    private String typeIndex() {
        if (layout.cells().containsKey(EventField.CAMEO)) {
            return "CASE WHEN length(cameo) > 2 THEN " + types().index("cameo") + " END";
        }
        if (layout.cells().containsKey(EventField.ACLED)) {
            return types().index("acled");
        }
        return "coalesce(" + types().index("upper(type_text) || '/' || lower(mode_text)") + ", "
                + types().index("upper(type_text)") + ")";
    }

    private ActorCells actor(String role) {
        return role.equals("source") ? layout.source() : layout.target();
    }

    /** First: the texts that the file holds. */
    private String texts(String relation) {
        Stream<String> fields = Stream.of(
                field(EventField.ID, "id"),
                field(EventField.DATE, "date"),
                field(EventField.CAMEO, "cameo"),
                field(EventField.ACLED, "acled"),
                field(EventField.TYPE, "type_text"),
                field(EventField.MODE, "mode_text"),
                field(EventField.WEIGHT, "weight_text"),
                field(EventField.PLACE, "place"),
                field(EventField.LATITUDE, "latitude_text"),
                field(EventField.LONGITUDE, "longitude_text"),
                field(EventField.TEXT, "text"),
                field(EventField.PUBLISHER, "publisher"),
                field(EventField.DOCUMENT, "document"),
                field(EventField.PUBLISHED, "published_text"),
                field(EventField.URL, "url"),
                field(EventField.QUAD, "row_quad"),
                field(EventField.ROOT, "lead"),
                field(EventField.ARTICLES, "articles"),
                field(EventField.ADDED, "added_text"),
                field(EventField.PRECISION, "place_precision"),
                field(EventField.COUNTRY, "place_country"),
                field(EventField.STORY, "story"),
                field(EventField.FATALITIES, "fatalities"),
                field(EventField.CLAIMANT, "claimant"),
                field(EventField.LINE, "line_text"));
        Stream<String> actors =
                Stream.of("source", "target").map(this::actorTexts).flatMap(Collection::stream);
        return "SELECT " + Stream.concat(fields, actors).collect(Collectors.joining(", ")) + " FROM " + relation + " r";
    }

    private String field(EventField field, String name) {
        return Optional.ofNullable(layout.cells().get(field)).map(cells::of).orElse("NULL::VARCHAR") + " AS " + name;
    }

    private List<String> actorTexts(String role) {
        ActorCells actor = actor(role);
        List<String> roles = actor.roles().stream().map(cells::of).toList();
        return List.of(
                text(actor.state()) + " AS " + role + "_word",
                text(actor.group()) + " AS " + role + "_group",
                text(actor.name()) + " AS " + role + "_name",
                (actor.notation() == ActorCells.Notation.NAMES ? vocabulary.sectors(roles) : vocabulary.role(roles))
                        + " AS " + role + "_role");
    }

    private String text(Optional<Cell> cell) {
        return cell.map(cells::of).orElse("NULL::VARCHAR");
    }
}
