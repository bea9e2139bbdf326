package org.entente.mention;

import java.util.Optional;
import org.entente.actor.Actor;

/**
 * An actor at a place in a sentence.
 *
 * @param start index of its first character in the sentence
 * @param end index behind its last character
 * @param kind how it is named
 * @param actor whom it stands for; the state as a whole where no role is named
 * @param person full name of the person, where one is known
 */
public record Mention(int start, int end, MentionKind kind, Actor actor, Optional<String> person) {

    /** @throws IllegalArgumentException when the span is empty */
    public Mention {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a mention spans at least one character, not " + start + " to " + end);
        }
    }

    /** The words of the sentence. */
    public String in(String sentence) {
        return sentence.substring(start, end);
    }
}
