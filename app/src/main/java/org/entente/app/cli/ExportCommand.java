package org.entente.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.Observatory;
import org.entente.app.cli.TableFolder.Form;
import org.entente.app.cli.TableFolder.Meaning;
import org.entente.app.web.Takeout;
import org.entente.export.Archive;
import org.entente.export.BibTex;
import org.entente.export.Citing;
import org.entente.export.CsvText;
import org.entente.export.RowWriter;
import org.entente.export.Table;
import org.entente.store.Events;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the tables of a case into a folder, for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Write all tables of a case into a folder, a file each: events, incidents and the tables of all pages,"
                        + " with codebook.csv, citations and the hashes of what was read. Reads what is new first. The same data give"
                        + " the same bytes. Events under a licence of yours stay out.")
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private final CaseArguments arguments = new CaseArguments();

    @Option(names = "--format", paramLabel = "FORM", description = "parquet, csv or json. Default: parquet.")
    private Form form = Form.PARQUET;

    @Option(names = "--into", required = true, paramLabel = "FOLDER", description = "Where to write the files.")
    private Path into = Path.of("export");

    @Mixin
    private final CaseArguments.AsOf asOf = new CaseArguments.AsOf();

    private final Clock clock;
    private final Console console;

    ExportCommand(Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() {
        LocalDate today = LocalDate.now(clock);
        try (Observatory observatory = arguments.open(today)) {
            int status = IngestCommand.ingest(observatory, console);
            LocalDate day = observatory.asOf(asOf.day());
            observatory.measure(day);
            Takeout takeout = Takeout.of(observatory, day, today);
            TableFolder folder = new TableFolder(into, form);
            events(observatory.rows(), day, folder);
            evidence(takeout, folder);
            takeout.eachTable(table -> told(table.name(), folder.write(table)));
            beside(takeout.citing(), observatory, folder);
            console.print("wrote    %s", into);
            return status;
        }
    }

    private void told(String table, long rows) {
        console.print("%8d rows  %s", rows, table);
    }

    private void events(Events events, LocalDate day, TableFolder folder) {
        List<Meaning> columns = events.columns().stream()
                .map(column -> new Meaning("", column.name(), column.meaning()))
                .toList();
        AtomicLong rows = new AtomicLong();
        try (RowWriter writer = folder.open("events", columns)) {
            events.each(day, row -> {
                writer.add(row);
                rows.incrementAndGet();
            });
            writer.end();
        }
        told("events", rows.get());
        long keptBack = events.keptBack(day);
        if (keptBack > 0) {
            console.print("         %d events under a licence of yours stay out", keptBack);
        }
    }

    private void evidence(Takeout takeout, TableFolder folder) {
        List<AtomicLong> rows = List.of(new AtomicLong(), new AtomicLong());
        List<Table<?>> tables = takeout.evidence();
        try (RowWriter incidents = folder.open(tables.get(0));
                RowWriter reports = folder.open(tables.get(1))) {
            List<RowWriter> writers = List.of(incidents, reports);
            takeout.eachEvidence(chunk -> {
                for (int at = 0; at < writers.size(); at++) {
                    chunk.get(at).values().forEach(writers.get(at)::add);
                    rows.get(at).addAndGet(chunk.get(at).rows().size());
                }
            });
            writers.forEach(RowWriter::end);
        }
        for (int at = 0; at < tables.size(); at++) {
            told(tables.get(at).name(), rows.get(at).get());
        }
    }

    private static void beside(Citing citing, Observatory observatory, TableFolder folder) {
        folder.writeCodebook();
        folder.write("citation.txt", Archive.citation(citing));
        folder.write("citation.bib", BibTex.of(citing));
        folder.write(
                "inputs.csv", CsvText.of(Archive.inputs(observatory.manifest().held())));
    }
}
