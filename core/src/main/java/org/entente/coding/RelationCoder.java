package org.entente.coding;

/** Says of marked sentences what relates their pair. One thread at a time. */
public final class RelationCoder implements AutoCloseable {
    private final SentenceVectors vectors = new SentenceVectors();
    private final RelationModel model;

    /** Takes a model. */
    public RelationCoder(RelationModel model) {
        this.model = model;
    }

    /** How likely each relation of source to target is. */
    public RelationOdds code(MarkedSentence sentence) {
        return model.odds(vectors.of(sentence));
    }

    @Override
    public void close() {
        vectors.close();
    }
}
