package org.entente.app.cli;

import java.nio.file.Path;
import org.entente.Observatory;
import org.entente.casefile.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What can be done with a case file itself. */
@Command(
        name = "case",
        mixinStandardHelpOptions = true,
        description = "Work on a case file.",
        synopsisSubcommandLabel = "COMMAND")
final class CaseCommand {
    private final Console console;

    CaseCommand(Console console) {
        this.console = console;
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Check a case file: every mistake with file, line, column, value and what would be right.")
    int check(@Parameters(paramLabel = "CASE", description = "Folder of the case.") Path folder) {
        CaseFile caseFile = Observatory.read(folder);
        console.print(
                "%s: %s, %d sources, %d declared episodes, no mistakes",
                folder,
                caseFile.dyad().code(),
                caseFile.sources().size(),
                caseFile.episodes().size());
        return 0;
    }
}
