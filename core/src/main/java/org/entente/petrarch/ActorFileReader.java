package org.entente.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads actors: a phrase, its synonyms with {@code +}, codes in brackets on the same line or on lines of their own. */
final class ActorFileReader {
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)\\]");

    private final DictionaryFile file;
    private final PhraseTable.Builder<ActorCodes> actors;
    private final List<SetAside> aside;
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<DatedCode> codes = new ArrayList<>();
    private DictionaryFile.Line begin = new DictionaryFile.Line(1, "");

    private ActorFileReader(DictionaryFile file, PhraseTable.Builder<ActorCodes> actors, List<SetAside> aside) {
        this.file = file;
        this.actors = actors;
        this.aside = aside;
    }

    static void read(DictionaryFile file, PhraseTable.Builder<ActorCodes> actors, List<SetAside> aside) {
        ActorFileReader reader = new ActorFileReader(file, actors, aside);
        file.lines().forEach(reader::take);
        reader.endBlock();
    }

    private void take(DictionaryFile.Line line) {
        String text = line.text().strip();
        if (text.startsWith("[")) {
            takeCodes(line, text);
            return;
        }
        boolean synonym = text.startsWith("+");
        if (!synonym) {
            endBlock();
            begin = line;
        }
        int bracket = text.indexOf('[');
        String phrase = text.substring(synonym ? 1 : 0, bracket < 0 ? text.length() : bracket);
        takePhrase(line, phrase);
        if (bracket >= 0) {
            takeCodes(line, text.substring(bracket));
        }
    }

    private void takePhrase(DictionaryFile.Line line, String text) {
        if (text.contains("]")) {
            aside.add(file.aside(line, "a bracket opens before it closes"));
            return;
        }
        Phrase.of(text)
                .ifPresentOrElse(phrases::add, () -> aside.add(file.aside(line, "a phrase stands before its codes")));
    }

    private void takeCodes(DictionaryFile.Line line, String text) {
        if (!BRACKETS.matcher(text).replaceAll("").isBlank()) {
            aside.add(file.aside(line, "after the codes in brackets comes nothing but a comment after # or ;"));
        }
        Matcher matcher = BRACKETS.matcher(text);
        while (matcher.find()) {
            Read<DatedCode> code = DatedCode.read(matcher.group(1));
            code.value()
                    .ifPresentOrElse(
                            codes::add,
                            () -> aside.add(new SetAside(file.name(), line.number(), matcher.group(), code.right())));
        }
    }

    private void endBlock() {
        if (codes.isEmpty() && !phrases.isEmpty()) {
            aside.add(file.aside(
                    begin,
                    "an actor has a code in brackets, here or on a line below; a synonym of another begins with +"));
        }
        if (!codes.isEmpty()) {
            ActorCodes all = new ActorCodes(codes);
            phrases.forEach(phrase -> actors.put(phrase, all));
        }
        phrases.clear();
        codes.clear();
    }
}
