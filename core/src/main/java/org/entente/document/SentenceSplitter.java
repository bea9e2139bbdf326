package org.entente.document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts documents into sentences where English texts end them, and not behind abbreviations. Lines never share a sentence; the
 * title comes first. Each thread needs its own.
 */
public final class SentenceSplitter {
    /** A paragraph longer than any speech is cut so that one bad page cannot hold up a run. */
    private static final int LONGEST = 20_000;

    private static final int LAST_WORD = 24;
    private static final Pattern INITIALS = Pattern.compile("(?:^|.*[\\s(\"“‘])(?:\\p{Lu}\\.)+", Pattern.DOTALL);
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "capt", "sgt", "adm", "brig", "cmdr", "rev",
            "st", "sen", "rep", "gov", "pres", "hon", "no", "vs", "approx", "jan", "feb", "mar", "apr", "aug", "sept",
            "sep", "oct", "nov", "dec", "ltd", "inc", "co", "dept", "fig", "art", "al", "ft", "mt");
    /** Words with which a sentence begins behind initials such as U.S.; anything else goes on with it. */
    private static final Set<String> BEGINNINGS = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "he",
            "she",
            "it",
            "they",
            "we",
            "but",
            "and",
            "this",
            "that",
            "these",
            "those",
            "after",
            "before",
            "when",
            "while",
            "there",
            "his",
            "her",
            "its",
            "their",
            "both",
            "earlier",
            "as",
            "if",
            "by",
            "for",
            "from",
            "with",
            "since",
            "according",
            "some",
            "many",
            "no",
            "one",
            "two");

    private final BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);

    /** The sentences in the order of the document, title first; none is blank. Never fails, whatever the text. */
    public List<Sentence> split(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        split(Sentence.Part.TITLE, document.title(), sentences);
        split(Sentence.Part.TEXT, document.text(), sentences);
        return List.copyOf(sentences);
    }

    private void split(Sentence.Part part, String text, List<Sentence> sentences) {
        int start = 0;
        while (start < text.length()) {
            int lineEnd = text.indexOf('\n', start);
            int end = Math.min(lineEnd < 0 ? text.length() : lineEnd, start + LONGEST);
            paragraph(part, text, start, end, sentences);
            start = end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
        }
    }

    private void paragraph(Sentence.Part part, String text, int start, int end, List<Sentence> sentences) {
        String paragraph = text.substring(start, end);
        breaks.setText(paragraph);
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (to == paragraph.length() || !goesOn(paragraph, from, to)) {
                sentence(part, paragraph, from, to, start).ifPresent(sentences::add);
                from = to;
            }
        }
    }

    /** @param start where the paragraph begins in its part */
    private static Optional<Sentence> sentence(Sentence.Part part, String paragraph, int from, int to, int start) {
        String words = paragraph.substring(from, to);
        String stripped = words.strip();
        return stripped.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sentence(part, start + from + words.indexOf(stripped), stripped));
    }

    /** True when what stands before the break is an abbreviation. */
    private static boolean goesOn(String paragraph, int from, int to) {
        String before = paragraph.substring(Math.max(from, to - LAST_WORD), to).strip();
        if (!before.endsWith(".")) {
            return false;
        }
        if (INITIALS.matcher(before).matches()) {
            return !BEGINNINGS.contains(firstWord(paragraph, to));
        }
        int wordStart = before.length() - 1;
        while (wordStart > 0 && Character.isLetter(before.charAt(wordStart - 1))) {
            wordStart--;
        }
        return ABBREVIATIONS.contains(
                before.substring(wordStart, before.length() - 1).toLowerCase(Locale.ROOT));
    }

    private static String firstWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
