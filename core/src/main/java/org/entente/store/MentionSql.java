package org.entente.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.ingest.MentionField;
import org.entente.ingest.MentionLayout;

/** Mentions of events in documents. */
final class MentionSql implements LayoutSql {
    private final MentionLayout layout;
    private final CellSql cells;

    MentionSql(MentionLayout layout) {
        this.layout = layout;
        this.cells = new CellSql("", layout.shape().header());
    }

    @Override
    public String table() {
        return "mention";
    }

    @Override
    public List<String> working() {
        return List.of();
    }

    /** One event may be mentioned any number of times. */
    @Override
    public List<String> content() {
        return List.of();
    }

    @Override
    public Optional<String> mismatches() {
        return Optional.empty();
    }

    @Override
    public String select(String relation, String evidence, LocalDate today) {
        return """
            SELECT %s || n.event_text AS event_key, n.mentioned AS mentioned_at, n.happened AS event_at,
                   ['WEB', 'CITATIONONLY', 'CORE', 'DTIC', 'JSTOR', 'NONTEXTUALSOURCE'][n.kind] AS kind,
                   n.publisher_text AS publisher, n.url_text AS url, n.sentence, n.in_raw_text_text = '1' AS in_raw_text,
                   n.confidence, n.length AS document_length, n.tone, n.translation_text IS NOT NULL AS translated,
                   CASE
                   %s
                   END AS problem
            FROM (SELECT *, %s FROM (SELECT %s FROM %s r)) n, (SELECT DATE '%s' AS today) p
            """.formatted(
                        TableLoad.quoted(layout.prefix()),
                        checks().stream().map(RecordChecks.Check::branch).collect(Collectors.joining("\n")),
                        values(),
                        texts(),
                        relation,
                        today);
    }

    private String texts() {
        return Stream.of(MentionField.values())
                .map(field -> layout.cells().containsKey(field)
                        ? cells.of(layout.cells().get(field)) + " AS " + field.word() + "_text"
                        : "NULL::VARCHAR AS " + field.word() + "_text")
                .collect(Collectors.joining(", "));
    }

    private static String values() {
        Stream<String> times = Stream.of(MentionField.HAPPENED, MentionField.MENTIONED)
                .map(field -> "try_strptime(%1$s_text, '%%Y%%m%%d%%H%%M%%S') AS %1$s".formatted(field.word()));
        Stream<String> numbers = Stream.of(
                        MentionField.KIND, MentionField.SENTENCE, MentionField.CONFIDENCE, MentionField.LENGTH)
                .map(field -> "try_cast(%1$s_text AS INTEGER) AS %1$s".formatted(field.word()));
        return Stream.of(times, numbers, Stream.of("try_cast(tone_text AS DOUBLE) AS tone"))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
    }

    private static List<RecordChecks.Check> checks() {
        List<RecordChecks.Check> checks = new ArrayList<>();
        checks.add(SourceChecks.damage("publisher_text", MentionField.PUBLISHER.word()));
        checks.add(SourceChecks.damage("url_text", MentionField.URL.word()));
        checks.add(check(
                MentionField.EVENT,
                "NOT coalesce(regexp_full_match(n.event_text, '[0-9]+'), false)",
                "this is no identifier of an event",
                "write the event's number, such as 410412347"));
        for (MentionField field : List.of(MentionField.HAPPENED, MentionField.MENTIONED)) {
            checks.add(check(
                    field,
                    "n." + field.word() + " IS NULL",
                    "this is no day and time",
                    "write it as 20200305143000: year, month, day, hour, minute, second"));
            checks.add(check(
                    field,
                    "n." + field.word() + "::DATE > p.today",
                    RecordChecks.IN_THE_FUTURE,
                    SourceChecks.WHEN_IT_HAS_COME));
        }
        checks.addAll(numbers());
        return checks;
    }

    private static List<RecordChecks.Check> numbers() {
        return List.of(
                number(MentionField.KIND, 1, 6, "this is no kind of document", true),
                number(MentionField.CONFIDENCE, 10, 100, "this is no confidence", true),
                number(MentionField.TONE, -100, 100, "this is no tone", false),
                number(MentionField.SENTENCE, 1, Integer.MAX_VALUE, "this is no number of a sentence", false),
                number(MentionField.LENGTH, 0, Integer.MAX_VALUE, "this is no length of a document", false),
                check(
                        MentionField.IN_RAW_TEXT,
                        "NOT coalesce(n.in_raw_text_text IN ('0', '1'), false)",
                        "this is neither yes nor no",
                        "write 1 for a find in the text as it stands, else 0"));
    }

    private static RecordChecks.Check number(MentionField field, int least, int most, String reason, boolean needed) {
        String wrong = "NOT coalesce(n.%s BETWEEN %s AND %s, false)".formatted(field.word(), least, most);
        String condition = needed ? wrong : "n." + field.word() + "_text IS NOT NULL AND " + wrong;
        String right = most == Integer.MAX_VALUE ? "from " + least : "from " + least + " to " + most;
        return check(field, condition, reason, "write a number " + right);
    }

    private static RecordChecks.Check check(MentionField field, String condition, String reason, String remedy) {
        return new RecordChecks.Check(condition, field.word(), "n." + field.word() + "_text", reason, remedy);
    }
}
