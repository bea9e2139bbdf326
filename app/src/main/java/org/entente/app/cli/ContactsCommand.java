package org.entente.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.entente.Observatory;
import org.entente.casefile.CaseFile;
import org.entente.contact.Archigos;
import org.entente.contact.ContactBook;
import org.entente.contact.ContactLog;
import org.entente.contact.ContactReading;
import org.entente.contact.CoveredDays;
import org.entente.contact.LeadersShare;
import org.entente.contact.MonthTable;
import org.entente.document.DocumentReader;
import org.entente.export.ContactTables;
import org.entente.export.CsvText;
import org.entente.series.Window;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** With whom a state's leaders were in contact, how often, and how far the documents can tell. */
@Command(
        name = "contacts",
        mixinStandardHelpOptions = true,
        description =
                "With whom were a state's leaders in contact: visits, meetings, gatherings and calls, each once; ranks in"
                        + " the months that the documents cover, and bounds for the rest. The last line is one JSON object.")
final class ContactsCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "CASE|FILE",
            description = "Folder of a case, or files of documents (JSON lines, HTML, RSS, WARC, Markdown, text).")
    private List<Path> paths = List.of();

    @Option(
            names = "--leader",
            paramLabel = "STATE",
            description = "Code of the state whose leaders' contacts are counted. Default for a case: its first state.")
    private Optional<String> leader = Optional.empty();

    @Option(names = "--from", paramLabel = "DAY", description = "First day of the ranking. Default: of the documents.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DAY", description = "Last day of the ranking. Default: of the documents.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(
            names = "--claim",
            paramLabel = "STATE",
            description = "Say what the documents tell of the claim that this counterpart comes first.")
    private Optional<String> claim = Optional.empty();

    @Option(
            names = "--months",
            paramLabel = "FILE",
            description = "CSV with month and documents: how many the collection has. Default: covered days are seen"
                    + " from the documents.")
    private Optional<Path> months = Optional.empty();

    @Option(
            names = "--archigos",
            paramLabel = "FILE",
            description = "Archigos (gwcode, leader, startdate, enddate, exit): compare before and after leaders left.")
    private Optional<Path> archigos = Optional.empty();

    @Option(names = "--log", paramLabel = "OUT", description = "Where to write the log of contacts as CSV.")
    private Optional<Path> log = Optional.empty();

    @Mixin
    private final CaseArguments.AsOf asOf = new CaseArguments.AsOf();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Clock clock;
    private final Console console;

    ContactsCommand(Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean ofCase = paths.size() == 1 && Files.isDirectory(paths.getFirst());
        if (ofCase) {
            ofCase(paths.getFirst());
        } else {
            ContactBook book = ofFiles();
            report(book, window(book, Optional.empty()), List.of());
        }
        return 0;
    }

    private void ofCase(Path folder) {
        CaseFile caseFile = Observatory.read(folder);
        Path store = Path.of("out", caseFile.id(), "entente.duckdb");
        try (Observatory observatory = Observatory.open(caseFile, store, LocalDate.now(clock))) {
            LocalDate day = observatory.asOf(asOf.day());
            observatory.measure(day);
            String side = leader.orElse(caseFile.dyad().first());
            ContactBook book = observatory.books().contacts(side, day);
            Window period = observatory.view(day).window();
            report(book, window(book, Optional.of(period)), observatory.books().leadersShare());
        }
    }

    private ContactBook ofFiles() {
        LocalDate last = asOf.day().orElse(LocalDate.now(clock));
        String side = leader.orElseThrow(() -> new ParameterException(
                spec.commandLine(), "contacts: say whose leaders' contacts are counted, for instance --leader RUS"));
        List<String> aside = new ArrayList<>();
        ContactReading reading = new ContactReading(Optional.of(side), last);
        paths.forEach(path -> DocumentReader.read(path, reading));
        aside.addAll(reading.aside());
        List<LocalDate> days = reading.days(side);
        Map<YearMonth, Integer> table = months.map(MonthTable::read).orElseGet(TreeMap::new);
        CoveredDays coverage = table.isEmpty() ? CoveredDays.ofDocuments(days) : CoveredDays.ofMonths(table);
        return new ContactBook(side, ContactLog.of(reading.reports()), coverage, days.size(), aside);
    }

    /** The days asked for; else those of the case, else from the first covered day to the last. */
    private Window window(ContactBook book, Optional<Window> period) {
        Window usual = period.or(() -> book.coverage().span())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "contacts: the documents cover no day; a stretch needs documents on at least "
                                + CoveredDays.LEAST_DAYS + " days. Give --from and --to, or --months"));
        LocalDate first = from.orElse(usual.from());
        LocalDate last = to.orElse(usual.to());
        if (last.isBefore(first)) {
            throw new ParameterException(
                    spec.commandLine(), "contacts: --to " + last + " lies before --from " + first + "; exchange them");
        }
        return new Window(first, last);
    }

    private void report(ContactBook book, Window window, List<LeadersShare> shares) {
        book.aside().forEach(line -> console.error("set aside: " + line));
        log.ifPresent(out -> write(out, CsvText.of(ContactTables.log(book.log().within(window)))));
        ContactLines lines = new ContactLines(console, book, window, claim);
        lines.print(shares, archigos.map(Archigos::read).map(book::departures));
    }

    private static void write(Path out, String text) {
        try {
            Files.writeString(out, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
