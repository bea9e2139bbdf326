package org.entente.document;

import java.util.Locale;
import java.util.Set;

/** Lets English documents through to another sink and sets the others aside: what is learned of English says nothing of them. */
public final class EnglishOnly implements DocumentSink {
    /** Words that English texts are full of and that texts in other languages hardly have. */
    private static final Set<String> COMMON = Set.of(
            "the", "of", "and", "that", "with", "from", "which", "this", "has", "been", "were", "their", "said",
            "would", "its", "they");

    /** In English news one word in five to ten is common; in other languages written in the same letters, one in a hundred. */
    private static final double LEAST_COMMON = 0.03;

    private static final double LEAST_LATIN = 0.5;

    /** In fewer words, headlines for instance, nothing can be told by them. */
    private static final int LEAST_WORDS = 60;

    /** The beginning of a long text tells enough. */
    private static final int MOST_CHARACTERS = 1_500;

    private final String file;
    private final DocumentSink sink;

    /** @param file the name of the file for messages */
    public EnglishOnly(String file, DocumentSink sink) {
        this.file = file;
        this.sink = sink;
    }

    @Override
    public void take(Document document) {
        take(document, 0);
    }

    @Override
    public void take(Document document, long line) {
        if (isEnglish(document.title() + " " + document.text())) {
            sink.take(document, line);
        } else {
            setAside(new BadDocument(file, line, "the text is not in English", "an English text, or a translation"));
        }
    }

    @Override
    public void setAside(BadDocument bad) {
        sink.setAside(bad);
    }

    /** False when the letters are mostly not Latin, or a text of some length lacks the commonest words of English. */
    static boolean isEnglish(String text) {
        String begin = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        long letters = begin.codePoints().filter(Character::isLetter).count();
        long latin = begin.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        if (latin < LEAST_LATIN * letters) {
            return false;
        }
        int words = 0;
        int common = 0;
        for (String word : begin.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            words += word.isEmpty() ? 0 : 1;
            common += COMMON.contains(word) ? 1 : 0;
        }
        return words < LEAST_WORDS || common >= LEAST_COMMON * words;
    }
}
