package org.entente.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence as words and phrases, with questions about what stands beside what.
 *
 * @param text the sentence
 * @param tokens its words
 * @param items its phrases, in order
 */
record SentenceReading(String text, List<Token> tokens, List<Item> items) {
    private static final int LONGEST_MODIFIER = 2;
    private static final int LONGEST_NAME = 3;
    private static final Set<String> PLACE_WORDS = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "around",
            "across",
            "inside",
            "throughout",
            "over",
            "through",
            "via",
            "into",
            "within",
            "off");
    private static final Set<String> PREFIXES = Set.of("pro", "anti", "non", "ex", "post", "trans");
    private static final Set<String> FORMER = Set.of("former", "ex", "onetime", "late");
    private static final Set<String> NO_MODIFIERS = Set.of(
            "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "from", "with", "by",
            "as", "is", "was", "are", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could",
            "may", "might", "must", "not", "no", "that", "which", "who", "whose", "when", "where", "while", "after",
            "before", "said", "says", "told", "his", "her", "its", "their", "he", "she", "it", "they", "against",
            "over", "into", "than", "then", "between", "under", "about", "if", "this", "these", "those", "all", "any",
            "both", "met", "sent", "let", "shot", "hit", "cut", "held", "took", "gave", "sees", "wants", "asks", "did",
            "do", "does");
    private static final Set<String> MODIFIERS = Set.of(
            "armed",
            "united",
            "retired",
            "ruling",
            "visiting",
            "acting",
            "leading",
            "serving",
            "combined",
            "mechanized",
            "governing",
            "warring",
            "striking",
            "protesting",
            "surviving",
            "remaining",
            "outgoing",
            "incoming",
            "fishing");

    SentenceReading {
        tokens = List.copyOf(tokens);
        items = List.copyOf(items);
    }

    Token token(int at) {
        return tokens.get(at);
    }

    Optional<Item> findItem(int index) {
        return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }

    /** True for half of an adjective, as in "Turkish-backed" or "pro-Russian": no actor. */
    boolean isPartOfAdjective(Item item) {
        int first = item.first();
        int next = item.last() + 1;
        boolean prefixed = first > 0
                && token(first).gap() == Token.Gap.HYPHEN
                && PREFIXES.contains(token(first - 1).key());
        boolean suffixed = next < tokens.size()
                && token(next).gap() == Token.Gap.HYPHEN
                && !token(next).isCapital()
                && !token(item.last()).possessive();
        return prefixed || suffixed;
    }

    /** True when a word of place stands before, or before its article. */
    boolean isPlace(Item item) {
        int before = item.first() - 1;
        if (before >= 0 && token(before).key().equals("the")) {
            before--;
        }
        return before >= 0 && PLACE_WORDS.contains(token(before).key());
    }

    boolean isFormer(int first) {
        return first > 0 && FORMER.contains(token(first - 1).key());
    }

    /** True when only blanks part the words from one to the next. */
    boolean follows(int last, int next) {
        return next == last + 1 && next < tokens.size() && token(next).gap() == Token.Gap.BLANK;
    }

    /** True when nothing but a short modifier lies between: "Turkish special forces". */
    boolean isModifier(int from, int to) {
        if (to - from > LONGEST_MODIFIER
                || token(to).gap() == Token.Gap.SIGN
                || token(to).gap() == Token.Gap.DOT) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!isModifier(token(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isModifier(Token token) {
        boolean together = token.gap() == Token.Gap.BLANK || token.gap() == Token.Gap.HYPHEN;
        boolean verb = token.key().endsWith("ed") || token.key().endsWith("ing");
        return together
                && !token.possessive()
                && !NO_MODIFIERS.contains(token.key())
                && (!verb || MODIFIERS.contains(token.key()));
    }

    /** The last word of a run of capital words that begins there and that no phrase but a surname takes; else nothing. */
    Optional<Integer> nameFrom(int first, int nextItem) {
        int at = first;
        int index = nextItem;
        while (at < tokens.size() && at - first < LONGEST_NAME && isNameWord(at)) {
            Optional<Item> item = findItem(index);
            if (item.isPresent() && item.get().first() == at) {
                boolean surname =
                        item.get() instanceof Item.SurnameItem && item.get().last() == at;
                if (!surname) {
                    break;
                }
                index++;
            }
            at++;
        }
        return at == first ? Optional.empty() : Optional.of(at - 1);
    }

    private boolean isNameWord(int at) {
        Token token = token(at);
        boolean together = token.gap() == Token.Gap.BLANK || token.gap() == Token.Gap.HYPHEN;
        return together && token.isCapital() && !token.isAllCapitals();
    }
}
