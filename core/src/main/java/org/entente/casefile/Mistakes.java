package org.entente.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Collects the mistakes of one case, so that all are told at once. */
final class Mistakes {
    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private final List<Mistake> list = new ArrayList<>();

    /** A mistake where a node begins; its mark knows the file. */
    void add(Node node, String message) {
        node.getStartMark()
                .ifPresentOrElse(
                        mark -> add(mark.getName(), mark.getLine() + 1, mark.getColumn() + 1, message),
                        () -> add(CaseFile.FILE_NAME, 1, 1, message));
    }

    void add(String file, int line, int column, String message) {
        list.add(new Mistake(file, line, column, message));
    }

    List<Mistake> list() {
        return list.stream()
                .sorted(Comparator.comparing(Mistake::file)
                        .thenComparingInt(Mistake::line)
                        .thenComparingInt(Mistake::column))
                .toList();
    }

    /** "; did you mean …?" with the nearest of the words, or all of them when none is near. */
    static String nearest(String wrong, Collection<String> words) {
        return nearestOf(wrong, words, Math.max(1, wrong.length() / 2))
                .map(word -> "; did you mean \"" + word + "\"?")
                .orElseGet(() -> "; possible are " + String.join(", ", new TreeSet<>(words)));
    }

    /** The nearest of the words, when one is no more than so many letters away. */
    static Optional<String> nearestOf(String wrong, Collection<String> words, int most) {
        return words.stream()
                .min(Comparator.<String>comparingInt(word -> DISTANCE.apply(wrong, word))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(word -> DISTANCE.apply(wrong, word) <= most);
    }

    static String describe(Node node) {
        return switch (node) {
            case ScalarNode scalar -> "\"" + scalar.getValue() + "\"";
            case SequenceNode sequence -> "a list";
            case MappingNode mapping -> "keys and values";
            default -> "nothing";
        };
    }
}
