package org.entente.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the text of a page plain: odd blanks, and the name cards that pages of the Kremlin carry inline. */
final class DocumentText {
    private static final Pattern BLANKS = Pattern.compile("[\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000\\t]");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff]");
    private static final Pattern LINES = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029\\f\\u000b]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n]]");
    /** A name, a wide gap, the family name first with the office run on to it, then a double blank, a mark or the line's end. */
    private static final Pattern CARD =
            Pattern.compile("(?<=\\S) {4,}(\\p{Lu}[\\p{L}'’-]+)(?: \\p{L}[^\\n]{0,160}?)??(?=  | [,.;:!?)’'–-]|\\n|$)");

    private static final Pattern RUN_ON = Pattern.compile("\\p{Ll}\\p{Lu}\\p{Ll}");
    private static final Pattern WIDE = Pattern.compile(" {2,}");
    private static final Pattern BEFORE_MARK = Pattern.compile(" +(?=[,.;:!?)](?:\\s|$)|[’']s\\b)");
    /** A line end inside a sentence: no mark before it, a small letter behind it. */
    private static final Pattern BROKEN = Pattern.compile("(?<=[\\p{L}\\d,’']) *\\n *(?=\\p{Ll})");
    /** A line end that may be inside one: no mark before it, a capital behind it. */
    private static final Pattern PERHAPS_BROKEN = Pattern.compile("(?<=[\\p{L}\\d,]) *\\n *(?=\\p{Lu})");

    private static final int HARD_WRAPPED = 3;
    private static final int NEAR = 60;

    private DocumentText() {}

    /** The plain text. Never fails; what is no text is left out. */
    static String clean(String raw) {
        String lines = LINES.matcher(raw).replaceAll("\n");
        String blanks = BLANKS.matcher(lines).replaceAll(" ");
        String seen = CONTROLS.matcher(UNSEEN.matcher(blanks).replaceAll("")).replaceAll(" ");
        String plain = WIDE.matcher(withoutCards(seen)).replaceAll(" ");
        return unwrapped(BEFORE_MARK.matcher(plain).replaceAll("").strip());
    }

    /** Joins lines that were broken at a width. Where that happens often, lines that go on with a capital are joined, too. */
    private static String unwrapped(String text) {
        long broken = BROKEN.matcher(text).results().limit(HARD_WRAPPED).count();
        if (broken == 0) {
            return text;
        }
        String joined = BROKEN.matcher(text).replaceAll(" ");
        return broken < HARD_WRAPPED ? joined : PERHAPS_BROKEN.matcher(joined).replaceAll(" ");
    }

    /** Cards repeat a name that stands right before them, or run two words into one; anything else behind a wide gap stays. */
    private static String withoutCards(String text) {
        if (!text.contains("    ")) {
            return text;
        }
        Matcher card = CARD.matcher(text);
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (card.find()) {
            String before = text.substring(Math.max(0, card.start() - NEAR), card.start());
            if (before.contains(card.group(1)) || RUN_ON.matcher(card.group()).find()) {
                out.append(text, from, card.start());
                from = card.end();
            }
        }
        return out.append(text, from, text.length()).toString();
    }
}
