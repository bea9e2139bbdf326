package org.entente.petrarch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Phrases that make a sentence or a whole story worthless for coding: sports, fiction, the weather. */
public final class Discards {
    private final PhraseTable<Scope> phrases;

    private Discards(PhraseTable<Scope> phrases) {
        this.phrases = phrases;
    }

    /** What is discarded. */
    public enum Scope {
        /** The sentence. */
        SENTENCE,
        /** The whole story in which it stands. */
        STORY
    }

    static PhraseTable.Builder<Scope> builder() {
        return new PhraseTable.Builder<>((one, other) -> one == Scope.STORY ? one : other);
    }

    static Discards of(PhraseTable.Builder<Scope> phrases) {
        return new Discards(phrases.build());
    }

    /** Reads a file: a phrase a line, with {@code +} for those that discard a story. Plurals are found, too. */
    static void read(DictionaryFile file, PhraseTable.Builder<Scope> phrases) {
        for (DictionaryFile.Line line : file.lines()) {
            String text = line.text().strip().toUpperCase(Locale.ROOT);
            Scope scope = text.startsWith("+") ? Scope.STORY : Scope.SENTENCE;
            String bare = text.replaceFirst("^\\+", "").strip();
            Phrase.of(bare.replace(' ', '_')).ifPresent(phrase -> {
                phrases.put(phrase, scope);
                if (!bare.endsWith("_")) {
                    phrases.put(phrase.withLast(Plurals.of(phrase.last())), scope);
                }
            });
        }
    }

    int size() {
        return phrases.size();
    }

    /** What the words of a sentence, in capitals and without punctuation, discard. */
    public Optional<Scope> find(List<String> words) {
        Optional<Scope> found = Optional.empty();
        for (int place = 0; place < words.size(); place++) {
            Optional<Scope> here = phrases.find(words, place, words.size()).map(PhraseTable.Hit::value);
            if (here.equals(Optional.of(Scope.STORY))) {
                return here;
            }
            found = here.isPresent() ? here : found;
        }
        return found;
    }
}
