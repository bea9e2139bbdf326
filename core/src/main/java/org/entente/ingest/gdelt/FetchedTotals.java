package org.entente.ingest.gdelt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.ingest.Source;
import org.entente.provenance.Evidence;

/**
 * What a fetch writes beside the rows it keeps: the totals of each day, counted before anything was left out, and which slots
 * were held. A case that reads the rows reads these with them, as a source of their own, so that a plan sees when they change.
 */
public final class FetchedTotals {
    /** The word for these files in plans and reports; case files need not name it. */
    public static final String WORD = "gdelt-totals";

    /** The file that says what was tried, slot by slot. */
    public static final String MANIFEST = "fetched.tsv";

    private static final Pattern TOTALS = Pattern.compile("(\\d{8})((?:\\.so-far)?)\\.exposure\\.tsv");

    private FetchedTotals() {}

    /** The source of the totals that lie beside the rows of another. */
    public static Source of(Source rows) {
        return new Source(rows.read(), WORD, Evidence.MACHINE, true, rows.columns());
    }

    /** Under which name what they tell is counted: that of the rows. */
    public static String label() {
        return GdeltEvents.ADAPTER.word();
    }

    /** True for a file that says what was tried, false for the totals of a day. */
    public static boolean isManifest(Path file) {
        return file.endsWith(MANIFEST);
    }

    /**
     * The files in a folder of fetched data, sorted; none in another folder.
     *
     * @param reads true for a file of rows that the case reads: totals of days that it does not read are left alone
     */
    public static List<Path> in(Path folder, Predicate<Path> reads) {
        if (!Files.isRegularFile(folder.resolve(MANIFEST))) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(path -> isManifest(path) || isTotalsOf(path, reads))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTotalsOf(Path path, Predicate<Path> reads) {
        Matcher name = TOTALS.matcher(path.getFileName().toString());
        return name.matches() && reads.test(path.resolveSibling(name.group(1) + name.group(2) + ".export.CSV.gz"));
    }
}
