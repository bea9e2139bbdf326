package org.entente.document;

/** The line ends of a text, of which those inside a sentence are blanks. A loop, for patterns that look back are slow. */
final class LineEnds {
    /** What follows a line end inside a sentence. */
    enum Before {
        /** A small letter; an apostrophe may stand before the line end. */
        SMALL_LETTER {
            @Override
            boolean joins(int before, int behind) {
                return Character.isLowerCase(behind) && (isInside(before) || before == '’' || before == '\'');
            }
        },
        /** A capital: the line end may be inside a sentence. */
        CAPITAL {
            @Override
            boolean joins(int before, int behind) {
                return Character.isUpperCase(behind) && isInside(before);
            }
        };

        abstract boolean joins(int before, int behind);

        private static boolean isInside(int sign) {
            return Character.isLetter(sign) || Character.isDigit(sign) || sign == ',';
        }
    }

    private final String text;
    private int found;

    LineEnds(String text) {
        this.text = text;
    }

    /** How many were joined. */
    int found() {
        return found;
    }

    /** The text with one blank in place of each line end, and the blanks about it, before which no sentence ends. */
    String joined(Before kind) {
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            int left = end;
            while (left > from && text.charAt(left - 1) == ' ') {
                left--;
            }
            int right = end + 1;
            while (right < text.length() && text.charAt(right) == ' ') {
                right++;
            }
            if (left > 0 && right < text.length() && kind.joins(text.codePointBefore(left), text.codePointAt(right))) {
                out.append(text, from, left).append(' ');
                from = right;
                found++;
            }
        }
        return found == 0 ? text : out.append(text, from, text.length()).toString();
    }
}
