package org.entente.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.petrarch.PatternStep.Reach;

/**
 * Reads what stands between the dash and the code of a pattern, in both grammars: words, {@code &SYNSET}, {@code + $ % ^},
 * {@code {MODIFIER HEAD}}, {@code (PREPOSITION ...)}, and {@code *} for the verb.
 */
final class PatternReader {
    private static final String ONE_VERB = "a pattern has one * for its verb";
    private static final String DELIMITERS = " \t,_(){}*";

    private final Synsets synsets;
    private final String text;
    private final List<PatternStep> steps = new ArrayList<>();
    private int verbAt = -1;
    private int at;
    private int depth;
    private boolean opened;
    private boolean underscore;
    private String wrong = "";

    private PatternReader(String text, Synsets synsets) {
        this.text = text;
        this.synsets = synsets;
    }

    static Read<VerbPattern> read(String text, EventCode code, Synsets synsets) {
        PatternReader reader = new PatternReader(text, synsets);
        reader.scan();
        if (reader.verbAt < 0 && reader.wrong.isEmpty()) {
            reader.wrong = ONE_VERB;
        }
        if (!reader.wrong.isEmpty()) {
            return Read.wrong(reader.wrong);
        }
        return Read.of(reader.pattern(code));
    }

    private void scan() {
        while (at < text.length() && wrong.isEmpty()) {
            char sign = text.charAt(at);
            switch (sign) {
                case ' ', '\t', ',' -> underscore = false;
                case '_' -> underscore = true;
                case '(', '{' -> open();
                case ')', '}' -> depth--;
                case '&' -> synset();
                case '*' -> verb();
                default -> word();
            }
            at++;
        }
        if (depth != 0 && wrong.isEmpty()) {
            wrong = "every ( and { is closed";
        }
    }

    private void open() {
        depth++;
        opened = depth == 1;
        underscore = false;
    }

    private void synset() {
        Optional<String> name = synsets.nameAt(text, at);
        if (name.isEmpty()) {
            wrong = "there is no synonym set " + text.substring(at, wordEnd());
            return;
        }
        at += name.get().length() - 1;
        add(new PatternStep.Words(synsets.phrases(name.get())));
    }

    private void verb() {
        if (verbAt >= 0) {
            wrong = ONE_VERB;
        }
        verbAt = steps.size();
        add(PatternStep.Words.of("*"));
    }

    private void word() {
        int end = wordEnd();
        add(element(text.substring(at, end)));
        at = end - 1;
    }

    private int wordEnd() {
        int end = at;
        while (end < text.length() && DELIMITERS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static PatternStep.Element element(String word) {
        return switch (word) {
            case "+" -> new PatternStep.Actor(PatternStep.Role.TARGET);
            case "$" -> new PatternStep.Actor(PatternStep.Role.SOURCE);
            case "%" -> new PatternStep.Actor(PatternStep.Role.COMPOUND);
            case "^" -> new PatternStep.Skip();
            default -> PatternStep.Words.of(word);
        };
    }

    private void add(PatternStep.Element element) {
        steps.add(new PatternStep(element, reach()));
        opened = false;
        underscore = false;
    }

    private Reach reach() {
        if (underscore) {
            return Reach.ADJACENT;
        }
        return depth > 0 && !opened ? Reach.NEAR : Reach.OPEN;
    }

    /** Before the verb a link belongs to the step farther from it. */
    private VerbPattern pattern(EventCode code) {
        List<PatternStep> before = new ArrayList<>();
        for (int i = verbAt - 1; i >= 0; i--) {
            before.add(new PatternStep(steps.get(i).element(), steps.get(i + 1).reach()));
        }
        return new VerbPattern(before, steps.subList(verbAt + 1, steps.size()), code, text);
    }
}
