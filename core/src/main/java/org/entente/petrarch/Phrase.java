package org.entente.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words of a dictionary in order: an underscore asks for the next word at once, a blank lets others stand between. An
 * underscore at the end says nothing here.
 *
 * @param words the words in capitals, at least one
 */
record Phrase(List<Word> words) {
    /**
     * A word.
     *
     * @param text in capitals
     * @param adjacent whether it must follow the word before it at once
     */
    record Word(String text, boolean adjacent) {}

    Phrase {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a phrase needs a word");
        }
        words = List.copyOf(words);
    }

    /** Reads a phrase; empty when there is no word in it. */
    static Optional<Phrase> of(String text) {
        List<Word> words = new ArrayList<>();
        boolean adjacent = false;
        StringBuilder word = new StringBuilder();
        for (char sign : (text.strip().toUpperCase(Locale.ROOT) + " ").toCharArray()) {
            boolean blank = Character.isWhitespace(sign);
            if (!blank && sign != '_') {
                word.append(sign);
                continue;
            }
            if (!word.isEmpty()) {
                words.add(new Word(word.toString(), adjacent && !words.isEmpty()));
                word.setLength(0);
                adjacent = !blank;
            } else if (blank) {
                adjacent = false;
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new Phrase(words));
    }

    String first() {
        return words.getFirst().text();
    }

    int size() {
        return words.size();
    }

    /** The same phrase with another last word. */
    Phrase withLast(String last) {
        List<Word> changed = new ArrayList<>(words.subList(0, words.size() - 1));
        changed.add(new Word(last, words.getLast().adjacent()));
        return new Phrase(changed);
    }

    String last() {
        return words.getLast().text();
    }

    /** The places of its words in a text when it begins at a place and ends before another; empty when it does not. */
    Optional<List<Integer>> match(List<String> text, int at, int end) {
        List<Integer> places = new ArrayList<>();
        int place = at;
        for (Word word : words) {
            boolean fixed = word.adjacent() || places.isEmpty();
            while (!fixed && place < end && !text.get(place).equals(word.text())) {
                place++;
            }
            if (place >= end || !text.get(place).equals(word.text())) {
                return Optional.empty();
            }
            places.add(place);
            place++;
        }
        return Optional.of(places);
    }
}
