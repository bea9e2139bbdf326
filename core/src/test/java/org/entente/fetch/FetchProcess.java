package org.entente.fetch;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.Observatory;
import org.entente.ingest.Progress;

/** A fetch in a process of its own, which a test may kill. */
final class FetchProcess {
    private FetchProcess() {}

    /** {@code CASE FOLDER BASE FROM TO}; a base that begins with {@code file:} is a folder with files of slots. */
    public static void main(String[] arguments) {
        URI base = URI.create(arguments[2]);
        if ("file".equals(base.getScheme())) {
            FolderFetch folder = Observatory.fetchFrom(
                    Path.of(base),
                    Observatory.read(Path.of(arguments[0])),
                    new FetchFolder(Path.of(arguments[1])),
                    () -> FetchWorld.TODAY);
            folder.run(folder.plan(() -> true), Progress.SILENT, _ -> {});
            return;
        }
        GdeltFetch fetch = FetchWorld.fetch(Path.of(arguments[0]), new FetchFolder(Path.of(arguments[1])), base);
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
