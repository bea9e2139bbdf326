package org.entente.app.cli;

import java.nio.file.Path;
import org.entente.Observatory;
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
            description =
                    "Check a case file: every mistake with file, line, column, value and what would be right; without"
                            + " any, what was checked.")
    int check(@Parameters(paramLabel = "CASE", description = "Folder of the case.") Path folder) {
        CheckedCase.lines(folder, Observatory.read(folder)).forEach(console::print);
        return 0;
    }
}
