package org.entente.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.entente.CaseView;
import org.entente.Observatory;
import org.entente.app.web.BriefPage;
import org.entente.brief.Brief;
import org.entente.brief.BriefMarkdown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The main job: a case in, a brief and a summary out. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description =
                "Read the case's sources, measure the relation, write brief.html and brief.md beside the data file, and"
                        + " print a summary.")
final class RunCommand implements Callable<Integer> {
    @Mixin
    private final CaseArguments arguments = new CaseArguments();

    @Mixin
    private final CaseArguments.AsOf asOf = new CaseArguments.AsOf();

    private final Clock clock;
    private final Console console;

    RunCommand(Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate today = LocalDate.now(clock);
        try (Observatory observatory = arguments.open(today)) {
            int exitCode = IngestCommand.ingest(observatory, console);
            LocalDate day = observatory.asOf(asOf.day());
            observatory.measure(day);
            CaseView view = observatory.view(day);
            Brief brief = observatory.brief(view);
            new Summary(console).print(view, observatory, brief.facts());
            write(view, observatory, brief);
            return exitCode;
        }
    }

    private void write(CaseView view, Observatory observatory, Brief brief) throws IOException {
        Path folder = arguments.outFolder(observatory.caseFile());
        Path html = folder.resolve("brief.html");
        Path markdown = folder.resolve("brief.md");
        Files.writeString(html, BriefPage.of(brief, view, observatory));
        Files.writeString(markdown, BriefMarkdown.write(brief));
        console.heading("written");
        Path here = Path.of("").toAbsolutePath();
        for (Path file : new Path[] {html, markdown}) {
            console.print("  " + (file.startsWith(here) ? here.relativize(file) : file));
        }
    }
}
