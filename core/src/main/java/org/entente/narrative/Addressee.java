package org.entente.narrative;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.mention.Mention;

/**
 * For whom a label is used: the state, other than the speaker's, that is named nearest to it in the sentence and not across a
 * semicolon, a colon or more than a hundred characters. A label at the end of a list of states ("Turkey and Iran are our
 * partners") is used for each. "European partners" and "our other partners" are somebody else, and "Colleagues, friends," speaks to
 * those in the room.
 */
final class Addressee {
    private static final int REACH = 100;
    private static final Pattern APART = Pattern.compile("[;:]");
    private static final Pattern LIST =
            Pattern.compile("(?:[\\s,&]|\\band\\b|\\bthe\\b|\\bas well as\\b|\\bor\\b|[’']s?)+");

    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?i)\\b(?:European|Western|Arab|African|Asian|foreign|international|other|Eurasian|CIS|EU|NATO)\\s+$");
    private static final Pattern BEFORE_ROOM = Pattern.compile("(?i)(?:^|[:,]\\s*|,\\s*dear\\s+|^dear\\s+)$");
    private static final Pattern AFTER_ROOM = Pattern.compile("^\\s*[,!]");

    private Addressee() {}

    /**
     * The states for which it is used; empty when none is near.
     *
     * @param side the speaker's state
     */
    static Set<String> of(Optional<String> side, List<Mention> named, Lexicon.Found found, String sentence) {
        if (isOfOthers(found, sentence)) {
            return Set.of();
        }
        List<Mention> foreign = named.stream()
                .filter(mention -> mention.actor().state().isPresent())
                .filter(mention -> !mention.actor().state().equals(side))
                .toList();
        Optional<Mention> nearest = foreign.stream()
                .filter(mention -> distance(mention, found) <= REACH)
                .filter(mention ->
                        !APART.matcher(between(mention, found, sentence)).find())
                .min(Comparator.comparingInt(mention -> distance(mention, found)));
        return foreign.stream()
                .filter(mention -> nearest.filter(near -> near.equals(mention) || isListedWith(near, mention, sentence))
                        .isPresent())
                .flatMap(mention -> mention.actor().state().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOfOthers(Lexicon.Found found, String sentence) {
        String before = sentence.substring(0, found.start());
        boolean room = sentence.substring(found.start(), found.end()).endsWith("s")
                && BEFORE_ROOM.matcher(before).find()
                && AFTER_ROOM.matcher(sentence.substring(found.end())).find();
        return room || OF_OTHERS.matcher(before).find();
    }

    /** True when the state is named in a list with the nearest one. */
    private static boolean isListedWith(Mention nearest, Mention other, String sentence) {
        int from = Math.min(nearest.end(), other.end());
        int to = Math.max(nearest.start(), other.start());
        return from <= to && LIST.matcher(sentence.substring(from, to)).matches();
    }

    private static int distance(Mention mention, Lexicon.Found found) {
        return Math.max(0, Math.max(mention.start() - found.end(), found.start() - mention.end()));
    }

    private static String between(Mention mention, Lexicon.Found found, String sentence) {
        int from = Math.min(mention.end(), found.end());
        int to = Math.max(mention.start(), found.start());
        return from <= to ? sentence.substring(from, to) : "";
    }
}
