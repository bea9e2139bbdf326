package org.entente.narrative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.series.Method;
import org.entente.wordlist.WordList;

/** The shipped labels, found in text. Unchanging; safe for use by several threads. */
public final class Lexicon {
    /** How labels are found, given to a speaker and compared. Raised with the table, too. */
    public static final Method METHOD = new Method("narrative", 1);

    /** Words before a label that turn it round or take it back. */
    private static final Pattern DENIED = Pattern.compile(
            "(?i)\\b(?:not|no|never|no longer|hardly|neither|nor|without|cannot|n't)\\W+(?:\\w+\\W+){0,3}$");

    private final List<Label> all;
    private final Map<String, Label> byForm = new HashMap<>();
    private final Pattern pattern;

    private Lexicon(List<Label> all) {
        this.all = List.copyOf(all);
        all.forEach(label -> label.forms().forEach(form -> byForm.put(form, label)));
        pattern = Pattern.compile(byForm.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Lexicon::expression)
                .collect(Collectors.joining("|", "(?iu)(?<![\\p{L}-])(?:", ")(?![\\p{L}])")));
    }

    private static String expression(String form) {
        boolean open = form.endsWith("*");
        String words = open ? form.substring(0, form.length() - 1) : form;
        return Pattern.quote(words).replace("'", "\\E['’]\\Q") + (open ? "\\p{L}*" : "");
    }

    /** The table that ships. */
    public static Lexicon shipped() {
        return new Lexicon(WordList.read(Lexicon.class, "labels.tsv").entries().stream()
                .map(entry -> new Label(
                        Label.Kind.valueOf(entry.get("kind").toUpperCase(Locale.ROOT)),
                        entry.get("name"),
                        Integer.parseInt(entry.get("tone")),
                        entry.list("forms")))
                .toList());
    }

    /** All labels and words, in the order of the table. */
    public List<Label> list() {
        return all;
    }

    /** True when any stands in the text. */
    boolean occursIn(String text) {
        return pattern.matcher(text).find();
    }

    /** The labels and words of a sentence, in its order. */
    List<Found> find(String sentence) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(sentence);
        while (matcher.find()) {
            String before = sentence.substring(0, matcher.start());
            found.add(new Found(
                    label(matcher.group()),
                    matcher.start(),
                    matcher.end(),
                    DENIED.matcher(before).find()));
        }
        return found;
    }

    private Label label(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replace('’', '\'');
        Label exact = byForm.get(plain);
        if (exact != null) {
            return exact;
        }
        return byForm.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("*")
                        && plain.startsWith(
                                entry.getKey().substring(0, entry.getKey().length() - 1)))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new IllegalStateException("no label has the form " + words));
    }

    /**
     * A label in a sentence.
     *
     * @param label the label
     * @param start index of its first character
     * @param end index behind its last
     * @param denied true when words before it deny it
     */
    record Found(Label label, int start, int end, boolean denied) {}
}
