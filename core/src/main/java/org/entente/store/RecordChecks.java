package org.entente.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.ingest.EventField;

/** What can be wrong with a record, in the order in which it is told: the first thing found is the reason given. */
final class RecordChecks {
    /** The reason that may pass with time, see {@link Ingest#ripe}. */
    static final String IN_THE_FUTURE = "the date lies in the future";

    static final String NUL = "there is a NUL byte in it";

    static final String WITHOUT_NUL = "remove it; the file may be damaged";

    private static final String WRITE_A_DAY = "write it as 2020-03-05 or 20200305";

    private RecordChecks() {}

    /**
     * One thing that can be wrong.
     *
     * @param condition SQL over the record {@code n} and the parameters {@code p}; true when it is wrong
     * @param field the word of the field at fault
     * @param value SQL of the value to show
     * @param reason what is wrong
     * @param remedy what would be right
     */
    record Check(String condition, String field, String value, String reason, String remedy) {
        String branch() {
            return "WHEN %s THEN {field: '%s', value: %s::VARCHAR, reason: %s, remedy: %s}"
                    .formatted(condition, field, value, TableLoad.quoted(reason), TableLoad.quoted(remedy));
        }
    }

    /** The branches of a CASE that gives the first thing wrong with a record. */
    static String branches(Set<EventField> mapped) {
        return Stream.of(damage(mapped), day(), actors(), type(), numbers(), published(), identity())
                .flatMap(Collection::stream)
                .map(Check::branch)
                .collect(Collectors.joining("\n"));
    }

    /** DuckDB's reader lets NUL bytes through. */
    private static List<Check> damage(Set<EventField> mapped) {
        return mapped.stream()
                .map(field -> new Check(
                        "contains(n." + field.word() + "_text, chr(0))",
                        field.word(),
                        "replace(n." + field.word() + "_text, chr(0), '\\0')",
                        NUL,
                        WITHOUT_NUL))
                .toList();
    }

    private static List<Check> day() {
        return List.of(
                new Check(
                        "n.date_text IS NULL",
                        "date",
                        "NULL",
                        "the date is empty",
                        "write the day, such as 2020-03-05"),
                new Check("n.day IS NULL", "date", "n.date_text", "this is no day", WRITE_A_DAY),
                new Check("n.day > p.today", "date", "n.date_text", IN_THE_FUTURE, "mend the date"));
    }

    private static List<Check> actors() {
        return Stream.of(
                        actor("source"),
                        actor("target"),
                        List.of(
                                new Check(
                                        "n.stranger IS NOT NULL",
                                        "with",
                                        "n.stranger",
                                        "no such actor is known on that day",
                                        "separate codes by semicolons"),
                                new Check(
                                        "n.claimant_text IS NOT NULL AND n.claimant_code IS NULL"
                                                + " AND n.claimant_text NOT IN ('third-party', 'both')",
                                        "claimant",
                                        "n.claimant_text",
                                        "no such actor is known on that day",
                                        "write an actor's code, third-party or both")))
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<Check> actor(String role) {
        return List.of(
                new Check("n." + role + "_text IS NULL", role, "NULL", "no actor is named", "write a code such as TUR"),
                new Check(
                        "n." + role + "_code IS NULL",
                        role,
                        "n." + role + "_text",
                        "no such actor is known on that day",
                        "write a state (TUR), a part of one (TUR MIL) or an organisation (NAT)"));
    }

    private static List<Check> type() {
        return List.of(
                new Check(
                        "n.type IS NULL AND n.cameo_text IS NULL",
                        "type",
                        "NULL",
                        "no type is given",
                        "write one of PLOVER's sixteen, such as CONSULT"),
                new Check(
                        "n.type IS NULL",
                        "cameo",
                        "n.cameo_text",
                        "no event type belongs to this code",
                        "write a CAMEO code of two to four digits, zeros in front included"),
                new Check(
                        "n.type NOT IN (SELECT type FROM known_type)",
                        "type",
                        "n.type_text",
                        "there is no such event type",
                        "write one of PLOVER's sixteen, such as CONSULT"),
                new Check(
                        "n.quad IS NULL",
                        "mode",
                        "n.mode",
                        "the type has no such mode",
                        "write a mode of the type, or leave it empty"));
    }

    private static List<Check> numbers() {
        return List.of(
                number("weight", 10, "this is no weight", "write a number from -10 to 10"),
                number("latitude", 90, "this is no latitude", "write degrees from -90 to 90"),
                number("longitude", 180, "this is no longitude", "write degrees from -180 to 180"));
    }

    private static Check number(String field, int most, String reason, String remedy) {
        return new Check(
                "n.%1$s_text IS NOT NULL AND NOT coalesce(n.%1$s BETWEEN -%2$s AND %2$s, false)".formatted(field, most),
                field,
                "n." + field + "_text",
                reason,
                remedy);
    }

    private static List<Check> published() {
        String value = "n.published_text";
        return List.of(
                new Check(
                        value + " IS NOT NULL AND n.published IS NULL",
                        "published",
                        value,
                        "this is no day",
                        WRITE_A_DAY),
                new Check(
                        "n.published < n.day",
                        "published",
                        value,
                        "it was published before it happened",
                        "mend one of the two dates"),
                new Check("n.published > p.today", "published", value, IN_THE_FUTURE, "mend the date"));
    }

    private static List<Check> identity() {
        return List.of(
                new Check(
                        "n.own_id AND n.occurrence > 1 AND n.content <> n.first_content",
                        "id",
                        "n.event_key || coalesce(', first on line ' || n.first_line, '')",
                        "two records of different content have this id",
                        "give each its own"),
                new Check(
                        "n.own_id AND EXISTS (SELECT 1 FROM event e JOIN source_file f USING (file_id)"
                                + " WHERE e.event_key = n.event_key AND f.name IN (SELECT name FROM before))",
                        "id",
                        "n.event_key",
                        "a file before this one has this id",
                        "give each its own"));
    }
}
