package org.entente.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.actor.NameKey;

/** A sentence cut into words. Apostrophes and accents do not count, a possessive ending is taken off. */
final class Words {
    /** A full stop behind so short a word may be an abbreviation: Feb., Sept., Gen. */
    private static final int ABBREVIATION = 4;

    private final String text;
    private final List<Word> list = new ArrayList<>();
    private Word.Break gap = Word.Break.BLANK;

    private Words(String text) {
        this.text = text;
    }

    static Words of(String text) {
        Words words = new Words(text);
        int at = 0;
        while (at < text.length()) {
            at = isLetter(text.charAt(at)) ? words.word(at) : words.between(at);
        }
        return words;
    }

    int size() {
        return list.size();
    }

    Word get(int index) {
        return list.get(index);
    }

    /** The key of a word; nothing outside the sentence. */
    String key(int index) {
        return index >= 0 && index < list.size() ? list.get(index).key() : "";
    }

    /** True when the word is one of these; outside the sentence there is none. */
    boolean isAny(int index, Set<String> keys) {
        return index >= 0
                && index < list.size()
                && keys.contains(list.get(index).key());
    }

    boolean isCapital(int index) {
        return index >= 0 && index < list.size() && list.get(index).capital();
    }

    /** True when the word exists and nothing but a blank or a hyphen parts it from the one before. */
    boolean follows(int index) {
        return index > 0 && index < list.size() && list.get(index).before().compareTo(Word.Break.PAUSE) < 0;
    }

    /** The word that stands at a character, else the last one before it, else the first; -1 when there is no word. */
    int indexAt(int position) {
        int low = 0;
        int high = list.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (list.get(middle).start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Math.min(low, list.size() - 1);
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || (c >= 0x300 && c < 0x370);
    }

    private int word(int start) {
        int at = start + 1;
        int end = -1;
        while (at < text.length() && end < 0) {
            if (isLetter(text.charAt(at))) {
                at++;
            } else if (isInner(at)) {
                at += 2;
            } else {
                end = at;
            }
        }
        boolean possessive = isPossessive(at);
        char first = text.charAt(start);
        String key = key(text.substring(start, at));
        boolean capital = Character.isUpperCase(first) || Character.isDigit(first);
        list.add(new Word(key, start, at, capital, possessive, gap));
        gap = Word.Break.BLANK;
        return possessive && at + 1 < text.length() && text.charAt(at + 1) == 's' ? at + 2 : at + (possessive ? 1 : 0);
    }

    private static String key(String word) {
        String folded = NameKey.fold(word);
        for (int i = 0; i < folded.length(); i++) {
            if (isApostrophe(folded.charAt(i))) {
                return NameKey.of(folded);
            }
        }
        return folded;
    }

    /** An apostrophe between two letters, but for a possessive ending. */
    private boolean isInner(int at) {
        return isApostrophe(text.charAt(at))
                && at + 1 < text.length()
                && isLetter(text.charAt(at + 1))
                && !isPossessive(at);
    }

    private boolean isPossessive(int at) {
        if (at >= text.length() || !isApostrophe(text.charAt(at))) {
            return false;
        }
        boolean letterFollows = at + 1 < text.length() && isLetter(text.charAt(at + 1));
        if (!letterFollows) {
            return text.charAt(at - 1) == 's';
        }
        return text.charAt(at + 1) == 's' && (at + 2 >= text.length() || !isLetter(text.charAt(at + 2)));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʻ';
    }

    private int between(int at) {
        char c = text.charAt(at);
        if (c == '-' || (c >= 0x2010 && c <= 0x2012)) {
            boolean single = at > 0 && !isDash(at - 1) && at + 1 < text.length() && !isDash(at + 1);
            raise(single ? Word.Break.HYPHEN : Word.Break.PAUSE);
        } else if (c == ';' || c == '!' || c == '?' || c == '\n' || (c == '.' && !isAbbreviation())) {
            raise(Word.Break.STOP);
        } else if (c != '.' && !isApostrophe(c) && !Character.isWhitespace(c) && c != 0xa0) {
            raise(Word.Break.PAUSE);
        }
        return at + 1;
    }

    private boolean isDash(int at) {
        char c = text.charAt(at);
        return c == '-' || c == ' ';
    }

    private boolean isAbbreviation() {
        return !list.isEmpty()
                && (list.getLast().end() - list.getLast().start() <= ABBREVIATION
                        || list.getLast().key().equals("thurs"));
    }

    private void raise(Word.Break sign) {
        if (sign.compareTo(gap) > 0) {
            gap = sign;
        }
    }
}
