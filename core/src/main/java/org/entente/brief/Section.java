package org.entente.brief;

import java.util.List;

/**
 * A part of a brief.
 *
 * @param title its heading
 * @param sentences its sentences, in order
 */
public record Section(String title, List<Sentence> sentences) {

    /** Copies the sentences. */
    public Section {
        sentences = List.copyOf(sentences);
    }
}
