package org.entente.contact;

import java.util.ArrayList;
import java.util.List;
import org.entente.document.Document;
import org.entente.document.Sentence;
import org.entente.document.SentenceSplitter;

/** The sentences of a document, joined again where a line was broken inside one. Each thread needs its own. */
final class Sentences {
    private static final String ENDS = ".!?:;…”\"»)>*";

    private final SentenceSplitter splitter = new SentenceSplitter();

    /** The first sentences, the title before them; a joined one has a blank where the line was broken. */
    List<Sentence> of(Document document, int most) {
        List<Sentence> joined = new ArrayList<>();
        for (Sentence sentence : splitter.split(document)) {
            if (!joined.isEmpty() && isBroken(joined.getLast(), sentence)) {
                Sentence first = joined.removeLast();
                String words = document.text().substring(first.start(), sentence.end());
                joined.add(new Sentence(Sentence.Part.TEXT, first.start(), words.replace('\n', ' ')));
            } else if (joined.size() == most) {
                break;
            } else {
                joined.add(sentence);
            }
        }
        return joined;
    }

    private static boolean isBroken(Sentence first, Sentence second) {
        String words = first.text().stripTrailing();
        return first.part() == Sentence.Part.TEXT
                && second.part() == Sentence.Part.TEXT
                && second.start() == first.end() + 1
                && ENDS.indexOf(words.charAt(words.length() - 1)) < 0
                && !second.text().startsWith("*");
    }
}
