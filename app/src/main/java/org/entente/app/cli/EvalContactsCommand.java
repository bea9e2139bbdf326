package org.entente.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.contact.ContactFinder;
import org.entente.contact.HiddenTitle;
import org.entente.contact.ReportingSide;
import org.entente.document.BadDocument;
import org.entente.document.Document;
import org.entente.document.DocumentReader;
import org.entente.document.DocumentSink;
import org.entente.evaluation.ContactAnswer;
import org.entente.evaluation.ContactGold;
import org.entente.evaluation.ContactScores;
import org.entente.evaluation.Share;
import org.entente.evaluation.TitleGold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Scores the reading of contacts between heads of state and government. */
@Command(
        name = "contacts",
        mixinStandardHelpOptions = true,
        description =
                "Whom of the heads of state and government of other states did the reporting head meet or call? Reads"
                        + " whole documents. The last line is one JSON object.")
final class EvalContactsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            description = "Documents, as JSON lines with id, date, title, text, url, publisher.")
    private Path file = Path.of(".");

    @Option(
            names = "--gold",
            paramLabel = "GOLD",
            description =
                    "Right answers: columns id, counterpart (a state's code), kind (meeting or call), separated by"
                            + " tabs. A row with neither says that a document reports none.")
    private Optional<Path> gold = Optional.empty();

    @Option(
            names = "--make-gold",
            paramLabel = "OUT",
            description = "Instead of scoring, write the right answers that plain patterns read from the titles.")
    private Optional<Path> make = Optional.empty();

    @Option(
            names = "--predictions",
            paramLabel = "OUT",
            description = "Where to write id, counterpart and kind as given.")
    private Optional<Path> predictions = Optional.empty();

    @Option(names = "--hide-titles", description = "Read the texts alone.")
    private boolean hidden;

    @Option(
            names = "--side",
            paramLabel = "STATE",
            description = "Code of the state whose head reports. Default: the side of each document's publisher.")
    private Optional<String> side = Optional.empty();

    private final Console console;
    private final ReportingSide sides = new ReportingSide();

    EvalContactsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (gold.isPresent() == make.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "eval contacts: give --gold GOLD to score, or --make-gold OUT to write one");
        }
        List<Document> documents = read();
        make.ifPresent(out -> makeGold(documents, out));
        gold.ifPresent(right -> score(documents, ContactGold.read(right)));
        return 0;
    }

    private List<Document> read() {
        List<Document> documents = new ArrayList<>();
        DocumentReader.read(file, new DocumentSink() {
            @Override
            public void take(Document document) {
                documents.add(document);
            }

            @Override
            public void setAside(BadDocument bad) {
                console.error("set aside: " + bad);
            }
        });
        return documents;
    }

    private void makeGold(List<Document> documents, Path out) {
        TitleGold titles = new TitleGold();
        List<ContactAnswer> answers = documents.stream()
                .flatMap(document -> titles.of(document).stream()
                        .filter(answer -> !answer.counterpart().equals(sideOf(document))))
                .toList();
        write(out, answers);
        console.print("%,d contacts from %,d titles", answers.size(), documents.size());
    }

    private void score(List<Document> documents, ContactGold right) {
        right.notes().forEach(console::error);
        List<ContactAnswer> answers = answers(documents);
        predictions.ifPresent(out -> write(out, answers));
        ContactScores scores = ContactScores.of(right, answers);
        console.print(
                "%,d documents, %,d of them named by the gold",
                documents.size(), right.documents().size());
        scores.precision().ifPresent(share -> console.print(line("precision", share)));
        scores.recall().ifPresent(share -> console.print(line("recall", share)));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("gold", scores.gold());
        fields.put("precision", scores.precision().map(share -> ScoreFields.rounded(share.value())));
        fields.put("recall", scores.recall().map(share -> ScoreFields.rounded(share.value())));
        fields.put("f1", scores.f1().map(ScoreFields::rounded));
        fields.put("strays", scores.strays());
        console.print(JsonMapper.shared().writeValueAsString(fields));
    }

    private List<ContactAnswer> answers(List<Document> documents) {
        ContactFinder finder = new ContactFinder();
        List<ContactAnswer> answers = new ArrayList<>();
        for (Document document : documents) {
            Optional<Document> shown = hidden ? HiddenTitle.of(document) : Optional.of(document);
            shown.stream()
                    .flatMap(read -> finder.find(read, sideOf(document)).stream())
                    .forEach(contact -> answers.add(
                            new ContactAnswer(contact.documentId(), contact.counterpart(), contact.kind())));
        }
        return answers;
    }

    private String sideOf(Document document) {
        return side.or(() -> sides.of(document))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "document " + document.id() + " has no publisher or address whose side is known;"
                                + " say whose head reports, for instance --side RUS"));
    }

    private static String line(String name, Share share) {
        return String.format(
                Locale.ROOT,
                "%-9s %.4f (%.4f to %.4f, Wilson 95 %%), %d of %d",
                name,
                share.value(),
                share.low(),
                share.high(),
                share.hits(),
                share.of());
    }

    private static void write(Path out, List<ContactAnswer> answers) {
        StringBuilder text = new StringBuilder("id\tcounterpart\tkind\n");
        answers.forEach(answer -> text.append(String.join(
                        "\t", answer.id(), answer.counterpart(), answer.kind().word()))
                .append('\n'));
        try {
            Files.writeString(out, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
