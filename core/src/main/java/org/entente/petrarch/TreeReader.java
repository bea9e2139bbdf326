package org.entente.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a parse tree in Penn's brackets, with or without a root. */
public final class TreeReader {
    private final String text;
    private int at;
    private int words;

    private TreeReader(String text) {
        this.text = text;
    }

    /** Reads a tree; empty when a bracket is missing or one is too many, or when there is no word in it. */
    public static Optional<Tree> read(String text) {
        TreeReader reader = new TreeReader(text);
        Optional<Tree> tree = reader.node();
        reader.blanks();
        return tree.filter(_ -> reader.at == text.length()).filter(read -> read.end() > 0);
    }

    private Optional<Tree> node() {
        blanks();
        if (!take('(')) {
            return Optional.empty();
        }
        int start = words;
        String label = atom();
        blanks();
        List<Tree> children = new ArrayList<>();
        Optional<String> word = Optional.empty();
        if (at < text.length() && text.charAt(at) != '(' && text.charAt(at) != ')') {
            word = Optional.of(atom());
            words++;
        }
        blanks();
        while (at < text.length() && text.charAt(at) == '(') {
            Optional<Tree> child = node();
            if (child.isEmpty() || word.isPresent()) {
                return Optional.empty();
            }
            children.add(child.get());
            blanks();
        }
        return take(')') ? Optional.of(new Tree(label, word, children, start, words)) : Optional.empty();
    }

    private boolean take(char bracket) {
        boolean there = at < text.length() && text.charAt(at) == bracket;
        at += there ? 1 : 0;
        return there;
    }

    private String atom() {
        int start = at;
        while (at < text.length() && "() \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
