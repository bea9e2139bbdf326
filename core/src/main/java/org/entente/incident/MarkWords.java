package org.entente.incident;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.wordlist.Entry;
import org.entente.wordlist.WordList;

/** The words that tell sport, history and entertainment from politics. Unchanging; safe for use by several threads. */
public final class MarkWords {
    private static final String TABLE = "false-positives.tsv";

    private final Map<Mark, List<String>> words;

    private MarkWords(Map<Mark, List<String>> words) {
        this.words = words;
    }

    /** The words of the shipped table. @throws IllegalStateException when a row names no known mark */
    public static MarkWords shipped() {
        return new MarkWords(WordList.read(MarkWords.class, TABLE).entries().stream()
                .collect(Collectors.groupingBy(
                        MarkWords::mark, Collectors.mapping(entry -> entry.get("word"), Collectors.toList()))));
    }

    private static Mark mark(Entry entry) {
        return Mark.find(entry.get("mark"))
                .orElseThrow(() -> new IllegalStateException(TABLE + ": no mark is called " + entry.get("mark")));
    }

    /** A short hash of the table. */
    public static String fingerprint() {
        return WordList.fingerprint(MarkWords.class, TABLE);
    }

    /** The words of each mark that has any. */
    public Map<Mark, List<String>> byMark() {
        return words;
    }
}
