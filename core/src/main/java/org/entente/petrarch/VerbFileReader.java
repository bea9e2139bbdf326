package org.entente.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.petrarch.DictionaryFile.Line;

/**
 * Reads verbs: synonym sets ({@code &NAME} and lines with {@code +}), blocks ({@code --- MEANING [code] ---}), their verbs
 * and patterns, transformations. Both grammars are read; braces or parentheses in a pattern say that it is the newer one.
 */
final class VerbFileReader {
    private static final Pattern HEADER = Pattern.compile("---[^\\[]*\\[([^\\]]*)\\].*");
    private static final Pattern CODED = Pattern.compile("-\\s*(.*?)\\s*\\[([^\\[\\]]*)\\]\\s*");
    private static final Pattern VERB = Pattern.compile(
            "([^\\[\\]{}]+?)\\s*(?<early>\\[[^\\]]*\\])?\\s*(?:\\{([^}]*)\\})?\\s*(?<late>\\[[^\\]]*\\])?\\s*");
    private static final Pattern NEWER = Pattern.compile(".*[({].*");

    /** In TABARI a pattern with this code asks a person to look; as nobody does, the next pattern that fits decides. */
    private static final String COMPLEX = "+++";

    private final DictionaryFile file;
    private final VerbLexicon lexicon;
    private final List<SetAside> aside;
    private final Synsets synsets = new Synsets();
    private final List<VerbBlock> blocks = new ArrayList<>();
    private String synset = "";

    private VerbFileReader(DictionaryFile file, VerbLexicon lexicon, List<SetAside> aside) {
        this.file = file;
        this.lexicon = lexicon;
        this.aside = aside;
    }

    static void read(DictionaryFile file, VerbLexicon lexicon, List<SetAside> aside) {
        VerbFileReader reader = new VerbFileReader(file, lexicon, aside);
        file.lines().forEach(reader::readSynset);
        reader.synset = "";
        file.lines().forEach(reader::take);
        reader.blocks.forEach(VerbBlock::sort);
    }

    /** Sets are read first: they may stand between blocks, below patterns that use them. */
    private void readSynset(Line line) {
        String text = line.text().strip();
        if (text.startsWith("&")) {
            synset = text;
            synsets.begin(text);
            return;
        }
        boolean member = text.startsWith("+") && !synset.isEmpty();
        if (member) {
            synsets.add(synset, text.substring(1).strip());
            return;
        }
        synset = "";
    }

    private void take(Line line) {
        String text = line.text().strip().toUpperCase(Locale.ROOT);
        boolean member = text.startsWith("&") || (text.startsWith("+") && !synset.isEmpty());
        synset = member ? text : "";
        if (member) {
            return;
        }
        if (text.startsWith("---")) {
            begin(line, text);
        } else if (text.startsWith("-")) {
            pattern(line, line.text().strip());
        } else if (text.startsWith("~")) {
            transformation(line, text);
        } else {
            verb(line, text);
        }
    }

    private void begin(Line line, String text) {
        Matcher matcher = HEADER.matcher(text);
        if (!matcher.matches()) {
            aside.add(file.aside(line, "a block begins with --- MEANING [code] ---"));
        }
        blocks.add(new VerbBlock(matcher.matches() ? EventCode.of(matcher.group(1)) : EventCode.NONE));
    }

    private void pattern(Line line, String text) {
        Matcher matcher = CODED.matcher(text);
        if (!matcher.matches() || blocks.isEmpty()) {
            aside.add(file.aside(line, "a pattern is - WORDS * WORDS [code], below the header and verbs of its block"));
            return;
        }
        String words = matcher.group(1).toUpperCase(Locale.ROOT);
        if (NEWER.matcher(words).matches()) {
            lexicon.grammar(VerbLexicon.Grammar.PASSIVE);
        }
        Read<VerbPattern> pattern = PatternReader.read(words, EventCode.of(matcher.group(2)), synsets);
        pattern.value()
                .ifPresentOrElse(
                        read -> {
                            if (!matcher.group(2).strip().equals(COMPLEX)) {
                                blocks.getLast().add(read);
                            }
                            lexicon.countPattern();
                        },
                        () -> aside.add(file.aside(line, pattern.right())));
    }

    private void transformation(Line line, String text) {
        Transformation.of(text)
                .ifPresentOrElse(
                        lexicon::add,
                        () -> aside.add(file.aside(line, "a transformation is ~ a (a b VERB) VERB = a b code")));
    }

    private void verb(Line line, String text) {
        Matcher matcher = VERB.matcher(text);
        if (!matcher.matches() || blocks.isEmpty()) {
            aside.add(file.aside(line, "a verb is VERB {FORMS} [code] below the header of its block"));
            return;
        }
        VerbBlock block = blocks.getLast();
        EventCode code = Optional.ofNullable(matcher.group("late"))
                .or(() -> Optional.ofNullable(matcher.group("early")))
                .map(given -> EventCode.of(given.substring(1, given.length() - 1)))
                .orElse(block.code());
        List<VerbForm> forms = forms(matcher.group(1), matcher.group(3) == null ? "+" : matcher.group(3));
        forms.forEach(
                form -> lexicon.add(new VerbLexicon.Use(form, forms.getFirst().verb(), code, block)));
    }

    /** The verb and the forms that are given, or its regular ones where + says that none are. */
    private static List<VerbForm> forms(String verb, String given) {
        List<VerbForm> forms = new ArrayList<>();
        VerbForm.of(verb).ifPresent(form -> forms.addAll(given.equals("+") ? form.regular() : List.of(form)));
        if (!given.equals("+")) {
            for (String other : given.replace(',', ' ').strip().split("\\s+", -1)) {
                VerbForm.of(other).ifPresent(forms::add);
            }
        }
        return forms;
    }
}
