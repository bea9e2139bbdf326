package org.entente.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A node of a Penn parse tree.
 *
 * @param label the label: a phrase's such as {@code NP}, or the tag of a word
 * @param word the word of a leaf, as written
 * @param children its parts in order
 * @param start the place of its first word in the sentence
 * @param end the place behind its last word
 */
public record Tree(String label, Optional<String> word, List<Tree> children, int start, int end) {
    private static final String POSSESSIVE = "POS";

    /** Checks nothing: the reader does. */
    public Tree {
        children = List.copyOf(children);
    }

    /** The leaves in order. */
    public List<Tree> leaves() {
        if (word.isPresent()) {
            return List.of(this);
        }
        return children.stream().flatMap(child -> child.leaves().stream()).toList();
    }

    /** Whether it is a phrase of a kind: NP is also NP-SBJ, but no time (NP-TMP). */
    boolean is(String kind) {
        return label.equals(kind) || (label.startsWith(kind + "-") && !label.endsWith("-TMP"));
    }

    boolean isClause() {
        return is("S") || is("SINV") || is("SQ") || is("SBARQ");
    }

    boolean isPossessive() {
        return is("NP") && !children.isEmpty() && children.getLast().is(POSSESSIVE);
    }

    boolean has(String kind) {
        return children.stream().anyMatch(child -> child.is(kind));
    }

    /** Whether it or something in it is of a kind. */
    boolean contains(String kind) {
        return is(kind) || children.stream().anyMatch(child -> child.contains(kind));
    }

    /** The nodes from this one down to a word. */
    List<Tree> path(int place) {
        List<Tree> path = new ArrayList<>();
        Tree node = this;
        while (node.word.isEmpty()) {
            path.add(node);
            Optional<Tree> next = node.children.stream()
                    .filter(child -> child.start <= place && place < child.end)
                    .findFirst();
            if (next.isEmpty()) {
                return path;
            }
            node = next.get();
        }
        path.add(node);
        return path;
    }

    /** The word in capitals, as dictionaries have it; empty for phrases. */
    String capitals() {
        return word.orElse("").toUpperCase(Locale.ROOT);
    }
}
