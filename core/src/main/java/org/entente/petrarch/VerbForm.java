package org.entente.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One form of a verb, which may have more words around it ({@code WIRE_+TAP}, {@code +BREAK_DOWN}).
 *
 * @param before words before the verb, in order
 * @param verb the verb itself
 * @param after words behind it, in order
 */
record VerbForm(List<String> before, String verb, List<String> after) {
    VerbForm {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Reads a form; without {@code +} the first word is the verb. Empty when there is no word. */
    static Optional<VerbForm> of(String text) {
        List<String> words = List.of(text.replace('_', ' ').strip().split("\\s+", -1));
        if (words.getFirst().isEmpty()) {
            return Optional.empty();
        }
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            at = words.get(i).startsWith("+") ? i : at;
        }
        String verb = words.get(at).replace("+", "");
        return Optional.of(new VerbForm(words.subList(0, at), verb, words.subList(at + 1, words.size())))
                .filter(form -> !form.verb().isEmpty());
    }

    VerbForm withVerb(String other) {
        return new VerbForm(before, other, after);
    }

    int size() {
        return before.size() + 1 + after.size();
    }

    /** The form and its regular others: with S, ED and ING. */
    List<VerbForm> regular() {
        List<VerbForm> forms = new ArrayList<>();
        forms.add(this);
        forms.add(withVerb(Plurals.of(verb)));
        boolean e = verb.endsWith("E");
        String stem = verb.substring(0, verb.length() - 1);
        boolean y = !Plurals.of(verb).startsWith(verb);
        forms.add(withVerb(y ? stem + "IED" : verb + (e ? "D" : "ED")));
        forms.add(withVerb(verb + "ING"));
        if (e) {
            forms.add(withVerb(stem + "ING"));
        }
        return forms;
    }

    boolean standsAt(List<String> words, int at) {
        int start = at - before.size();
        int end = at + 1 + after.size();
        return start >= 0
                && end <= words.size()
                && words.subList(start, at).equals(before)
                && words.get(at).equals(verb)
                && words.subList(at + 1, end).equals(after);
    }
}
