package org.entente.app.cli;

import java.util.stream.Collectors;
import org.entente.recovery.CrisisAccount;
import org.entente.recovery.CrisisBook;
import org.entente.recovery.CrisisCourse;
import org.entente.recovery.EvidenceOfEnd;

/** How crises went and ended, in the summary of {@code run}: each with the keys that say so. */
record CourseLines(Console console) {
    private static final int CITED = 3;

    void print(CrisisBook book) {
        if (book.accounts().isEmpty()) {
            return;
        }
        console.heading("how crises went and ended (" + CrisisCourse.METHOD + ")");
        book.accounts().forEach(this::account);
        if (book.clients()) {
            console.print(
                    "  detected by the acts of the two: %d; with those a side answers for: %d",
                    book.between().size(), book.withClients().size());
        }
    }

    private void account(CrisisAccount account) {
        console.print("  %s, %s", account.title(), account.origin().label());
        console.print(
                "    %s",
                account.course().steps().stream()
                        .map(step -> step.phase().label() + " from " + step.from())
                        .collect(Collectors.joining(", ")));
        console.print("    %s", account.course().ended());
        account.course().endsWith().forEach(kind -> console.print("    evidence: %s", line(kind)));
        account.course().open().forEach(issue -> console.print("    open: %s", issue));
        console.print(
                "    direct clash: %s%s",
                account.clash(),
                account.clashes().isEmpty()
                        ? ""
                        : account.clashes().stream()
                                .limit(CITED)
                                .map(clash -> clash.key())
                                .collect(Collectors.joining(
                                        ", ", " (", account.clashes().size() > CITED ? ", …)" : ")")));
    }

    private static String line(EvidenceOfEnd kind) {
        return kind.kind().label() + ", " + kind.items().size() + ", first "
                + kind.first().evidence() + " (" + kind.first().day() + ")";
    }
}
