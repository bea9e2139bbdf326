package org.entente.coding;

import java.util.Optional;

/**
 * A sentence in which the mention of one who may act and the mention of one at whom the act may be directed are marked.
 *
 * @param text the sentence
 * @param source the place of the one who acts; empty when the sentence does not name it
 * @param target the place of the one at whom the act is directed; empty when it is not named; one may hold the other
 */
public record MarkedSentence(String text, Optional<Mention> source, Optional<Mention> target) {

    /**
     * The characters of a mention.
     *
     * @param start the first character's position
     * @param end the position behind the last
     */
    public record Mention(int start, int end) {

        /** Checks the order. */
        public Mention {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("a mention from " + start + " to " + end + " holds no character");
            }
        }

        /** True when this position lies in the mention. */
        boolean holds(int position) {
            return position >= start && position < end;
        }

        private int length() {
            return end - start;
        }

        private boolean overlaps(Mention other) {
            return start < other.end && other.start < end;
        }
    }

    /** Checks that the mentions lie in the text, and that there is one. */
    public MarkedSentence {
        if (source.isEmpty() && target.isEmpty()) {
            throw new IllegalArgumentException("neither source nor target is marked: " + text);
        }
        if (source.filter(mention -> mention.end > text.length()).isPresent()
                || target.filter(mention -> mention.end > text.length()).isPresent()) {
            throw new IllegalArgumentException("a mention ends behind the sentence: " + text);
        }
    }

    /**
     * Marks the first place where each stands; where they would overlap, the first place of one that is free of the other.
     *
     * @return empty when neither stands in the text; a sentence with one mention when only that one does
     */
    public static Optional<MarkedSentence> find(String text, String source, String target) {
        Optional<Mention> first = place(text, source, 0);
        Optional<Mention> second = place(text, target, 0);
        if (first.isEmpty() && second.isEmpty()) {
            return Optional.empty();
        }
        if (first.isEmpty() || second.isEmpty() || !first.get().overlaps(second.get())) {
            return Optional.of(new MarkedSentence(text, first, second));
        }
        Optional<Mention> freeTarget = free(text, target, first.get());
        if (freeTarget.isPresent()) {
            return Optional.of(new MarkedSentence(text, first, freeTarget));
        }
        Optional<Mention> freeSource = free(text, source, second.get());
        return Optional.of(new MarkedSentence(text, freeSource.or(() -> first), second));
    }

    private static Optional<Mention> free(String text, String part, Mention taken) {
        Optional<Mention> next = place(text, part, 0);
        while (next.isPresent() && next.get().overlaps(taken)) {
            next = place(text, part, next.get().start + 1);
        }
        return next;
    }

    private static Optional<Mention> place(String text, String part, int from) {
        int start = part.isEmpty() ? -1 : text.indexOf(part, from);
        return start < 0 ? Optional.empty() : Optional.of(new Mention(start, start + part.length()));
    }

    /** Reads a sentence marked with {@code <s>…</s>} and {@code <t>…</t>}; empty when it has neither mark. */
    public static Optional<MarkedSentence> ofMarks(String marked) {
        StringBuilder text = new StringBuilder();
        int[] places = {-1, -1, -1, -1};
        String[] marks = {"<s>", "</s>", "<t>", "</t>"};
        int at = 0;
        while (at < marked.length()) {
            int mark = markAt(marked, at, marks);
            if (mark < 0) {
                text.append(marked.charAt(at++));
            } else {
                places[mark] = text.length();
                at += marks[mark].length();
            }
        }
        Optional<Mention> source = mention(places[0], places[1]);
        Optional<Mention> target = mention(places[2], places[3]);
        return source.isEmpty() && target.isEmpty()
                ? Optional.empty()
                : Optional.of(new MarkedSentence(text.toString(), source, target));
    }

    private static Optional<Mention> mention(int start, int end) {
        return start >= 0 && end > start ? Optional.of(new Mention(start, end)) : Optional.empty();
    }

    /** True when a position belongs to the source: where one mention holds the other, to the narrower. */
    boolean inSource(int position) {
        return source.filter(mention -> mention.holds(position)).isPresent()
                && !(target.filter(mention -> mention.holds(position)).isPresent() && !sourceIsNarrower());
    }

    /** True when a position belongs to the target. */
    boolean inTarget(int position) {
        return target.filter(mention -> mention.holds(position)).isPresent() && !inSource(position);
    }

    private boolean sourceIsNarrower() {
        return source.orElseThrow().length() < target.orElseThrow().length();
    }

    private static int markAt(String marked, int at, String... marks) {
        for (int mark = 0; mark < marks.length; mark++) {
            if (marked.startsWith(marks[mark], at)) {
                return mark;
            }
        }
        return -1;
    }
}
