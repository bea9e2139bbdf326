package org.entente.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.document.Sentence;
import org.entente.document.SentenceSplitter;
import org.entente.mention.ActorFinder;
import org.entente.mention.DocumentActors;

/** The events of coded texts as sentences with a marked pair. */
public final class TextRelations {
    private final ActorFinder finder = new ActorFinder();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final EventVectors vectors = new EventVectors(WordTags.shipped());

    /**
     * Of each event the sentence of its trigger, with the two mentions of its parties that stand nearest to the trigger; events
     * whose parties are not found there are left out.
     */
    public List<CodedRow> of(Collection<CodedText> texts) {
        List<CodedRow> rows = new ArrayList<>();
        for (CodedText text : texts) {
            DocumentActors actors = finder.document(text.date());
            for (Sentence sentence : splitter.split(text.document())) {
                ActorSentence read = vectors.read(sentence.text(), actors.read(sentence.text()));
                List<ActorPair> pairs = ActorPair.of(read);
                text.events()
                        .forEach(event -> row(event, sentence.text(), pairs).ifPresent(rows::add));
            }
        }
        return rows;
    }

    private static Optional<CodedRow> row(CodedText.Told event, String sentence, List<ActorPair> pairs) {
        int at = event.trigger().map(sentence::indexOf).orElse(-1);
        if (at < 0) {
            return Optional.empty();
        }
        return pairs.stream()
                .filter(pair -> !pair.areTogether())
                .filter(pair -> ActorPair.party(pair.source().orElseThrow().actor())
                                .equals(event.source())
                        && ActorPair.party(pair.target().orElseThrow().actor()).equals(event.target()))
                .min(Comparator.comparingInt(
                        pair -> Math.abs(pair.source().orElseThrow().start() - at)
                                + Math.abs(pair.target().orElseThrow().start() - at)))
                .map(pair -> new CodedRow(pair.marked(), new Relation(Optional.of(event.type()))));
    }
}
