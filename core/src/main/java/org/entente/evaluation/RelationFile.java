package org.entente.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.coding.CodingFileException;
import org.entente.coding.MarkedSentence;
import org.entente.event.Quad;

/** A file of marked sentences with their roots: columns {@code sentence, marked_sentence, source, target, quad, root}. */
public final class RelationFile {
    private static final List<String> COLUMNS =
            List.of("sentence", "marked_sentence", "source", "target", "quad", "root");

    private RelationFile() {}

    /**
     * A line.
     *
     * @param text the sentence, as the file has it
     * @param sentence the sentence with its marks
     * @param source the text of the source, as the file has it
     * @param target the text of the target, as the file has it
     * @param quad the right quad class
     * @param root the right root
     */
    public record Line(
            String text, MarkedSentence sentence, String source, String target, Quad quad, RelationRoot root) {}

    /** Reads a file. @throws CodingFileException when a line is not as it must be */
    public static List<Line> read(Path file) {
        List<String> text;
        try {
            text = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> header =
                text.isEmpty() ? List.of() : List.of(text.getFirst().split("\t", -1));
        if (!header.containsAll(COLUMNS)) {
            throw new CodingFileException(file, 1, "the header must have the columns " + String.join(", ", COLUMNS));
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < text.size(); i++) {
            lines.add(line(file, i + 1, header, text.get(i).split("\t", -1)));
        }
        return lines;
    }

    private static Line line(Path file, int number, List<String> header, String... cells) {
        if (cells.length != header.size()) {
            throw new CodingFileException(file, number, cells.length + " columns, the header has " + header.size());
        }
        String source = cells[header.indexOf("source")];
        String target = cells[header.indexOf("target")];
        String marked = cells[header.indexOf("marked_sentence")];
        MarkedSentence sentence = MarkedSentence.ofMarks(marked)
                .or(() -> MarkedSentence.find(cells[header.indexOf("sentence")], source, target))
                .orElseThrow(
                        () -> new CodingFileException(file, number, "neither source nor target is marked: " + marked));
        String root = cells[header.indexOf("root")];
        String quad = cells[header.indexOf("quad")];
        return new Line(
                cells[header.indexOf("sentence")],
                sentence,
                source,
                target,
                quad(quad)
                        .orElseThrow(() ->
                                new CodingFileException(file, number, "the quad must be 1, 2, 3 or 4, is " + quad)),
                RelationRoot.find(root)
                        .orElseThrow(() -> new CodingFileException(
                                file,
                                number,
                                "no root: " + root + ", must be one of " + Arrays.toString(RelationRoot.values()))));
    }

    private static Optional<Quad> quad(String number) {
        return Arrays.stream(Quad.values())
                .filter(quad -> number.equals(String.valueOf(quad.number())))
                .findFirst();
    }
}
