package org.entente.corroboration;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The text of a news item, by sentences.
 *
 * @param sentences the sentences in their order
 */
record NewsText(List<Text> sentences) {
    private static final int PASSAGE = 3;

    /** Copies the sentences. */
    NewsText {
        sentences = List.copyOf(sentences);
    }

    static NewsText of(String raw) {
        return new NewsText(Sentences.of(raw).stream().map(Text::of).toList());
    }

    /** The stems, sorted, that the claim shares with that passage of three sentences which shares most. */
    List<String> best(Claim claim, Predicate<Text> wanted) {
        List<List<String>> shared = sentences.stream()
                .map(sentence -> claim.shared(sentence.stems()))
                .toList();
        Set<String> best = Set.of();
        for (int first = 0; first < sentences.size(); first++) {
            int end = Math.min(first + PASSAGE, sentences.size());
            Set<String> here = new TreeSet<>();
            shared.subList(first, end).forEach(here::addAll);
            if (here.size() > best.size() && wanted.test(joined(first, end))) {
                best = here;
            }
        }
        return List.copyOf(best);
    }

    private Text joined(int first, int end) {
        StringBuilder words = new StringBuilder(" ");
        sentences
                .subList(first, end)
                .forEach(sentence -> words.append(sentence.words().stripLeading()));
        String text = words.toString();
        return new Text(text, text.toLowerCase(Locale.ROOT));
    }
}
