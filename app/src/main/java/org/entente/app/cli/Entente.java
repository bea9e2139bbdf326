package org.entente.app.cli;

import java.io.UncheckedIOException;
import java.net.BindException;
import java.time.Clock;
import org.entente.app.web.UnusableAddressException;
import org.entente.audit.AuditException;
import org.entente.casefile.CaseMistakesException;
import org.entente.casefile.NewCaseException;
import org.entente.coding.CodingFileException;
import org.entente.document.UnreadableFileException;
import org.entente.evaluation.EvaluationFileException;
import org.entente.export.Version;
import org.entente.fetch.FetchException;
import org.entente.petrarch.DictionaryFolderException;
import org.entente.store.StoreException;
import org.entente.structure.StructureFileException;
import org.entente.tie.TieFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The root of the commands. */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        description = "An observatory of the relation between two states: a case in, a record with its evidence out.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "To begin: entente run cases/russia-turkey"})
public final class Entente {
    /** What the user gave cannot be used: a case with mistakes, a wrong argument. */
    static final int BAD_INPUT = 2;

    /** The data file or the disk cannot be used. */
    static final int UNAVAILABLE = 3;

    private Entente() {}

    /** Runs a command. @return its exit code: 0 done, 2 bad input, 3 a file cannot be had, 1 a fault of ours */
    public static int run(Clock clock, String... arguments) {
        Console console = new Console(System.out, System.err);
        return commandLine(clock, console).execute(arguments);
    }

    /** The tree of commands, also for the generated reference. */
    public static CommandLine commandLine(Clock clock, Console console) {
        CommandLine line = new CommandLine(new Entente());
        line.getCommandSpec().version("entente " + Version.current());
        line.addSubcommand(new RunCommand(clock, console));
        line.addSubcommand(new BriefCommand(clock, console));
        line.addSubcommand(new ServeCommand(clock, console));
        line.addSubcommand(new CommandLine(new CaseCommand(console)).addSubcommand(new CaseNewCommand(clock, console)));
        line.addSubcommand(new CommandLine(new FetchCommand(clock, console))
                .addSubcommand(new FetchFolderCommand(clock, console)));
        line.addSubcommand(new PlanCommand(clock, console));
        line.addSubcommand(new IngestCommand(clock, console));
        line.addSubcommand(new CodeCommand(console));
        line.addSubcommand(new AlignmentCommand(clock, console));
        line.addSubcommand(new ForecastCommand(clock, console));
        line.addSubcommand(new TriadsCommand(clock, console));
        line.addSubcommand(new DisconnectCommand(clock, console));
        line.addSubcommand(new ReciprocityCommand(clock, console));
        line.addSubcommand(new ContactsCommand(clock, console));
        line.addSubcommand(new NarrativeCommand(clock, console));
        line.addSubcommand(new CommandLine(new AuditCommand())
                .addSubcommand(new AuditSampleCommand(clock, console))
                .addSubcommand(new AuditShowCommand(clock, console))
                .addSubcommand(new AuditExportCommand(clock, console)));
        line.addSubcommand(new ExportCommand(clock, console));
        line.addSubcommand(new CiteCommand(clock, console));
        line.addSubcommand(new DoctorCommand(clock, console));
        line.addSubcommand(eval(console));
        line.addSubcommand(new CommandLine(new TrainCommand(console)).addSubcommand(new TrainProcessCommand(console)));
        line.setExecutionExceptionHandler((e, _, _) -> explain(e, console));
        line.setParameterExceptionHandler(Entente::explainParameter);
        line.setUsageHelpAutoWidth(true);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }

    private static CommandLine eval(Console console) {
        return new CommandLine(new EvalCommand(console))
                .addSubcommand(new EvalCodingCommand(console))
                .addSubcommand(new EvalContactsCommand(console))
                .addSubcommand(new EvalCorridorsCommand(console))
                .addSubcommand(new EvalDisconnectCommand(console))
                .addSubcommand(new EvalCrisesCommand(console))
                .addSubcommand(new EvalOnsetCommand(console))
                .addSubcommand(new EvalProcessCommand(console));
    }

    private static int explain(Exception e, Console console) {
        return switch (e) {
            case CaseMistakesException mistakes -> say(console, mistakes.getMessage(), BAD_INPUT);
            case AuditException asked -> say(console, asked.getMessage(), BAD_INPUT);
            case TieFileException file -> say(console, file.getMessage(), BAD_INPUT);
            case NewCaseException asked -> say(console, asked.getMessage(), BAD_INPUT);
            case CodingFileException file -> say(console, file.getMessage(), BAD_INPUT);
            case DictionaryFolderException folder -> say(console, folder.getMessage(), BAD_INPUT);
            case UnreadableFileException file -> say(console, file.getMessage(), BAD_INPUT);
            case EvaluationFileException file -> say(console, file.getMessage(), BAD_INPUT);
            case StructureFileException file -> say(console, file.getMessage(), BAD_INPUT);
            case UnusableAddressException address -> say(console, address.getMessage(), BAD_INPUT);
            case StoreException store -> say(console, store.getMessage(), UNAVAILABLE);
            case FetchException fetch ->
                say(
                        console,
                        fetch.getMessage(),
                        switch (fetch.kind()) {
                            case BAD_INPUT -> BAD_INPUT;
                            case UNAVAILABLE -> UNAVAILABLE;
                        });
            case UncheckedIOException io
            when io.getCause() instanceof BindException taken -> say(console, taken.getMessage(), UNAVAILABLE);
            case UncheckedIOException io -> say(console, "cannot read or write: " + io.getMessage(), UNAVAILABLE);
            default -> {
                console.fault(e);
                yield 1;
            }
        };
    }

    private static int say(Console console, @Nullable String message, int status) {
        console.error(String.valueOf(message));
        return status;
    }

    private static int explainParameter(ParameterException e, String... arguments) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(e.getMessage());
        command.getErr()
                .println("See " + command.getCommandSpec().qualifiedName()
                        + " --help, or entente --help for all commands.");
        return BAD_INPUT;
    }
}
