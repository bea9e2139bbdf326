package org.entente.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.entente.CaseView;
import org.entente.Observatory;
import org.entente.ingest.Progress;
import org.entente.reciprocity.ReciprocityStudy;
import org.entente.recovery.CrisisBook;

/**
 * Times the whole analysis of one pair over ten years of days of generated rows: its crises with their courses, and action and
 * reaction with all intervals. Arguments: work folder, rows, rounds.
 */
public final class PairAnalysisSpeed {
    private static final LocalDate AS_OF = LocalDate.of(2019, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private PairAnalysisSpeed() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException {
        Path work = Files.createDirectories(Path.of(arguments[0]));
        GeneratedCase.write(work, Long.parseLong(arguments[1]), 1);
        Path store = work.resolve("entente.duckdb");
        Files.deleteIfExists(store);
        try (Observatory observatory = Observatory.open(work, store, TODAY)) {
            observatory.ingest(observatory.plan(), Progress.SILENT);
            observatory.measure(AS_OF);
            for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
                timed("whole", () -> analysis(observatory));
            }
        }
    }

    private static String analysis(Observatory observatory) {
        CaseView view = timed("  case", () -> observatory.view(AS_OF));
        CrisisBook book = timed("  crises", () -> observatory.crisisBook(view));
        ReciprocityStudy study = timed(
                "  action and reaction", () -> observatory.exchanges(AS_OF).reciprocity());
        return "%d crises, %d near, %d weeks, %d incidents of conflict"
                .formatted(book.between().size(), book.found().near().size(), study.weeks(), study.incidents());
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        String told = result instanceof String text ? ", " + text : "";
        System.out.println(String.format(Locale.ROOT, "%s: %.2f s%s", what, (System.nanoTime() - start) / 1e9, told));
        return result;
    }
}
