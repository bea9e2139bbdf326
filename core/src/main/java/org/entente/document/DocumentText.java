package org.entente.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the text of a page plain: odd blanks, and the name cards that pages of the Kremlin carry inline. */
final class DocumentText {
    /** A name, a wide gap, the family name first with the office run on to it, then a double blank, a mark or the line's end. */
    private static final Pattern CARD =
            Pattern.compile("(?<=\\S) {4,}(\\p{Lu}[\\p{L}'’-]+)(?: \\p{L}[^\\n]{0,160}?)??(?=  | [,.;:!?)’'–-]|\\n|$)");

    private static final Pattern RUN_ON = Pattern.compile("\\p{Ll}\\p{Lu}\\p{Ll}");
    private static final Pattern WIDE = Pattern.compile(" {2,}");
    private static final Pattern BEFORE_MARK = Pattern.compile(" +(?=[,.;:!?)](?:\\s|$)|[’']s\\b)");
    /** From DEL to the soft hyphen, controls and blanks stand among signs of Latin 1. */
    private static final char FIRST_ODD = 0x7f;

    private static final char LAST_ODD_LATIN = 0xad;
    private static final char FIRST_ODD_BLANK = 0x2000;
    private static final String LINE_ENDS = "\u0085\u2028\u2029\f\u000b";
    private static final char DASH = '—';
    private static final String BEFORE = ",.;:!?)";

    private static final int HARD_WRAPPED = 3;
    private static final int NEAR = 60;

    private DocumentText() {}

    /** The plain text. Never fails; what is no text is left out. */
    static String clean(String raw) {
        String seen = isPlain(raw) ? raw : withoutOddSigns(raw);
        String plain = seen.contains("  ") ? WIDE.matcher(withoutCards(seen)).replaceAll(" ") : seen;
        String marked = hasBlankBeforeMark(plain) ? BEFORE_MARK.matcher(plain).replaceAll("") : plain;
        return unwrapped(marked.strip());
    }

    /** One pass: ends of lines become line feeds, odd blanks plain ones; what is not seen goes. */
    private static String withoutOddSigns(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (c == '\r' || LINE_ENDS.indexOf(c) >= 0) {
                boolean pair = c == '\r' && at + 1 < raw.length() && raw.charAt(at + 1) == '\n';
                out.append(pair ? "" : "\n");
            } else if (isBlank(c) || (Character.isISOControl(c) && c != '\n')) {
                out.append(' ');
            } else if (!isUnseen(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isBlank(char c) {
        return c == 0xa0 || (c >= 0x2000 && c <= 0x200a) || c == 0x202f || c == 0x205f || c == 0x3000;
    }

    private static boolean isUnseen(char c) {
        return c == 0xad
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x2064)
                || c == 0xfeff;
    }

    /** True when none of the signs that are taken out can stand in it; most texts are so, and patterns are slow. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean control = c < ' ' && c != '\n';
            boolean odd = c >= FIRST_ODD && (c <= LAST_ODD_LATIN || (c >= FIRST_ODD_BLANK && c != DASH && !isQuote(c)));
            if (control || odd) {
                return false;
            }
        }
        return true;
    }

    private static boolean isQuote(char c) {
        return c == '’' || c == '‘' || c == '“' || c == '”' || c == '–' || c == '…';
    }

    private static boolean hasBlankBeforeMark(String text) {
        for (int at = text.indexOf(' '); at >= 0 && at + 1 < text.length(); at = text.indexOf(' ', at + 1)) {
            char next = text.charAt(at + 1);
            boolean apostrophe = next == '’' || next == '\'';
            if (apostrophe ? text.startsWith("s", at + 2) : BEFORE.indexOf(next) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Joins lines that were broken at a width. Where that happens often, lines that go on with a capital are joined, too. */
    private static String unwrapped(String text) {
        if (text.indexOf('\n') < 0) {
            return text;
        }
        LineEnds ends = new LineEnds(text);
        String joined = ends.joined(LineEnds.Before.SMALL_LETTER);
        return ends.found() < HARD_WRAPPED ? joined : new LineEnds(joined).joined(LineEnds.Before.CAPITAL);
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
