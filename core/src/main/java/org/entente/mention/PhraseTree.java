package org.entente.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All phrases of the tables, word by word: the longest one that begins at a word is found by walking down. A phrase is as
 * long as its longest name at most, so a sentence is read in time linear in its length.
 */
final class PhraseTree {
    private static final int SHORT_ENOUGH_FOR_A_DOT = 3;

    private final Node root = new Node();

    /** A place in the tree: what the words so far mean, and what can follow. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Leaf> leaves = new ArrayList<>();
    }

    /** A meaning, and the letters that must be capitals for it: bit by bit for the words, or all of them. */
    private record Leaf(Reading reading, long capitals, boolean allCapitals) {}

    /** A phrase found: its first and last word and what it can mean on that day. */
    record Found(int first, int last, List<Reading> readings) {}

    /** Adds a phrase. Words that have a capital here must have one in the text. */
    void add(String phrase, Reading reading, boolean anyCase) {
        List<Token> tokens = Tokens.of(phrase);
        if (tokens.isEmpty()) {
            return;
        }
        Node node = root;
        long capitals = 0;
        for (int i = 0; i < tokens.size(); i++) {
            node = node.next.computeIfAbsent(tokens.get(i).key(), _ -> new Node());
            if (!anyCase && tokens.get(i).isCapital()) {
                capitals |= 1L << i;
            }
        }
        boolean abbreviation =
                !anyCase && tokens.size() == 1 && tokens.getFirst().isAllCapitals();
        node.leaves.add(new Leaf(reading, capitals, abbreviation));
    }

    /** The longest phrase that begins at this word and means something on that day. */
    Optional<Found> longest(List<Token> tokens, int first, LocalDate day) {
        Node node = root;
        long capitals = 0;
        @Nullable Found found = null;
        for (int at = first; at < tokens.size() && (at == first || joins(tokens, at)); at++) {
            Token token = tokens.get(at);
            node = node.next.get(token.key());
            if (node == null) {
                break;
            }
            if (token.isCapital()) {
                capitals |= 1L << (at - first);
            }
            if (!node.leaves.isEmpty()) {
                List<Reading> readings = readings(node, capitals, token, day);
                found = readings.isEmpty() ? found : new Found(first, at, readings);
            }
        }
        return Optional.ofNullable(found);
    }

    private static List<Reading> readings(Node node, long capitals, Token token, LocalDate day) {
        List<Reading> readings = new ArrayList<>(node.leaves.size());
        for (Leaf leaf : node.leaves) {
            if ((capitals & leaf.capitals) == leaf.capitals
                    && (!leaf.allCapitals || token.isAllCapitals())
                    && leaf.reading.holdsOn(day)) {
                readings.add(leaf.reading);
            }
        }
        return readings;
    }

    private static boolean joins(List<Token> tokens, int at) {
        return switch (tokens.get(at).gap()) {
            case BLANK, HYPHEN -> true;
            case DOT -> tokens.get(at - 1).text().length() <= SHORT_ENOUGH_FOR_A_DOT;
            case SIGN -> false;
        };
    }
}
