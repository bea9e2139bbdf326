package org.entente.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phrases that say what a sentence is about. */
public final class Issues {
    private static final Pattern FORM = Pattern.compile("([^\\[\\]]+?)\\s*\\[([^\\[\\]]+)\\]\\s*");

    private final PhraseTable<Optional<String>> phrases;

    private Issues(PhraseTable<Optional<String>> phrases) {
        this.phrases = phrases;
    }

    static PhraseTable.Builder<Optional<String>> builder() {
        return new PhraseTable.Builder<>((one, _) -> one);
    }

    static Issues of(PhraseTable.Builder<Optional<String>> phrases) {
        return new Issues(phrases.build());
    }

    /** Reads a file: {@code phrase [CODE]} with {@code n:}, {@code v:} and {@code +}; {@code ~phrase} cancels all issues. */
    static void read(DictionaryFile file, PhraseTable.Builder<Optional<String>> phrases, List<SetAside> aside) {
        for (DictionaryFile.Line line : file.lines()) {
            String text = line.text().strip();
            if (text.startsWith("<")) {
                continue;
            }
            Matcher matcher = FORM.matcher(text);
            boolean cancels = text.startsWith("~");
            if (!cancels && !matcher.matches()) {
                aside.add(file.aside(line, "an issue is a phrase [CODE], or ~phrase for one that cancels issues"));
                continue;
            }
            String phrase = cancels ? text.replaceFirst("^~+", "") : matcher.group(1);
            Optional<String> code =
                    cancels ? Optional.empty() : Optional.of(matcher.group(2).strip());
            variants(phrase).forEach(variant -> Phrase.of(variant).ifPresent(one -> phrases.put(one, code)));
        }
    }

    int size() {
        return phrases.size();
    }

    /** How often each issue is named in the words of a sentence, in capitals; nothing when one of them cancels issues. */
    public Map<String, Integer> find(List<String> words) {
        Map<String, Integer> counts = new TreeMap<>();
        int place = 0;
        while (place < words.size()) {
            Optional<PhraseTable.Hit<Optional<String>>> hit = phrases.find(words, place, words.size());
            if (hit.isPresent() && hit.get().value().isEmpty()) {
                return Map.of();
            }
            hit.flatMap(PhraseTable.Hit::value).ifPresent(code -> counts.merge(code, 1, Integer::sum));
            place = hit.map(PhraseTable.Hit::end).orElse(place + 1);
        }
        return counts;
    }

    /** The phrases that a line stands for: forms of its nouns and verbs, a blank or a hyphen for a plus. */
    private static List<String> variants(String phrase) {
        List<String> variants = List.of("");
        for (String word : phrase.toUpperCase(Locale.ROOT).strip().split("\\s+", -1)) {
            List<String> longer = new ArrayList<>();
            for (String begin : variants) {
                forms(word).forEach(form -> longer.add(begin.isEmpty() ? form : begin + "_" + form));
            }
            variants = longer;
        }
        return variants;
    }

    private static List<String> forms(String word) {
        if (word.contains("+")) {
            List<String> joined = new ArrayList<>();
            String[] parts = word.split("\\+", 2);
            for (String last : forms(parts[1])) {
                forms(parts[0]).forEach(begin -> joined.addAll(List.of(begin + "_" + last, begin + "-" + last)));
            }
            return joined;
        }
        if (word.startsWith("N:")) {
            return List.of(word.substring(2), Plurals.of(word.substring(2)));
        }
        if (word.startsWith("V:")) {
            return VerbForm.of(word.substring(2)).stream()
                    .flatMap(form -> form.regular().stream())
                    .map(VerbForm::verb)
                    .toList();
        }
        return List.of(word);
    }
}
