package org.entente.app.web;

import java.util.List;
import java.util.Optional;

/**
 * One item for one coder. Nothing of it tells what another coder answered.
 *
 * @param frame what surrounds it
 * @param sample the name of the sample
 * @param by the coder
 * @param done how many items this coder has answered
 * @param all how many there are
 * @param question what is asked
 * @param item the item; empty when all are answered
 * @param answers the answers in the order of their keys
 * @param own this coder's last answers, for taking back
 */
public record JudgeModel(
        Frame frame,
        String sample,
        String by,
        int done,
        int all,
        String question,
        Optional<Shown> item,
        List<Choice> answers,
        List<Own> own) {

    /** Copies the lists. */
    public JudgeModel {
        answers = List.copyOf(answers);
        own = List.copyOf(own);
    }

    /**
     * What is judged.
     *
     * @param number its number
     * @param coded what was coded, label by label; empty for a document
     * @param text the sentence or the document
     * @param sources the reports, each with what its row says
     */
    public record Shown(int number, List<IncidentModel.Fact> coded, String text, List<Source> sources) {

        /** Copies the lists. */
        public Shown {
            coded = List.copyOf(coded);
            sources = List.copyOf(sources);
        }
    }

    /** A report. */
    public record Source(String citation, String written, Optional<String> url) {}

    /** An answer with its key. */
    public record Choice(int key, String word, String label) {}

    /** An answer that was given. */
    public record Own(long entry, int item, String label) {}
}
