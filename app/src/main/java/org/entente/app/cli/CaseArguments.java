package org.entente.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.Observatory;
import org.entente.brief.Earlier;
import org.entente.casefile.CaseFile;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that most commands share: the case, its data file, and the day whose knowledge counts. */
final class CaseArguments {
    @Parameters(index = "0", paramLabel = "CASE", description = "Folder of the case, for instance cases/russia-turkey.")
    private Path folder = Path.of(".");

    @Option(
            names = "--store",
            paramLabel = "FILE",
            description = "Data file to use. Default: out/<case>/entente.duckdb.")
    private Optional<Path> store = Optional.empty();

    Path folder() {
        return folder;
    }

    /** The folder for what is written: that of the data file. */
    Path outFolder(CaseFile caseFile) {
        return Optional.ofNullable(store(caseFile).toAbsolutePath().getParent()).orElse(Path.of("."));
    }

    private Path store(CaseFile caseFile) {
        return store.orElse(Path.of("out", caseFile.id(), "entente.duckdb"));
    }

    Observatory open(LocalDate today) {
        CaseFile caseFile = Observatory.read(folder);
        return Observatory.open(caseFile, store(caseFile), today);
    }

    /** What was known by an earlier day; the data file must not be open. */
    Earlier earlier(LocalDate day, LocalDate today) {
        CaseFile caseFile = Observatory.read(folder);
        return Observatory.earlier(caseFile, store(caseFile), day, today);
    }

    /** The shared option {@code --as-of}. */
    static final class AsOf {
        @Option(
                names = "--as-of",
                paramLabel = "DAY",
                description = "Let nothing take part that was not known by the end of this day, such as 2016-01-31."
                        + " Default: the end of the case's period, or today.")
        private Optional<LocalDate> day = Optional.empty();

        Optional<LocalDate> day() {
            return day;
        }
    }
}
