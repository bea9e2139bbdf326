package org.entente.petrarch;

import java.util.Locale;
import java.util.Optional;

/**
 * What PETRARCH's users can set, under the names of its own options.
 *
 * @param requireDyad whether an event needs codes of both sides; else one of them may be nobody
 * @param newActorLength up to how many words of a noun phrase without code stand for an actor of their own; 0 for none
 * @param middle how many words a part between two commas has to be left out
 * @param begin the same for the part before the first comma
 * @param end the same for the part behind the last comma
 */
public record Settings(boolean requireDyad, int newActorLength, Range middle, Range begin, Range end) {
    /** PETRARCH's own. */
    public static final Settings DEFAULT = new Settings(true, 0, new Range(2, 8), new Range(0, 0), new Range(2, 8));

    /**
     * A range of lengths in words; a largest of 0 is no length.
     *
     * @param smallest the smallest
     * @param largest the largest
     */
    public record Range(int smallest, int largest) {
        boolean holds(int words) {
            return largest > 0 && smallest <= words && words <= largest;
        }
    }

    /** These settings with another value of an option; empty when there is no such option or value. */
    public Optional<Settings> with(String option, String value) {
        try {
            return Optional.ofNullable(
                    switch (option) {
                        case "require_dyad" -> withDyad(value.strip().toLowerCase(Locale.ROOT));
                        case "new_actor_length" ->
                            new Settings(requireDyad, Integer.parseInt(value.strip()), middle, begin, end);
                        case "stop_on_error" -> this;
                        default -> withComma(option, Integer.parseInt(value.strip()));
                    });
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private Settings withDyad(String value) {
        return new Settings(!value.equals("false"), newActorLength, middle, begin, end);
    }

    private Settings withComma(String option, int words) {
        Range newMiddle = option.startsWith("comma_m") ? changed(middle, option, words) : middle;
        Range newBegin = option.startsWith("comma_b") ? changed(begin, option, words) : begin;
        Range newEnd = option.startsWith("comma_e") ? changed(end, option, words) : end;
        return new Settings(requireDyad, newActorLength, newMiddle, newBegin, newEnd);
    }

    private static Range changed(Range range, String option, int words) {
        return option.endsWith("min") ? new Range(words, range.largest()) : new Range(range.smallest(), words);
    }
}
