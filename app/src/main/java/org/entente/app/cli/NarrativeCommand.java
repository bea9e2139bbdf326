package org.entente.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.Observatory;
import org.entente.actor.CodeSystem;
import org.entente.actor.Dyad;
import org.entente.actor.States;
import org.entente.casefile.CaseFile;
import org.entente.document.DocumentReader;
import org.entente.export.CsvText;
import org.entente.export.NarrativeTables;
import org.entente.narrative.LabelCount;
import org.entente.narrative.Leap;
import org.entente.narrative.Lexicon;
import org.entente.narrative.NarrativeBook;
import org.entente.narrative.NarrativeReading;
import org.entente.series.Window;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** What two states call each other. */
@Command(
        name = "narrative",
        mixinStandardHelpOptions = true,
        description =
                "What do two states call each other: labels with tone and speaker, and leaps between opposite ones,"
                        + " with all publishers and without those that belong to a state. The last line is one JSON object.")
final class NarrativeCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "CASE|FILE",
            description = "Folder of a case, or files of documents (JSON lines, HTML, RSS, WARC, Markdown, text).")
    private List<Path> paths = List.of();

    @Option(names = "--pair", paramLabel = "A-B", description = "Codes of the two states, for files: RUS-TUR.")
    private Optional<String> pair = Optional.empty();

    @Option(names = "--from", paramLabel = "DAY", description = "First day. Default: all.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--uses", paramLabel = "OUT", description = "Where to write every use with its place, as CSV.")
    private Optional<Path> uses = Optional.empty();

    @Mixin
    private final CaseArguments.AsOf asOf = new CaseArguments.AsOf();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Clock clock;
    private final Console console;

    NarrativeCommand(Clock clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean ofCase = paths.size() == 1 && Files.isDirectory(paths.getFirst());
        NarrativeBook book = ofCase ? ofCase(paths.getFirst()) : ofFiles();
        NarrativeBook asked =
                from.map(day -> book.within(new Window(day, LocalDate.MAX))).orElse(book);
        asked.aside().forEach(line -> console.error("set aside: " + line));
        uses.ifPresent(out -> write(out, CsvText.of(NarrativeTables.uses(asked.uses()))));
        print(asked);
        return 0;
    }

    private NarrativeBook ofCase(Path folder) {
        CaseFile caseFile = Observatory.read(folder);
        Path store = Path.of("out", caseFile.id(), "entente.duckdb");
        try (Observatory observatory = Observatory.open(caseFile, store, LocalDate.now(clock))) {
            LocalDate day = observatory.asOf(asOf.day());
            observatory.measure(day);
            return observatory
                    .books()
                    .narrative(day)
                    .within(observatory.view(day).window());
        }
    }

    private NarrativeBook ofFiles() {
        Dyad states = dyad();
        NarrativeReading reading = new NarrativeReading(states, asOf.day().orElse(LocalDate.now(clock)));
        paths.forEach(path -> DocumentReader.read(path, reading));
        return new NarrativeBook(
                states, reading.uses(), reading.days(), reading.documents(), List.of(), reading.aside());
    }

    private Dyad dyad() {
        String codes = pair.orElse("");
        States states = States.shipped();
        boolean known = codes.matches("[A-Z]{3}-[A-Z]{3}")
                && !states.listByCode(CodeSystem.ISO3, codes.substring(0, 3)).isEmpty()
                && !states.listByCode(CodeSystem.ISO3, codes.substring(4)).isEmpty()
                && !codes.substring(0, 3).equals(codes.substring(4));
        if (!known) {
            throw new ParameterException(
                    spec.commandLine(),
                    "narrative: say which two states, for instance --pair RUS-TUR"
                            + pair.map(given -> "; \"" + given + "\" are not two")
                                    .orElse(""));
        }
        return new Dyad(codes.substring(0, 3), codes.substring(4));
    }

    private void print(NarrativeBook book) {
        console.print(
                "%,d documents, %,d name %s or %s; %,d labels and words of one for the other",
                book.documents(),
                book.days().size(),
                book.pair().first(),
                book.pair().second(),
                book.between().size());
        labels(book);
        console.heading("leaps");
        book.leaps().forEach(leap -> console.print("  " + line(leap)));
        NarrativeBook independent = book.withoutStates();
        console.print(
                "Without publishers that belong to a state: %,d labels and words, %d leaps",
                independent.between().size(), independent.leaps().size());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("pair", book.pair().code());
        fields.put("documents", book.documents());
        fields.put("naming", book.days().size());
        fields.put("uses", book.between().size());
        fields.put("uses_independent", independent.between().size());
        fields.put("labels", rows(book.labels()));
        fields.put("leaps", book.leaps().size());
        fields.put("leaps_independent", independent.leaps().size());
        fields.put("method", Lexicon.METHOD.toString());
        console.print(JsonMapper.shared().writeValueAsString(fields));
    }

    private void labels(NarrativeBook book) {
        console.heading("labels");
        console.print("  side  label                     tone  uses  by leaders  not a state's  first       last");
        for (LabelCount count : book.labels()) {
            console.print(String.format(
                    Locale.ROOT,
                    "  %-4s  %-24s  %4d  %4d  %10d  %13d  %s  %s",
                    count.side(),
                    count.label().name(),
                    count.label().tone(),
                    count.uses(),
                    count.leaders(),
                    count.independent(),
                    count.first(),
                    count.last()));
        }
    }

    private static List<Map<String, Object>> rows(List<LabelCount> counts) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (LabelCount count : counts) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("side", count.side());
            row.put("label", count.label().name());
            row.put("tone", count.label().tone());
            row.put("uses", count.uses());
            rows.add(row);
        }
        return rows;
    }

    private static String line(Leap leap) {
        return leap.first().speaker().side().orElse("") + " from \""
                + leap.last().label().name() + "\" (" + leap.last().day() + ", "
                + leap.last().origin().key() + ") to \"" + leap.first().label().name() + "\" ("
                + leap.first().day() + ", " + leap.first().origin().key() + "): at most " + leap.days() + " days";
    }

    private static void write(Path out, String text) {
        try {
            Files.writeString(out, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
