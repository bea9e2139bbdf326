package org.entente.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.evaluation.CrisisSpells;
import org.entente.fragility.CrisisHistory;
import org.entente.fragility.ProcessModel;
import org.entente.fragility.ProcessModelFile;
import org.entente.fragility.StructuredWorld;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Fits the process of crises that ships with Entente. */
@Command(
        name = "process",
        mixinStandardHelpOptions = true,
        description =
                "Fit the process of crises for the first day of each year, each to its own past. The same tables give"
                        + " the same file.")
final class TrainProcessCommand implements Callable<Integer> {

    @Mixin
    private final CrisisTableOptions tables = new CrisisTableOptions();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the model. Default: ${DEFAULT-VALUE}.",
            defaultValue = "core/src/main/resources/org/entente/fragility/process-model.gz")
    private Path out = Path.of(".");

    @Option(names = "--from", paramLabel = "YEAR", description = "Year of the first fit. Default: 1990.")
    private int from = 1990;

    @Option(
            names = "--to",
            paramLabel = "YEAR",
            description = "Year of the last fit; crises must be told to the end of the year before. Default: 2020.")
    private int to = 2020;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    TrainProcessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (to < from) {
            throw new ParameterException(
                    spec.commandLine(), "--from " + from + " lies after --to " + to + "; give them in order");
        }
        CrisisSpells told = tables.spells();
        LocalDate last = LocalDate.of(to, 1, 1).minusDays(1);
        CrisisHistory history = CrisisTableOptions.history(told, last);
        console.print(
                "read     %d spells of pairs from %s to %s", history.all().size(), CrisisTableOptions.FIRST, last);
        StructuredWorld world = StructuredWorld.compact(tables.structure(), CrisisTableOptions.FIRST.getYear());
        ProcessModel model = ProcessModel.train(
                world, history, told.titles(), new ProcessModel.Span(CrisisTableOptions.FIRST, last), from, to);
        console.print(
                "fitted   %d years, %s to %s",
                model.days().size(), model.days().getFirst(), model.days().getLast());
        try (OutputStream file = Files.newOutputStream(out)) {
            ProcessModelFile.write(file, world, model);
        }
        console.print("written  %s, %s", out, String.format(Locale.ROOT, "%,d bytes", Files.size(out)));
        return 0;
    }
}
