package org.entente.petrarch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes a reading of a sentence from its parse tree. */
final class TreeSentence {
    private final Tree tree;
    private final List<Token> tokens;
    private final List<Integer> commas;
    private final Set<Integer> left;

    private TreeSentence(Tree tree, Settings settings) {
        this.tree = tree;
        this.tokens = tree.leaves().stream()
                .map(leaf -> new Token(leaf.capitals(), leaf.label()))
                .toList();
        this.commas = commas();
        this.left = new CommaRule(tokens, commas, settings).left();
    }

    static SentenceReading read(Tree tree, LocalDate day, Dictionaries dictionaries, Settings settings) {
        TreeSentence sentence = new TreeSentence(tree, settings);
        PartyCoder coder = new PartyCoder(dictionaries, sentence.tokens, day, settings);
        List<Unit> units = NounPhrases.of(tree, coder).stream()
                .filter(unit -> !sentence.left.contains(unit.start()))
                .toList();
        return new SentenceReading(sentence.tokens, sentence.left, units, sentence.verbs());
    }

    /** The places of commas that stand in no noun phrase. */
    private List<Integer> commas() {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < tokens.size(); place++) {
            if (tokens.get(place).isComma() && tree.path(place).stream().noneMatch(node -> node.is("NP"))) {
                places.add(place);
            }
        }
        return places;
    }

    private List<VerbSite> verbs() {
        List<VerbSite> verbs = new ArrayList<>();
        for (int place = 0; place < tokens.size(); place++) {
            if (tokens.get(place).isVerb() && !left.contains(place)) {
                verbs.add(verb(place));
            }
        }
        return verbs;
    }

    private VerbSite verb(int place) {
        List<Tree> path = tree.path(place);
        int from = 0;
        for (int comma : commas) {
            from = comma < place && !left.contains(comma) ? comma + 1 : from;
        }
        for (int i = 0; i + 1 < path.size(); i++) {
            from = Math.max(from, afterClauses(path.get(i), path.get(i + 1)));
        }
        return new VerbSite(place, from, Math.max(from, clause(path)), end(path), phraseEnd(path, place));
    }

    /** Where the clauses end that are finished when a part begins; a clause without subject has that of the one before. */
    private static int afterClauses(Tree clause, Tree part) {
        if (part.isClause() && !part.has("NP")) {
            return 0;
        }
        int end = 0;
        for (Tree child : clause.children()) {
            end = clause.isClause() && child.isClause() && child.end() <= part.start() ? child.end() : end;
        }
        return end;
    }

    /** Where the innermost clause with a subject begins. */
    private static int clause(List<Tree> path) {
        int start = 0;
        for (Tree node : path) {
            start = node.isClause() && node.has("NP") ? node.start() : start;
        }
        return start;
    }

    /** The end of the clause that has a subject, or of the verb phrase where verb phrases are joined. */
    private int end(List<Tree> path) {
        for (int i = path.size() - 1; i > 0; i--) {
            Tree node = path.get(i);
            boolean joined =
                    node.is("VP") && path.get(i - 1).is("VP") && path.get(i - 1).has("CC");
            if (joined || (node.isClause() && node.has("NP"))) {
                return node.end();
            }
        }
        return tokens.size();
    }

    private static int phraseEnd(List<Tree> path, int place) {
        int end = place + 1;
        for (Tree node : path) {
            end = node.is("VP") ? node.end() : end;
        }
        return end;
    }
}
