package org.entente.coding;

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
    private final Features features;

    private RelationFeatures(PairView pair, Features features) {
        this.pair = pair;
        this.features = features;
        this.tokens = pair.tokens();
    }

    /**
     * Tells the features of a pair in its sentence, with repetitions.
     *
     * @param hits the phrases of the lexicon in the view's words
     */
    static void tell(PairView pair, List<Triggers.Hit> hits, Features features) {
        RelationFeatures relation = new RelationFeatures(pair, features);
        relation.order();
        relation.words();
        relation.pairsOfWords();
        relation.around("s", pair.source());
        relation.around("t", pair.target());
        relation.verbs();
        relation.mentions();
        relation.triggers(hits);
    }

    private void order() {
        features.add("order ", pair.order());
        features.add("gap ", pair.order(), " ", String.valueOf(Math.min(6, (pair.second() - pair.first()) / 2)));
        if (pair.second() == tokens.size() - 1) {
            features.add("ends");
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
                features.add("w ", token.stem());
                features.add(pair.order(), " ", zone, " ", token.stem());
            }
            if (zone.equals("between")) {
                features.add("between ", token.stem());
                features.add("between tag ", pair.order(), " ", token.tag());
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
            features.add("2 ", form(i), " ", form(i + 1));
            if (i + 2 < tokens.size()) {
                features.add("3 ", form(i), " ", form(i + 1), " ", form(i + 2));
                features.add("skip ", form(i), " ", form(i + 2));
            }
        }
    }

    private void around(String role, int place) {
        for (int distance = 1; distance <= NEAR; distance++) {
            features.add(role, "-", String.valueOf(distance), " ", form(place - distance));
            features.add(role, "+", String.valueOf(distance), " ", form(place + distance));
        }
        features.add(role, "-2-1 ", form(place - 2), " ", form(place - 1));
        features.add(role, "+1+2 ", form(place + 1), " ", form(place + 2));
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
                features.add(
                        role,
                        String.valueOf(found),
                        voice,
                        pair.order(),
                        " ",
                        tokens.get(i).stem());
                features.add(role, voice, tokens.get(i).stem());
                features.add(role, " phrase ", tokens.get(i).stem(), " ", form(i + 1));
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
        pair.sourceWords().forEach(word -> features.add("source ", word.stem()));
        pair.targetWords().forEach(word -> features.add("target ", word.stem()));
        List<Token> sources = pair.sourceWords();
        List<Token> targets = pair.targetWords();
        if (!sources.isEmpty() && !targets.isEmpty()) {
            features.add(
                    "heads ", sources.getLast().stem(), " ", targets.getLast().stem());
        }
    }

    private void triggers(List<Triggers.Hit> hits) {
        for (Triggers.Hit hit : hits) {
            String where = pair.zone(hit.place()) + " " + pair.order();
            String voice = passive(hit.place()) ? " passive" : "";
            String negated = negated(hit.place()) ? " not" : "";
            features.add("trigger ", hit.type().name(), " ", where);
            features.add(
                    "trigger ",
                    hit.type().name(),
                    " ",
                    where,
                    voice,
                    " ",
                    tokens.get(hit.place()).tag());
            features.add("trigger ", hit.type().name(), negated);
            if (near(hit.place())) {
                features.add("trigger near ", hit.type().name());
            }
            features.add("trigger s ", hit.type().name(), " ", distance(hit.place() - pair.source()));
            features.add("trigger t ", hit.type().name(), " ", distance(hit.place() - pair.target()));
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
                .forEach(hit -> features.add("nearest ", role, " ", hit.type().name(), " ", pair.order()));
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
