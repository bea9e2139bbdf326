package org.entente.contact;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.document.Sentence;
import org.entente.mention.Mention;

/**
 * A sentence with the actors and the heads it names.
 *
 * @param sentence the sentence and its place
 * @param mentions its actors in order
 * @param heads its heads of state and government in order, those of the reporting side among them
 */
record ReadSentence(Sentence sentence, List<Mention> mentions, List<Head> heads) {
    String text() {
        return sentence.text();
    }

    /** True when the words hold the pattern. */
    boolean says(Pattern pattern) {
        return pattern.matcher(sentence.text()).find();
    }

    /** The heads of other states. */
    List<Head> foreign(String side) {
        return heads.stream().filter(head -> !head.state().equals(side)).toList();
    }

    /** True when the head of that side is named. */
    boolean names(String side) {
        return heads.stream().anyMatch(head -> head.state().equals(side));
    }

    Contact.Span span(int start, int end) {
        return new Contact.Span(sentence.part(), sentence.start() + start, sentence.start() + end);
    }

    Contact.Span whole() {
        return span(0, text().length());
    }
}
