package org.entente.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.Observatory;
import org.entente.app.web.Citations;
import org.entente.app.web.ViewAddress;
import org.entente.export.BibTex;
import org.entente.export.Citing;
import org.entente.export.DataCitation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how a figure is cited, with the data on which it rests. */
@Command(
        name = "cite",
        mixinStandardHelpOptions = true,
        description =
                "Print the citation of a page or an export of the dashboard, and those of the data on which it rests,"
                        + " as their sources ask for them. Cites what the data file holds, and reads nothing.")
final class CiteCommand implements Callable<Integer> {
    @Mixin
    private final CaseArguments arguments = new CaseArguments();

    @Parameters(
            index = "1",
            paramLabel = "ADDRESS",
            description = "The permalink of a page or an export, with or without http:// and host and best in quotes:"
                    + " \"/relation?grain=week\", /data, /incident/KEY; or the key of an incident alone.")
    private String address = "/";

    @Mixin
    private final CaseArguments.AsOf asOf = new CaseArguments.AsOf();

    @Option(names = "--bibtex", description = "Print entries for BibTeX instead.")
    private boolean bibtex;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Clock clock;
    private final Console console;

    CiteCommand(Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() {
        ViewAddress view = ViewAddress.parse(address);
        Optional<LocalDate> asked = asked(view);
        LocalDate today = LocalDate.now(clock);
        try (Observatory observatory = arguments.open(today)) {
            LocalDate day = observatory.asOf(asked);
            observatory.measure(day);
            Citing citing = Citations.of(observatory, day, today).cite(view);
            if (bibtex) {
                console.print(BibTex.of(citing).stripTrailing());
            } else {
                print(citing);
            }
        }
        return 0;
    }

    private Optional<LocalDate> asked(ViewAddress view) {
        view.asOf()
                .filter(inAddress ->
                        asOf.day().filter(day -> !day.equals(inAddress)).isPresent())
                .ifPresent(inAddress -> {
                    throw new ParameterException(
                            spec.commandLine(),
                            "--as-of " + asOf.day().get() + ": the address says asOf=" + inAddress
                                    + "; leave one of them out");
                });
        return view.asOf().or(asOf::day);
    }

    private void print(Citing citing) {
        console.print(citing.words());
        console.heading("data it rests on");
        citing.sources().forEach(this::print);
        if (citing.sources().isEmpty()) {
            console.print(
                    "  none: nothing was read for it; entente run %s reads what the case names", arguments.folder());
        }
    }

    private void print(DataCitation source) {
        console.print("  " + source.heading());
        console.print("    " + source.words());
        console.print("    Terms: " + source.terms());
        source.page().ifPresent(page -> console.print("    See " + page));
    }
}
