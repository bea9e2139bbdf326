package org.entente.petrarch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the files of a folder one after the other. */
final class DictionariesReader {
    final PhraseTable.Builder<ActorCodes> actors = new PhraseTable.Builder<>(ActorCodes::and);
    final PhraseTable.Builder<AgentCode> agents = new PhraseTable.Builder<>((one, _) -> one);
    final PhraseTable.Builder<Discards.Scope> discards = Discards.builder();
    final PhraseTable.Builder<Optional<String>> issues = Issues.builder();
    final List<SetAside> aside = new ArrayList<>();
    VerbLexicon verbs = new VerbLexicon();
    private final List<DictionaryFile> verbFiles = new ArrayList<>();

    void take(Path path) {
        DictionaryFile file = DictionaryFile.read(path);
        DictionaryKind.of(file).ifPresent(kind -> {
            switch (kind) {
                case VERBS -> verbFiles.add(file);
                case ACTORS -> ActorFileReader.read(file, actors, aside);
                case AGENTS -> AgentFileReader.read(file, agents, aside);
                case DISCARDS -> Discards.read(file, discards);
                case ISSUES -> Issues.read(file, issues, aside);
            }
        });
    }

    /** Reads the verbs: two dictionaries of verbs would contradict each other. */
    void end() {
        boolean read = false;
        for (DictionaryFile file : verbFiles) {
            VerbLexicon lexicon = new VerbLexicon();
            List<SetAside> wrong = new ArrayList<>();
            VerbFileReader.read(file, lexicon, wrong);
            boolean better = !read
                    || (lexicon.grammar() == VerbLexicon.Grammar.PASSIVE
                            && verbs.grammar() == VerbLexicon.Grammar.REVERSE_EVENT);
            if (better) {
                verbs = lexicon;
                read = true;
                aside.addAll(wrong);
            }
        }
        if (verbFiles.size() > 1) {
            aside.add(new SetAside(
                    verbFiles.getFirst().name(), 1, verbFiles.size() + " files of verbs", "one in a folder is read"));
        }
    }
}
