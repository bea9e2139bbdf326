package org.entente.situation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that tells from where a report was sent: "MOSCOW, March 5 (Xinhua) --", "Ankara, November 24. /TASS/.".
 *
 * @param place its words for the place, as written
 * @param end behind its last character in the sentence
 */
record Dateline(String place, int end) {
    private static final int LONGEST = 110;
    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]{1,24}(?: \\p{Lu}[\\p{L}'’.-]{0,24}){0,3}";
    private static final String REST = "(?:, ?[\\p{L}. ]{2,24})??";
    private static final String DATE =
            "(?:,? ?(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8})(?:,? \\d{4})?)?";
    private static final String AGENCY = "(?:[.,]? ?(?:\\([^()]{2,40}\\)|/[^/]{2,30}/\\.?|, ?\\p{Lu}{2,8}))?";
    private static final Pattern CAPITALS =
            Pattern.compile("^\\s*(\\p{Lu}[\\p{Lu}'’.-]{1,24}(?: \\p{Lu}[\\p{Lu}'’.-]{0,24}){0,3})" + REST + DATE
                    + AGENCY + "\\s*(?:--?|[–—])\\s");
    private static final Pattern WITH_AGENCY = Pattern.compile(
            "^\\s*(" + NAME + ")" + REST + DATE + "[.,]? ?(?:\\([^()]{2,40}\\)\\s*(?:--?|[–—])|/[^/]{2,30}/\\.?)\\s");
    private static final Pattern WITH_DATE = Pattern.compile(
            "^\\s*(" + NAME + "), ?" + "(?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8})(?:,? \\d{4})?"
                    + AGENCY + "\\s*(?:--?|[–—])\\s");

    /** The dateline with which a sentence begins, if it has one. */
    static Optional<Dateline> of(String sentence) {
        String start = sentence.substring(0, Math.min(sentence.length(), LONGEST));
        if (!mayHave(start)) {
            return Optional.empty();
        }
        return match(CAPITALS, start).or(() -> match(WITH_DATE, start)).or(() -> match(WITH_AGENCY, start));
    }

    private static boolean mayHave(String start) {
        return start.contains("--")
                || start.contains(" -")
                || start.indexOf('–') > 0
                || start.indexOf('—') > 0
                || start.indexOf('/') > 0;
    }

    private static Optional<Dateline> match(Pattern pattern, String start) {
        Matcher matcher = pattern.matcher(start);
        return matcher.lookingAt() ? Optional.of(new Dateline(matcher.group(1), matcher.end())) : Optional.empty();
    }
}
