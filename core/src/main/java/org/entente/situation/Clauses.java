package org.entente.situation;

import java.util.Set;

/** How far words of a sentence are from each other, pauses and beginnings of clauses counted; and what parts two acts in time. */
final class Clauses {
    private static final int PAUSE = 4;
    private static final int STOP = 12;
    private static final int CLAUSE = 3;
    private static final Set<String> CLAUSE_WORDS = Set.of(
            "that",
            "which",
            "who",
            "whose",
            "whom",
            "where",
            "when",
            "while",
            "but",
            "because",
            "although",
            "though",
            "whereas",
            "and",
            "if",
            "as");
    private static final Set<String> RELATIVE = Set.of("which", "who", "whose", "whom", "where");

    /** "talks, which took place on Monday": the clause tells when the act itself was. */
    private static final Set<String> OF_THE_ACT = Set.of("took", "was", "were", "had");

    private static final Set<String> OTHER_TIME = Set.of("after", "before", "following");
    private static final Set<String> TIMES_OF_DAY =
            Set.of("dawn", "midnight", "noon", "midday", "sunset", "sunrise", "dusk", "dark", "nightfall", "daybreak");

    private final int[] cost;
    private final int[] parted;
    private final int[] relative;

    Clauses(Words words) {
        cost = new int[words.size()];
        parted = new int[words.size()];
        relative = new int[words.size()];
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            boolean stop = word.before() == Word.Break.STOP;
            boolean pause = word.before().compareTo(Word.Break.PAUSE) >= 0;
            if (!pause) {
                relative[i] = relative[i - 1];
            } else if (RELATIVE.contains(word.key())
                    && !(i + 1 < words.size() && OF_THE_ACT.contains(words.key(i + 1)))) {
                relative[i] = i;
            }
            cost[i] = cost[i - 1] + 1 + breakCost(word.before()) + (CLAUSE_WORDS.contains(word.key()) ? CLAUSE : 0);
            parted[i] = parted[i - 1] + (stop || isOtherTime(words, i) ? 1 : 0);
        }
    }

    private static int breakCost(Word.Break sign) {
        return switch (sign) {
            case BLANK, HYPHEN -> 0;
            case PAUSE -> PAUSE;
            case STOP -> STOP;
        };
    }

    /** True where a clause begins that tells of another time: "after Russia bombed ...", not "after midnight". */
    private static boolean isOtherTime(Words words, int at) {
        return words.isAny(at, OTHER_TIME) && !words.isAny(at + 1, TIMES_OF_DAY);
    }

    /** The distance of two words, 0 of a word from itself. */
    int between(int one, int other) {
        return Math.abs(cost[one] - cost[other]);
    }

    /**
     * True when a stop or a word such as "after" parts them, or the other stands in a relative clause to which the one does not
     * belong, so that the day of one is not that of the other.
     */
    boolean areParted(int one, int other) {
        return parted[one] != parted[other] || (relative[other] != 0 && relative[other] != relative[one]);
    }
}
