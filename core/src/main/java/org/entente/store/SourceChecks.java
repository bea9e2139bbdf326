package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.ingest.EventField;
import org.entente.ingest.Layout;

/** What can be wrong with a record of a named source; the first thing found is the reason given. */
final class SourceChecks {
    private SourceChecks() {}

    static String branches(Layout layout) {
        List<RecordChecks.Check> checks = new ArrayList<>();
        for (String field : List.of("id", "place", "url", "text", "source_name", "target_name")) {
            checks.add(new RecordChecks.Check(
                    "contains(n." + field + ", chr(0))",
                    field,
                    "replace(n." + field + ", chr(0), '\\0')",
                    "there is a NUL byte in it",
                    "remove it; the file may be damaged"));
        }
        if (layout.shape().optional() > 0) {
            checks.add(new RecordChecks.Check(
                    "n.added_text IS NULL",
                    "added",
                    "NULL",
                    "the line has fewer fields than it should, or is torn",
                    "complete the line"));
        }
        checks.add(new RecordChecks.Check("n.id IS NULL", "id", "NULL", "the identifier is empty", "mend the record"));
        checks.addAll(day());
        for (String role : List.of("source", "target")) {
            checks.add(new RecordChecks.Check(
                    "n." + role + "_word IS NOT NULL AND n." + role + "_reading IS NULL",
                    role,
                    "n." + role + "_word",
                    "no state is known by this on that day",
                    "mend it, or tell us what it means"));
        }
        checks.addAll(type(layout));
        return checks.stream().map(RecordChecks.Check::branch).collect(Collectors.joining("\n"));
    }

    private static List<RecordChecks.Check> day() {
        return List.of(
                new RecordChecks.Check("n.date IS NULL", "date", "NULL", "the date is empty", "mend the record"),
                new RecordChecks.Check("n.day IS NULL", "date", "n.date", "this is no day", "mend the date"),
                new RecordChecks.Check(
                        "n.day > p.today", "date", "n.date", RecordChecks.IN_THE_FUTURE, "mend the date"),
                new RecordChecks.Check(
                        "n.added < n.day",
                        "date",
                        "n.date",
                        "it is dated after the day on which the source took it up",
                        "mend one of the two dates"));
    }

    private static List<RecordChecks.Check> type(Layout layout) {
        String word = "n.type_text";
        if (layout.cells().containsKey(EventField.CAMEO)) {
            word = "n.cameo";
        } else if (layout.cells().containsKey(EventField.ACLED)) {
            word = "n.acled";
        }
        return List.of(
                new RecordChecks.Check(word + " IS NULL", "type", "NULL", "no type is given", "mend the record"),
                new RecordChecks.Check(
                        "n.type_index IS NULL",
                        "type",
                        word,
                        "no event type belongs to this",
                        "write the source's own code, zeros in front included"),
                new RecordChecks.Check(
                        "n.weight_text IS NOT NULL AND NOT coalesce(n.weight BETWEEN -10 AND 10, false)",
                        "weight",
                        "n.weight_text",
                        "this is no weight",
                        "write a number from -10 to 10"));
    }
}
