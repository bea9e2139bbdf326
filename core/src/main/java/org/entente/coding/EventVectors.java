package org.entente.coding;

import java.util.List;
import org.entente.mention.Mention;

/** Turns pairs of actors into numbers. One thread at a time. */
final class EventVectors {
    private final WordReader reader;
    private final Triggers triggers;

    EventVectors(WordTags tags) {
        reader = new WordReader(tags);
        triggers = new Triggers(reader::stem);
    }

    ActorSentence read(String text, List<Mention> mentions) {
        return new ActorSentence(text, reader.read(text), mentions);
    }

    WordReader reader() {
        return reader;
    }

    String stem(String word) {
        return reader.stem(word);
    }

    Triggers triggers() {
        return triggers;
    }

    FeatureVector of(ActorPair pair) {
        FeatureBuckets features = new FeatureBuckets();
        EventFeatures.tell(pair, triggers, features);
        return features.vector();
    }
}
