package org.entente.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences under {@code corpus/relations}, written for Entente by hand, from which the models learn. */
public final class RelationCorpus {
    /** The files in the order in which they are read; the order decides the bytes of the model. */
    public static final List<String> FILES =
            List.of("cooperation-words.tsv", "cooperation-deeds.tsv", "conflict-words.tsv", "conflict-deeds.tsv");

    /** The columns of every file. */
    public static final String HEADER = "sentence\tsource\ttarget\ttype\tmode\tstatus\ttrigger\tclaimant";

    private static final int COLUMNS = 8;

    private RelationCorpus() {}

    /**
     * Reads all files of a folder.
     *
     * @throws CodingFileException when a line is not as it must be; it says which and why
     */
    public static List<CorpusRow> read(Path folder) {
        List<CorpusRow> rows = new ArrayList<>();
        FILES.forEach(file -> read(folder.resolve(file), rows));
        return rows;
    }

    private static void read(Path file, List<CorpusRow> rows) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new CodingFileException(file, 1, "the header must be: " + HEADER.replace('\t', ' '));
        }
        for (int i = 1; i < lines.size(); i++) {
            rows.add(row(file, i + 1, lines.get(i).split("\t", -1)));
        }
    }

    private static CorpusRow row(Path file, int line, String... cells) {
        if (cells.length != COLUMNS) {
            throw new CodingFileException(file, line, cells.length + " columns, must be " + COLUMNS);
        }
        Relation relation = Relation.find(cells[3])
                .orElseThrow(() -> new CodingFileException(file, line, "no type of event: " + cells[3]));
        MarkedSentence sentence = MarkedSentence.find(cells[0], cells[1], cells[2])
                .orElseThrow(() -> new CodingFileException(
                        file, line, "source and target must stand in the sentence: " + cells[1] + ", " + cells[2]));
        EventStatus status = EventStatus.find(cells[5])
                .orElseThrow(() -> new CodingFileException(file, line, "no status: " + cells[5]));
        return new CorpusRow(sentence, relation.type(), filled(cells[4]), status, filled(cells[6]), filled(cells[7]));
    }

    private static Optional<String> filled(String cell) {
        return Optional.of(cell).filter(text -> !text.isBlank());
    }
}
