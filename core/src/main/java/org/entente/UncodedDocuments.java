package org.entente;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.entente.audit.Cell;
import org.entente.audit.Drawing;
import org.entente.audit.Item;
import org.entente.audit.SampleFrame;
import org.entente.audit.Unit;
import org.entente.casefile.CaseFile;
import org.entente.document.BadDocument;
import org.entente.document.Document;
import org.entente.document.DocumentReader;
import org.entente.document.DocumentSink;
import org.entente.document.EnglishOnly;
import org.entente.ingest.LoadReport;
import org.entente.ingest.news.NewsEvents;
import org.entente.provenance.Evidence;
import org.entente.store.Store;

/** The news texts of a case from which no event was coded. Files are read twice: for what there is, and for the texts of what was drawn. */
final class UncodedDocuments {
    private static final int LONGEST = 4000;

    private final CaseFile caseFile;
    private final Store store;
    private final SampleFrame frame;

    UncodedDocuments(CaseFile caseFile, Store store, SampleFrame frame) {
        this.caseFile = caseFile;
        this.store = store;
        this.frame = frame;
    }

    /** One unit a document of the period, its publisher being the source. */
    List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        each((key, document) -> units.add(new Unit(key, cell(document), Optional.empty())));
        return units;
    }

    private static Cell cell(Document document) {
        return new Cell(Optional.empty(), Optional.empty(), document.publisher().orElse("not named"), Evidence.MACHINE);
    }

    /** The same with the text of each item, cut where it is very long. */
    Drawing withTexts(Drawing drawing) {
        Set<String> drawn =
                drawing.items().stream().map(item -> item.unit().key()).collect(Collectors.toSet());
        Map<String, String> texts = new HashMap<>();
        each((key, document) -> {
            if (drawn.contains(key)) {
                texts.put(key, text(document));
            }
        });
        List<Item> items = drawing.items().stream()
                .map(item -> item.saying(texts.getOrDefault(item.unit().key(), "")))
                .toList();
        return new Drawing(drawing.strata(), items);
    }

    private static String text(Document document) {
        String whole = document.date() + "\n" + document.title() + "\n" + document.text();
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST) + " [cut]";
    }

    private void each(BiConsumer<String, Document> visitor) {
        for (LoadReport report : store.ingest().reports()) {
            Path file = caseFile.folder().resolve(report.name());
            if (report.adapter().equals(NewsEvents.ADAPTER.word()) && Files.exists(file)) {
                Set<Long> coded = new HashSet<>(store.audits().codedLines(report.name()));
                DocumentReader.read(file, new EnglishOnly(report.name(), new Uncoded(report.name(), coded, visitor)));
            }
        }
    }

    /** Hands on the documents of one file that are of the period and from whose line nothing was coded. */
    private final class Uncoded implements DocumentSink {
        private final String name;
        private final Set<Long> coded;
        private final BiConsumer<String, Document> visitor;

        Uncoded(String name, Set<Long> coded, BiConsumer<String, Document> visitor) {
            this.name = name;
            this.coded = coded;
            this.visitor = visitor;
        }

        @Override
        public void take(Document document) {
            throw new IllegalStateException("a document of a file has a line");
        }

        @Override
        public void take(Document document, long line) {
            if (!coded.contains(line) && frame.window().contains(document.date())) {
                visitor.accept(name + ":" + line, document);
            }
        }

        @Override
        public void setAside(BadDocument bad) {
            // What cannot be read is told by the ingest.
        }
    }
}
