package org.entente.coding;

/** Turns marked sentences into numbers: loads the models of language once. One thread at a time. */
public final class SentenceVectors implements AutoCloseable {
    private final SentenceReader reader = new SentenceReader();
    private final Triggers triggers = new Triggers(reader::stem);
    private final TextMeaning meaning = new TextMeaning();

    FeatureVector of(MarkedSentence sentence) {
        PairView pair = PairView.of(sentence, reader.read(sentence.text()));
        FeatureBuckets features = new FeatureBuckets();
        RelationFeatures.tell(pair, triggers.hits(pair.tokens()), features);
        return features.vector(meaning.of(sentence));
    }

    @Override
    public void close() {
        meaning.close();
    }
}
