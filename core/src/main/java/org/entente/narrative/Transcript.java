package org.entente.narrative;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.mention.Mention;

/**
 * Who speaks where in a text. A line that begins with a name and a colon is a speech, and so are the lines after it up to the
 * next such line; before the first one the publisher speaks.
 */
final class Transcript {
    private static final Pattern TURN =
            Pattern.compile("(?m)^\\W{0,3}(\\p{Lu}[^:\\n.!?]{2,100}?)(?: *\\([^)\\n]*\\))?: ");
    private static final Pattern NAME = Pattern.compile("(?:[\\p{Lu}][\\p{L}'’-]+ ?){1,}");

    private final NavigableMap<Integer, Speaker> turns = new TreeMap<>();

    /**
     * Reads who speaks.
     *
     * @param actors the actors named in some words
     */
    Transcript(String text, Speaker publisher, Function<String, List<Mention>> actors) {
        turns.put(0, publisher);
        Matcher turn = TURN.matcher(text);
        while (turn.find()) {
            String who = turn.group(1);
            if (NAME.matcher(who).lookingAt()) {
                turns.put(turn.start(), speaker(actors.apply(who)));
            }
        }
    }

    private static Speaker speaker(List<Mention> named) {
        Optional<Mention> person =
                named.stream().filter(mention -> mention.person().isPresent()).reduce((_, last) -> last);
        return person.map(mention -> Speaker.of(mention.actor(), mention.person()))
                .orElse(Speaker.UNKNOWN);
    }

    Speaker at(int index) {
        return turns.floorEntry(index).getValue();
    }
}
