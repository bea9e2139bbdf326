package org.entente.mention;

import java.util.ArrayList;
import java.util.List;
import org.entente.actor.NameKey;

/** Cuts a sentence into words. Hyphens and apostrophes part words, dots within initials do not: al-Assad is two, U.S. one. */
final class Tokens {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private Token.Gap gap = Token.Gap.BLANK;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.read();
        return tokens.tokens;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            if (isWord(at)) {
                at = word(at);
            } else {
                at = between(at);
            }
        }
    }

    private boolean isWord(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || (c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private int word(int start) {
        int at = start;
        boolean initials = false;
        while (at < text.length()) {
            if (isWord(at)) {
                at++;
            } else if (isInitialDot(at, start, initials)) {
                initials = true;
                at++;
            } else {
                break;
            }
        }
        if (initials && at < text.length() && text.charAt(at) == '.') {
            at++;
        }
        int next = possessiveEnd(at);
        String word = text.substring(start, at);
        String key = initials ? NameKey.fold(word).replace(".", "") : NameKey.fold(word);
        tokens.add(new Token(word, key, start, at, gap, next > at));
        gap = Token.Gap.BLANK;
        return next;
    }

    /** A dot behind one letter with a letter behind it that is alone again: U.S., U.N., D.P.R.K. */
    private boolean isInitialDot(int at, int start, boolean initials) {
        boolean single = at - start == 1 || (initials && at >= 2 && text.charAt(at - 2) == '.');
        return text.charAt(at) == '.'
                && single
                && Character.isUpperCase(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isUpperCase(text.charAt(at + 1))
                && (at + 2 >= text.length() || !Character.isLetter(text.charAt(at + 2)));
    }

    private int possessiveEnd(int at) {
        if (at >= text.length() || !isApostrophe(text.charAt(at))) {
            return at;
        }
        boolean letterFollows = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        if (!letterFollows) {
            return at > 0 && text.charAt(at - 1) == 's' && text.charAt(at) != '"' ? at + 1 : at;
        }
        boolean endsBehindS = at + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 2));
        return text.charAt(at + 1) == 's' && endsBehindS ? at + 2 : at;
    }

    private int between(int at) {
        char c = text.charAt(at);
        if (c == '-' || (c >= 0x2010 && c <= 0x2012)) {
            raise(Token.Gap.HYPHEN);
        } else if (c == '.') {
            raise(Token.Gap.DOT);
        } else if (!Character.isWhitespace(c) && c != 0xa0 && !isApostrophe(c)) {
            raise(Token.Gap.SIGN);
        }
        return at + 1;
    }

    private void raise(Token.Gap sign) {
        if (sign.compareTo(gap) > 0) {
            gap = sign;
        }
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʻ';
    }
}
