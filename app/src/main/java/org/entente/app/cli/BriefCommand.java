package org.entente.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.CaseView;
import org.entente.Observatory;
import org.entente.app.web.BriefPage;
import org.entente.app.web.BriefPdf;
import org.entente.brief.Brief;
import org.entente.brief.BriefMarkdown;
import org.entente.brief.Earlier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the brief in one form, for one day, and what changed since another. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = "Write the brief of what the data file holds: dated, each sentence with its reference. Reads no"
                + " sources; entente run does.")
final class BriefCommand implements Callable<Integer> {
    /** The forms of a brief. */
    enum Format {
        HTML,
        MD,
        PDF;

        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private final CaseArguments arguments = new CaseArguments();

    @Mixin
    private final CaseArguments.AsOf asOf = new CaseArguments.AsOf();

    @Option(
            names = "--since",
            paramLabel = "DAY",
            description = "Tell first what changed since the end of this day, such as 2019-12-31.")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "html, md or pdf. Default: html.")
    private Format format = Format.HTML;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "File to write. Default: brief.html, brief.md or brief.pdf beside the data file.")
    private Optional<Path> out = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Clock clock;
    private final Console console;

    BriefCommand(Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate today = LocalDate.now(clock);
        Optional<Earlier> earlier = earlier(today);
        try (Observatory observatory = arguments.open(today)) {
            LocalDate day = observatory.asOf(asOf.day());
            observatory.measure(day);
            CaseView view = observatory.view(day);
            Brief brief = earlier.map(then -> observatory.brief(view, then)).orElseGet(() -> observatory.brief(view));
            Path file = out.orElseGet(
                    () -> arguments.outFolder(observatory.caseFile()).resolve("brief." + format.ending()));
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes(brief, view, observatory));
            console.print("wrote %s", file);
        }
        return 0;
    }

    /** Opens the file first, so that it is ours, whole and of the newest schema, and lets it go before it is copied. */
    private Optional<Earlier> earlier(LocalDate today) {
        if (since.isEmpty()) {
            return Optional.empty();
        }
        LocalDate before = since.get();
        try (Observatory observatory = arguments.open(today)) {
            LocalDate day = observatory.asOf(asOf.day());
            if (!before.isBefore(day)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--since " + before + ": lies not before the day of the brief, " + day
                                + "; name an earlier day");
            }
        }
        return Optional.of(arguments.earlier(before, today));
    }

    private byte[] bytes(Brief brief, CaseView view, Observatory observatory) {
        return switch (format) {
            case MD -> BriefMarkdown.write(brief).getBytes(StandardCharsets.UTF_8);
            case HTML -> BriefPage.of(brief, view, observatory).getBytes(StandardCharsets.UTF_8);
            case PDF -> BriefPdf.of(BriefPage.of(brief, view, observatory), brief.title(), view.asOf());
        };
    }
}
