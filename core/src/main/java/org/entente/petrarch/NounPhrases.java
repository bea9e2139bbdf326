package org.entente.petrarch;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a tree into the noun phrases that can be sides of events: plain ones, those with one prepositional phrase ("soldiers
 * from Gondor"), and several of these joined by a conjunction. What is larger is cut into its parts.
 */
final class NounPhrases {
    private final Compounds compounds;
    private final List<Unit> units = new ArrayList<>();

    private NounPhrases(PartyCoder coder) {
        compounds = new Compounds(coder);
    }

    static List<Unit> of(Tree tree, PartyCoder coder) {
        NounPhrases phrases = new NounPhrases(coder);
        phrases.collect(tree);
        return phrases.units;
    }

    private void collect(Tree node) {
        if (node.is("NP") && isUnit(node)) {
            units.add(new Unit(node.start(), node.end(), compounds.parties(node)));
            return;
        }
        node.children().forEach(this::collect);
    }

    private static boolean isUnit(Tree node) {
        boolean clause = node.contains("VP") || node.contains("SBAR") || node.contains("S") || node.contains("PRN");
        return !clause && (isPlain(node) || isJoined(node) || hasOnePreposition(node) || isJoinedWithNoun(node));
    }

    static boolean isPlain(Tree node) {
        return node.children().stream().allMatch(child -> !child.is("PP") && (!child.is("NP") || child.isPossessive()));
    }

    /** Whether its parts are joined by a conjunction. */
    static boolean isJoined(Tree node) {
        return node.is("NP")
                && node.has("CC")
                && node.children().stream()
                        .allMatch(child -> !child.is("PP")
                                && (!child.is("NP") || isPlain(child) || isJoined(child) || hasOnePreposition(child)));
    }

    static boolean hasOnePreposition(Tree node) {
        List<Tree> children = node.children();
        return children.size() == 2
                && children.getFirst().is("NP")
                && (isPlain(children.getFirst()) || isJoined(children.getFirst()))
                && children.getLast().is("PP")
                && children.getLast().children().stream()
                        .allMatch(child -> child.word().isPresent()
                                || (child.is("NP") && (isPlain(child) || isJoined(child)))
                                || child.is("ADVP"));
    }

    /** Whether it is several joined ones before a noun: "the Russian and Turkish" + "leaders". */
    static boolean isJoinedWithNoun(Tree node) {
        List<Tree> children = node.children();
        return children.size() > 1
                && isJoined(children.getFirst())
                && children.stream().skip(1).allMatch(child -> child.word().isPresent());
    }
}
