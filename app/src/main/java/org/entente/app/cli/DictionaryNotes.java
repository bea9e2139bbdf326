package org.entente.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.coding.UserDictionaries;
import org.entente.petrarch.Dictionaries;
import org.entente.petrarch.SetAside;

/** Tells what was read of a user's dictionaries, and what they did. */
final class DictionaryNotes {
    private static final int MOST = 20;

    private final Console console;

    DictionaryNotes(Console console) {
        this.console = console;
    }

    /** @throws org.entente.petrarch.DictionaryFolderException when nothing can be read there */
    UserDictionaries read(Path folder) {
        Dictionaries dictionaries = Dictionaries.readAny(folder);
        List<SetAside> aside = dictionaries.setAside();
        aside.stream().limit(MOST).forEach(one -> console.error(one.toString()));
        if (aside.size() > MOST) {
            console.error("... and " + (aside.size() - MOST) + " more lines of dictionaries set aside (eval petrarch"
                    + " lists all)");
        }
        console.note(
                "read     %s",
                dictionaries.counts().entrySet().stream()
                        .map(count -> String.format(Locale.ROOT, "%s %,d", count.getKey(), count.getValue()))
                        .collect(Collectors.joining(", ")));
        return new UserDictionaries(dictionaries);
    }

    void sum(UserDictionaries dictionaries) {
        UserDictionaries.Counts counts = dictionaries.counts();
        console.note(
                "theirs   %,d mentions of actors, %,d sentences and %,d whole documents discarded, %,d events by verbs"
                        + " (%,d not taken)",
                counts.named(), counts.sentences(), counts.documents(), counts.coded(), counts.left());
    }
}
