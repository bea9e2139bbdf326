package org.entente.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a paragraph into sentences. Lines of a wrapped text are joined. */
final class Sentences {
    private static final Pattern END = Pattern.compile("[.!?][\"”’)]*\\s+(?=[\"“‘(]?[A-Z0-9])");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:\\b[A-Z]|\\b(?:Mr|Mrs|Dr|St|Gen|Maj|Col|Lt|Brig|Capt|Sgt|No|vs|approx|Jan|Feb|Aug|Sept|Oct|Nov|Dec))\\.$");

    private Sentences() {}

    static List<String> of(String paragraph) {
        String text = paragraph.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
        List<String> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            String sentence = text.substring(from, end.end()).strip();
            if (!ABBREVIATION.matcher(sentence).find()) {
                sentences.add(sentence);
                from = end.end();
            }
        }
        if (from < text.length()) {
            sentences.add(text.substring(from));
        }
        return sentences;
    }
}
