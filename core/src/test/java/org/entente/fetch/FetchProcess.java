package org.entente.fetch;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.ingest.Progress;

/** A fetch in a process of its own, which a test may kill. */
final class FetchProcess {
    private FetchProcess() {}

    /** {@code CASE FOLDER BASE FROM TO}. */
    public static void main(String[] arguments) {
        GdeltFetch fetch = FetchWorld.fetch(
                Path.of(arguments[0]), new FetchFolder(Path.of(arguments[1])), URI.create(arguments[2]));
        FetchPlan.Request request = FetchWorld.period(LocalDate.parse(arguments[3]), LocalDate.parse(arguments[4]));
        fetch.run(fetch.plan(request, true), Progress.SILENT, _ -> {});
    }

    static List<String> command(Path caseFolder, Path folder, URI base, LocalDate from, LocalDate to) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                FetchProcess.class.getName(),
                caseFolder.toString(),
                folder.toString(),
                base.toString(),
                from.toString(),
                to.toString());
    }
}
