package org.entente.situation;

import java.util.Set;

/** Whether a sentence speaks of what is to come, seen from the words around an act or a phrase of time. */
final class Tense {
    private static final Set<String> TO_COME = Set.of(
            "will",
            "shall",
            "would",
            "wont",
            "may",
            "might",
            "could",
            "scheduled",
            "due",
            "planned",
            "plans",
            "plan",
            "planning",
            "expected",
            "upcoming",
            "set",
            "going",
            "expects",
            "slated",
            "intends",
            "hopes");
    private static final Set<String> INTENT = Set.of(
            "agreed",
            "agree",
            "plans",
            "plan",
            "planned",
            "set",
            "scheduled",
            "due",
            "going",
            "expected",
            "vowed",
            "pledged",
            "promised",
            "threatened",
            "ready",
            "about",
            "decided",
            "intends",
            "wants",
            "hopes",
            "urged",
            "ordered",
            "called",
            "is",
            "are",
            "deadline",
            "prepared",
            "preparing");
    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "say",
            "saying",
            "told",
            "tells",
            "announced",
            "announces",
            "warned",
            "warns",
            "added",
            "stated",
            "reported",
            "reports",
            "confirmed",
            "denied",
            "declared",
            "vowed",
            "pledged",
            "promised",
            "threatened",
            "agreed",
            "decided",
            "tweeted",
            "wrote",
            "claimed",
            "claims",
            "insisted");
    private static final Set<String> CLAUSE = Set.of(
            "that", "which", "who", "whose", "where", "when", "while", "but", "because", "although", "and", "if");
    private static final Set<String> PAST = Set.of(
            "had",
            "was",
            "were",
            "lasted",
            "remained",
            "stayed",
            "continued",
            "held",
            "did",
            "reached",
            "lived",
            "rose");
    private static final int BEFORE_ACT = 6;
    private static final int BEHIND_ACT = 4;
    private static final int BEFORE_PHRASE = 10;
    private static final int BEHIND_SAYING = 6;

    private final Words words;
    private final int act;
    private final boolean actToCome;

    Tense(Words words, int act) {
        this.words = words;
        this.act = act;
        this.actToCome = before(act, BEFORE_ACT, TO_COME) || behind();
    }

    /** True when the act itself is told as one to come. */
    boolean isToCome() {
        return actToCome;
    }

    /** True when the days of the phrase are to come. */
    boolean isToCome(DayPhrase phrase, Bearing bearing) {
        if (before(phrase.first(), BEFORE_PHRASE, TO_COME)) {
            return true;
        }
        if (bearing == Bearing.UNTIL) {
            return !before(phrase.first(), BEFORE_PHRASE, PAST);
        }
        boolean intended = phrase.first() > act && words.key(act - 1).equals("to") && words.isAny(act - 2, INTENT);
        return intended || (actToCome && !isSaid(phrase));
    }

    /** True when the phrase tells when something was said. */
    boolean isSaid(DayPhrase phrase) {
        return before(phrase.first(), BEHIND_SAYING, SAYING);
    }

    boolean isActSaying() {
        return words.isAny(act, SAYING);
    }

    /** True when such a word stands before, with no pause, other clause or saying between. */
    private boolean before(int index, int reach, Set<String> wanted) {
        for (int at = index - 1; at >= Math.max(0, index - reach); at--) {
            if (!words.follows(at + 1)) {
                return false;
            }
            if (words.isAny(at, wanted) && !isMonth(at)) {
                return true;
            }
            if (words.isAny(at, CLAUSE) || words.isAny(at, SAYING)) {
                return false;
            }
        }
        return false;
    }

    /** May with a capital is a month or a person. */
    private boolean isMonth(int at) {
        return words.isCapital(at) && words.key(at).equals("may");
    }

    /** "The talks are scheduled", "the visit will take place"; not "attacked what would". */
    private boolean behind() {
        if (words.key(act).endsWith("ed") || isActSaying()) {
            return false;
        }
        for (int at = act + 1; at <= act + BEHIND_ACT && words.follows(at); at++) {
            if (words.isAny(at, CLAUSE) || words.isAny(at, SAYING)) {
                return false;
            }
            if (words.isAny(at, TO_COME) && !isMonth(at)) {
                return true;
            }
        }
        return false;
    }
}
