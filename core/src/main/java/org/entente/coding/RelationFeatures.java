package org.entente.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** What a sentence says about a pair, as names of features: words by their place, verbs, prepositions, voice. */
final class RelationFeatures {
    private static final Set<String> BE =
            Set.of("be", "is", "are", "was", "were", "been", "being", "get", "got", "gets");
    private static final Set<String> NOT = Set.of(
            "not", "n't", "never", "no", "without", "refuse", "refused", "refuses", "refusing", "denied", "denies");
    private static final int NEAR = 4;
    private static final int LAST_BEFORE = 8;
    private static final int FIRST_AFTER = 12;

    private final PairView pair;
    private final List<Token> tokens;
    private final List<String> names = new ArrayList<>();

    private RelationFeatures(PairView pair) {
        this.pair = pair;
        this.tokens = pair.tokens();
    }

    /**
     * The features of a pair in its sentence, with repetitions.
     *
     * @param hits the phrases of the lexicon in the view's words
     */
    static List<String> of(PairView pair, List<Triggers.Hit> hits) {
        RelationFeatures features = new RelationFeatures(pair);
        features.order();
        features.words();
        features.pairsOfWords();
        features.around("s", pair.source());
        features.around("t", pair.target());
        features.verbs();
        features.mentions();
        features.triggers(hits);
        return features.names;
    }

    private void add(String name) {
        names.add(name);
    }

    private void order() {
        add("order " + pair.order());
        add("gap " + pair.order() + " " + Math.min(6, (pair.second() - pair.first()) / 2));
        if (pair.second() == tokens.size() - 1) {
            add("ends");
        }
    }

    private void words() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isMention() || token.tag().equals("PUNCT")) {
                continue;
            }
            String zone = pair.zone(i);
            if (near(i)) {
                add("w " + token.stem());
                add(pair.order() + " " + zone + " " + token.stem());
            }
            if (zone.equals("between")) {
                add("between " + token.stem());
                add("between tag " + pair.order() + " " + token.tag());
            }
        }
    }

    private boolean near(int place) {
        return place >= pair.first() - LAST_BEFORE && place <= pair.second() + FIRST_AFTER;
    }

    private String form(int place) {
        if (place < 0) {
            return "<";
        }
        return place >= tokens.size() ? ">" : tokens.get(place).stem();
    }

    private void pairsOfWords() {
        int from = Math.max(0, pair.first() - NEAR);
        int to = Math.min(tokens.size() - 2, pair.second() + FIRST_AFTER - 2);
        for (int i = from; i <= to; i++) {
            add("2 " + form(i) + " " + form(i + 1));
            if (i + 2 < tokens.size()) {
                add("3 " + form(i) + " " + form(i + 1) + " " + form(i + 2));
                add("skip " + form(i) + " " + form(i + 2));
            }
        }
    }

    private void around(String role, int place) {
        for (int distance = 1; distance <= NEAR; distance++) {
            add(role + "-" + distance + " " + form(place - distance));
            add(role + "+" + distance + " " + form(place + distance));
        }
        add(role + "-2-1 " + form(place - 2) + " " + form(place - 1));
        add(role + "+1+2 " + form(place + 1) + " " + form(place + 2));
    }

    private void verbs() {
        verb("s>", pair.source(), 1);
        verb("s<", pair.source(), -1);
        verb("t<", pair.target(), -1);
        verb("t>", pair.target(), 1);
    }

    private void verb(String role, int from, int step) {
        int found = 0;
        for (int i = from + step; i >= 0 && i < tokens.size() && found < 2; i += step) {
            if (tokens.get(i).isVerb()) {
                found++;
                String voice = passive(i) ? " passive " : " ";
                add(role + found + voice + pair.order() + " " + tokens.get(i).stem());
                add(role + voice + tokens.get(i).stem());
                add(role + " phrase " + tokens.get(i).stem() + " " + form(i + 1));
            }
        }
    }

    private boolean passive(int place) {
        for (int i = place - 1; i >= Math.max(0, place - 3); i--) {
            if (BE.contains(tokens.get(i).text())) {
                return true;
            }
            if (tokens.get(i).isVerb()) {
                return false;
            }
        }
        return false;
    }

    private void mentions() {
        pair.sourceWords().forEach(word -> add("source " + word.stem()));
        pair.targetWords().forEach(word -> add("target " + word.stem()));
        List<Token> sources = pair.sourceWords();
        List<Token> targets = pair.targetWords();
        if (!sources.isEmpty() && !targets.isEmpty()) {
            add("heads " + sources.getLast().stem() + " " + targets.getLast().stem());
        }
    }

    private void triggers(List<Triggers.Hit> hits) {
        for (Triggers.Hit hit : hits) {
            String where = pair.zone(hit.place()) + " " + pair.order();
            String voice = passive(hit.place()) ? " passive" : "";
            String negated = negated(hit.place()) ? " not" : "";
            add("trigger " + hit.type() + " " + where);
            add("trigger " + hit.type() + " " + where + voice + " "
                    + tokens.get(hit.place()).tag());
            add("trigger " + hit.type() + negated);
            if (near(hit.place())) {
                add("trigger near " + hit.type());
            }
            add("trigger s " + hit.type() + " " + distance(hit.place() - pair.source()));
            add("trigger t " + hit.type() + " " + distance(hit.place() - pair.target()));
        }
        nearest("s>", hits, pair.source(), 1);
        nearest("s<", hits, pair.source(), -1);
        nearest("t<", hits, pair.target(), -1);
        nearest("t>", hits, pair.target(), 1);
    }

    /** The phrases closest to a mention on one side. */
    private void nearest(String role, List<Triggers.Hit> hits, int from, int step) {
        OptionalInt closest = hits.stream()
                .mapToInt(hit -> (hit.place() - from) * step)
                .filter(away -> away > 0)
                .min();
        hits.stream()
                .filter(hit -> closest.isPresent() && (hit.place() - from) * step == closest.getAsInt())
                .forEach(hit -> add("nearest " + role + " " + hit.type() + " " + pair.order()));
    }

    private boolean negated(int place) {
        return tokens.subList(Math.max(0, place - 3), place).stream().anyMatch(token -> NOT.contains(token.text()));
    }

    private static String distance(int words) {
        int away = Math.abs(words);
        String side = words < 0 ? "-" : "+";
        if (away <= 3) {
            return side + away;
        }
        return side + (away <= 8 ? "near" : "far");
    }
}
