package org.entente.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The build of what stands about two actors: words of an event as their type, small words as they are, other verbs as verbs and
 * everything else left out. So "the killing of SOURCE during an attack by TARGET" is built as "the shelling of TARGET by SOURCE" is.
 */
final class PairFrame {
    private static final int AROUND = 4;
    private static final int LONGEST = 6;
    /** Words of an event farther from both actors than this are not theirs. */
    private static final int NEAR = 12;

    private static final Set<String> SMALL = Set.of(
            "of",
            "by",
            "with",
            "to",
            "from",
            "during",
            "in",
            "on",
            "against",
            "after",
            "that",
            "and",
            "for",
            "over",
            "between",
            "at",
            "into",
            "if",
            "not",
            "would",
            "will",
            "was",
            "were",
            "been",
            "is",
            "are",
            "had",
            "has",
            "have",
            "who",
            "which",
            "following",
            "'s",
            "’s",
            "s",
            ",",
            "while",
            "as",
            "but",
            "when",
            "could",
            "should",
            "may");

    private final PairView view;
    private final Map<Integer, String> types = new HashMap<>();

    private PairFrame(PairView view, List<Triggers.Hit> hits) {
        this.view = view;
        hits.forEach(hit -> types.putIfAbsent(hit.place(), hit.type().name()));
    }

    /** Tells the features of the frame. */
    static void tell(PairView view, List<Triggers.Hit> hits, Features features) {
        PairFrame frame = new PairFrame(view, hits);
        List<String> between = frame.words(view.first(), view.second() + 1);
        List<String> before = frame.words(view.first() - AROUND, view.first());
        List<String> behind = frame.words(view.second() + 1, view.second() + 1 + AROUND);
        String inner = shortened(between);
        String lead = String.join(" ", before.subList(Math.max(0, before.size() - 2), before.size()));
        String tail = String.join(" ", behind.subList(0, Math.min(2, behind.size())));
        features.add("frame ", inner);
        features.add("frame< ", lead, " ", inner);
        features.add("frame> ", inner, " ", tail);
        features.add("frame<> ", lead, " ", inner, " ", tail);
        frame.types.forEach((place, type) -> {
            if (place >= view.first() - NEAR && place <= view.second() + NEAR) {
                frame.paths(place, type, features);
            }
        });
    }

    /** How source and target stand to a word of an event. */
    private void paths(int place, String type, Features features) {
        String source = path(view.source(), place);
        String target = path(view.target(), place);
        features.add("path S ", type, " ", source);
        features.add("path T ", type, " ", target);
        features.add("path S ", source);
        features.add("path T ", target);
        features.add("paths ", type, " ", source, " | ", target);
        features.add("paths ", source, " | ", target);
        String stem = view.tokens().get(place).stem();
        features.add("path S ", stem, " ", source);
        features.add("path T ", stem, " ", target);
    }

    private String path(int mention, int place) {
        String side = mention < place ? "< " : "> ";
        return side + shortened(words(Math.min(mention, place) + 1, Math.max(mention, place)));
    }

    private static String shortened(List<String> words) {
        if (words.size() <= LONGEST) {
            return String.join(" ", words);
        }
        int half = LONGEST / 2;
        return String.join(" ", words.subList(0, half)) + " … "
                + String.join(" ", words.subList(words.size() - half, words.size()));
    }

    private List<String> words(int from, int to) {
        List<String> words = new ArrayList<>();
        for (int place = Math.max(0, from); place < Math.min(view.tokens().size(), to); place++) {
            String word = word(place);
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private String word(int place) {
        Token token = view.tokens().get(place);
        if (token.isMention() || token.tag().equals(Token.OTHER)) {
            return token.tag();
        }
        String type = types.get(place);
        if (type != null) {
            return type;
        }
        if (SMALL.contains(token.text())) {
            return token.text();
        }
        return token.isVerb() ? "VERB" : "";
    }
}
