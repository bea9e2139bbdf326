package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.ingest.EventField;
import org.entente.ingest.EventLayout;

/** What can be wrong with an event of a named source; the first thing found is the reason given. */
final class SourceChecks {
    /** The reason for which {@link org.entente.actor.ActorAdvice} knows what would be right. */
    static final String UNKNOWN_STATE = "no state is known by this on that day";

    static final String WHEN_IT_HAS_COME = "mend the date, or wait: it is read by itself once that day has come";

    private static final String WRITE_A_DAY = "write it as 20200305, 2020-03-05 or 03/05/2020";

    private SourceChecks() {}

    static String branches(EventLayout layout) {
        List<String> branches = new ArrayList<>();
        for (String field : List.of("id", "place", "url", "text", "source_name", "target_name")) {
            branches.add(damage(field, field).branch());
        }
        if (layout.shape().optional() > 0) {
            branches.add(new RecordChecks.Check(
                            "n.added_text IS NULL",
                            "added",
                            "NULL",
                            "the line has fewer fields than it should, or is torn",
                            "complete the line: " + layout.name() + " have "
                                    + layout.shape().width() + " fields")
                    .branch());
        }
        branches.add(check(
                "n.id IS NULL", "id", "NULL", "the identifier is empty", "write the source's number of the event"));
        branches.addAll(day());
        if (layout.cells().containsKey(EventField.PUBLISHED)) {
            branches.add(check(
                    "n.published > p.today",
                    "published",
                    "n.published_text",
                    RecordChecks.IN_THE_FUTURE,
                    WHEN_IT_HAS_COME));
        }
        branches.addAll(states());
        branches.addAll(type(layout));
        branches.add(check(
                "n.weight_text IS NOT NULL AND NOT coalesce(n.weight BETWEEN -10 AND 10, false)",
                "weight",
                "n.weight_text",
                "this is no weight",
                "write a number from -10 to 10"));
        return branches.stream().collect(Collectors.joining("\n"));
    }

    private static List<String> states() {
        return Stream.of("source", "target")
                .map(role -> check(
                        "n." + role + "_word IS NOT NULL AND n." + role + "_reading IS NULL",
                        role,
                        "n." + role + "_word",
                        UNKNOWN_STATE,
                        "write the state as the source writes it"))
                .toList();
    }

    /** DuckDB's reader lets NUL bytes through. */
    static RecordChecks.Check damage(String column, String field) {
        return new RecordChecks.Check(
                "contains(n." + column + ", chr(0))",
                field,
                "replace(n." + column + ", chr(0), '\\0')",
                RecordChecks.NUL,
                RecordChecks.WITHOUT_NUL);
    }

    private static String check(String condition, String field, String value, String reason, String remedy) {
        return new RecordChecks.Check(condition, field, value, reason, remedy).branch();
    }

    private static List<String> day() {
        return List.of(
                check("n.date IS NULL", "date", "NULL", "the date is empty", WRITE_A_DAY),
                check("n.day IS NULL", "date", "n.date", "this is no day", WRITE_A_DAY),
                check("n.day > p.today", "date", "n.date", RecordChecks.IN_THE_FUTURE, WHEN_IT_HAS_COME),
                check(
                        "n.added < n.day",
                        "date",
                        "n.date || ', taken up ' || n.added",
                        "it is dated after the day on which the source took it up",
                        "mend one of the two dates"));
    }

    private static List<String> type(EventLayout layout) {
        if (layout.cells().containsKey(EventField.CAMEO)) {
            return List.of(
                    check("n.cameo IS NULL", "type", "NULL", "no type is given", "write a CAMEO code such as 040"),
                    lostZero(),
                    check(
                            "n.type_index IS NULL",
                            "type",
                            "n.cameo",
                            "no event type belongs to this",
                            "write a CAMEO code of three or four digits, such as 040"));
        }
        boolean acled = layout.cells().containsKey(EventField.ACLED);
        String word = acled ? "n.acled" : "n.type_text";
        String right = acled ? "write one of ACLED's sub-event types" : "write one of PLOVER's types, such as CONSULT";
        return List.of(
                check(word + " IS NULL", "type", "NULL", "no type is given", right),
                check("n.type_index IS NULL", "type", word, "no event type belongs to this", right));
    }

    /** A spreadsheet takes 040 for forty. 20 may be 020, an appeal, or the root of mass violence: nothing is guessed. */
    private static String lostZero() {
        return """
            WHEN n.type_index IS NULL AND length(n.cameo) > 1 AND %1$s IS NOT NULL
            THEN {field: 'type', value: n.cameo, reason: 'the code has lost the zero in front of it',
                  remedy: 'write 0' || n.cameo || CASE WHEN %2$s IS NULL THEN '' ELSE ', or ' || n.cameo || '0 if that is meant' END
                          || '; a spreadsheet keeps zeros in columns of text'}""".formatted(known("'0' || n.cameo"), known("n.cameo || '0'"));
    }

    private static String known(String code) {
        return Vocabulary.types("cameo_event").index(code);
    }
}
