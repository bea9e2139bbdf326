package org.entente.situation;

import java.util.Map;

/** The word before a weekday, week, month or season that tells which one is meant. */
enum Turn {
    NONE,
    THIS,
    LAST,
    NEXT,
    /** "The following Monday": counted from another day. */
    RELATIVE;

    private static final Map<String, Turn> WORDS = Map.of(
            "this",
            THIS,
            "current",
            THIS,
            "last",
            LAST,
            "past",
            LAST,
            "previous",
            LAST,
            "next",
            NEXT,
            "coming",
            NEXT,
            "upcoming",
            NEXT,
            "following",
            RELATIVE);

    /** The turn that the word before this index gives. */
    static Turn before(Words words, int index) {
        boolean joined = words.follows(index);
        return joined ? WORDS.getOrDefault(words.key(index - 1), NONE) : NONE;
    }

    /** The first word of a phrase whose main word stands at this index: the turn, and what stands before it as its part. */
    int first(Words words, int index) {
        int first = this == NONE ? index : index - 1;
        boolean early = words.follows(first)
                && (words.key(first - 1).equals("early")
                        || words.key(first - 1).equals("earlier")
                        || words.key(first - 1).equals("late")
                        || words.key(first - 1).equals("later")
                        || (this == NEXT && words.key(first - 1).equals("this")));
        return early ? first - 1 : first;
    }
}
