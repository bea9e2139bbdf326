package org.entente.fetch;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of {@code masterfilelist.txt} or {@code lastupdate.txt}: {@code SIZE MD5 URL}. */
sealed interface ListLine {
    /** A file of events. */
    record Export(ListedFile file) implements ListLine {}

    /** A file of another kind: mentions, graph. */
    record Other() implements ListLine {}

    /** A line that is not as it should be. */
    record Malformed() implements ListLine {}

    Pattern FORM = Pattern.compile("(\\d{1,18}) ([0-9a-fA-F]{32}) (https?://\\S+/\\S+)");
    Pattern EXPORT = Pattern.compile(".*/(\\d{14})\\.export\\.CSV\\.zip");
    int MOST_SHOWN = 80;

    /** Reads a line without its line feed. */
    static ListLine of(String line) {
        Matcher form = FORM.matcher(line.strip());
        if (!form.matches()) {
            return new Malformed();
        }
        Matcher export = EXPORT.matcher(form.group(3));
        if (!export.matches()) {
            return new Other();
        }
        try {
            Slot slot = Slot.of(export.group(1));
            return new Export(new ListedFile(
                    slot, Long.parseLong(form.group(1)), form.group(2).toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return new Malformed();
        }
    }

    /** A line as it may be shown: short, and in plain characters. */
    static String shown(String line) {
        String plain = line.replaceAll("[^\\x20-\\x7e]", "?");
        return plain.length() <= MOST_SHOWN ? plain : plain.substring(0, MOST_SHOWN) + "...";
    }
}
