package org.entente.disconnect;

/** Where the words and deeds of a window stand in the pair's own past. */
public sealed interface Standing {

    /**
     * Both are ranked.
     *
     * @param words rank of words, over 0 and below 1; high is rosy
     * @param deeds rank of deeds, likewise; high is cooperative
     * @param wordsMean mean weight of the words, −10 to 10
     * @param deedsMean mean weight of the deeds
     * @param past windows of the past that the thinner of the two ranks rests on
     */
    record Known(double words, double deeds, double wordsMean, double deedsMean, int past) implements Standing {

        /** How much rosier words are than deeds, 0 to 1: max(0, words − deeds). */
        public double gap() {
            return Math.max(0, words - deeds);
        }

        /** The difference with its sign, −1 to 1: below 0 words are harsher than deeds. */
        public double difference() {
            return words - deeds;
        }
    }

    /**
     * There is not enough evidence.
     *
     * @param reason what there is, and what is needed
     */
    record NotEnough(String reason) implements Standing {}

    /** No source held enough days of the window. Never to be read as no disconnect. */
    record NotCovered() implements Standing {}
}
