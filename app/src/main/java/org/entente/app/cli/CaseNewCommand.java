package org.entente.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.Observatory;
import org.entente.casefile.CaseFile;
import org.entente.casefile.NewCase;
import org.entente.ingest.FileFinder;
import org.entente.ingest.Source;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a case for any two states. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description =
                "Write a case for two states that gives useful pages as it is: period, sources and where their files"
                        + " go. Nothing that is there already is changed.",
        footer = {
            "",
            "Examples:",
            "  entente case new IND PAK",
            "  entente case new India Pakistan --from 2018-10-01 --to 2019-01-31 \\",
            "      --read \"icews/*.tab.gz\" --as icews"
        })
final class CaseNewCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "STATE",
            description = "The first state: ISO 3166-1 alpha-3 code such as IND, or English name.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "STATE", description = "The second state.")
    private String second = "";

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description =
                    "First day of the period, such as 2018-10-01. Default: 90 days before its last, or before today.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "DAY",
            description = "Last day of the period. Default: none, so that the case runs on.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "Folder to make for the case. Default: cases/<first>-<second>, in words.")
    private Optional<Path> folder = Optional.empty();

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<OwnFiles> own = new ArrayList<>();

    /** Files that the user has. */
    static final class OwnFiles {
        @Option(
                names = "--read",
                required = true,
                paramLabel = "GLOB",
                description = "Files of your own to read first, in quotes; give --as with it. May be repeated.")
        private String read = "";

        @Option(
                names = "--as",
                required = true,
                paramLabel = "SOURCE",
                description = "What these files are: gdelt, icews, polecat, ucdp or acled.")
        private String as = "";

        NewCase.Own own() {
            return new NewCase.Own(read, as);
        }
    }

    private final Clock clock;
    private final Console console;

    CaseNewCommand(Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() {
        NewCase made = Observatory.newCase(
                new NewCase.Request(
                        first,
                        second,
                        from,
                        to,
                        folder,
                        own.stream().map(OwnFiles::own).toList()),
                LocalDate.now(clock));
        Path file = made.write();
        CaseFile caseFile = Observatory.read(made.folder());
        console.print("wrote    " + file);
        console.print("pair     %s (%s)", made.title(), made.dyad().code());
        console.print(
                "period   from %s %s",
                made.from(), made.to().map(last -> "to " + last).orElse("on, up to the day on which it is run"));
        boolean held = sources(caseFile);
        next(made, held);
        return 0;
    }

    /** Tells where files are looked for. @return whether any are there */
    private boolean sources(CaseFile caseFile) {
        FileFinder finder = new FileFinder(caseFile.folder());
        boolean held = false;
        for (Source source : caseFile.sources()) {
            int files = finder.paths(source.read()).size();
            held |= files > 0;
            console.print("reads    %s as %s, %d files", source.read(), source.adapter(), files);
        }
        return held;
    }

    private void next(NewCase made, boolean held) {
        console.heading("next");
        if (!held) {
            String newest = made.to().isEmpty() ? " --newest 96" : "";
            console.print(
                    "  entente fetch gdelt %s%s    %s",
                    made.folder(),
                    newest,
                    newest.isEmpty()
                            ? "gets GDELT's events of the period, a minute and a half a day"
                            : "gets GDELT's newest day in a minute and a half; without --newest the whole period");
        }
        console.print("  entente run %s    reads what is there and writes a brief", made.folder());
        console.print("  entente serve %s    opens the dashboard", made.folder());
    }
}
