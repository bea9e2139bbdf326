package org.entente.corroboration;

import java.util.Locale;
import java.util.regex.Pattern;

/** Takes out of a sentence what names a state without meaning it: its border, and those whom it backs, leads or arms. */
final class ActorsOnly {
    private static final Pattern NO_ACTOR = Pattern.compile(
            "(?i) (?:(?:turkish|turkey|russian|russia|syrian|american|us|iranian|rebel|rebels|government|opposition)"
                    + " (?:backed|led|made|held|occupied|supported|supplied|built|controlled)"
                    + "|(?:turkish syrian|syrian turkish|turkish|syrian|syria turkey|turkey syria|russian) border"
                    + "|syrian civil war|syrian observatory|border with (?:turkey|syria))(?= )");

    private ActorsOnly() {}

    static Text of(Text text) {
        String words = NO_ACTOR.matcher(text.words()).replaceAll("");
        return new Text(words, words.toLowerCase(Locale.ROOT));
    }
}
