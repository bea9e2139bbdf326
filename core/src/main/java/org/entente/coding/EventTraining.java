package org.entente.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.document.Sentence;
import org.entente.document.SentenceSplitter;
import org.entente.event.EventType;
import org.entente.mention.ActorFinder;
import org.entente.mention.DocumentActors;
import org.entente.mention.Mention;

/**
 * Learns events among the actors that are found in sentences. A pair that the corpus tells nothing of is one of which nothing
 * is told, so every sentence with several actors teaches also where nothing happens.
 */
public final class EventTraining {
    /** Sentences that stand alone have no date; offices are read as of this one. */
    private static final LocalDate UNDATED = LocalDate.of(2008, 6, 1);

    private final ActorFinder finder = new ActorFinder();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final WordTags tags;
    private final EventVectors vectors;
    private final List<FeatureVector> seen = new ArrayList<>();
    private final List<Integer> answers = new ArrayList<>();
    private int told;
    private int placed;

    /** @param texts from which the tags of words are learned: all that will be taken */
    public EventTraining(List<String> texts) {
        tags = WordTags.of(texts, new SentenceReader());
        vectors = new EventVectors(tags);
    }

    /** Takes sentences with marked pairs; rows of one sentence need not follow each other. */
    public void addRows(List<CorpusRow> rows) {
        Map<String, List<CorpusRow>> bySentence = new LinkedHashMap<>();
        rows.forEach(row -> bySentence
                .computeIfAbsent(row.sentence().text(), _ -> new ArrayList<>())
                .add(row));
        bySentence.forEach(this::addSentence);
    }

    private void addSentence(String text, List<CorpusRow> rows) {
        ActorSentence sentence = vectors.read(text, finder.find(text, UNDATED));
        for (CorpusRow row : rows) {
            if (row.sentence().source().isPresent() && row.sentence().target().isPresent()) {
                add(pair(sentence, row.sentence()), answer(row));
            }
        }
        for (ActorPair pair : ActorPair.of(sentence)) {
            if (rows.stream().noneMatch(row -> overlap(pair.marked(), row.sentence()))) {
                add(pair, EventOdds.NOTHING);
            }
        }
    }

    private static int answer(CorpusRow row) {
        if (row.type().isEmpty()) {
            return EventOdds.NOTHING;
        }
        return row.status() == EventStatus.REALISED
                ? EventOdds.classOf(row.type().get())
                : EventOdds.UNREALISED;
    }

    /** The pair as the finder of actors would have it, or as it is marked where it finds nothing there. */
    private static ActorPair pair(ActorSentence sentence, MarkedSentence marked) {
        Optional<Mention> source = found(sentence, marked.source());
        Optional<Mention> target = found(sentence, marked.target());
        if (source.isPresent() && target.isPresent() && !source.equals(target)) {
            return ActorPair.of(sentence, source.get(), target.get());
        }
        return new ActorPair(sentence, marked, Optional.empty(), Optional.empty());
    }

    private static Optional<Mention> found(ActorSentence sentence, Optional<MarkedSentence.Mention> place) {
        return sentence.mentions().stream()
                .filter(mention ->
                        place.filter(marked -> overlap(mention, marked)).isPresent())
                .reduce((_, last) -> last);
    }

    private static boolean overlap(Mention mention, MarkedSentence.Mention place) {
        return mention.start() < place.end() && place.start() < mention.end();
    }

    private static boolean overlap(MarkedSentence one, MarkedSentence other) {
        return overlap(one.source(), other.source()) && overlap(one.target(), other.target());
    }

    private static boolean overlap(Optional<MarkedSentence.Mention> one, Optional<MarkedSentence.Mention> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().start() < other.get().end()
                && other.get().start() < one.get().end();
    }

    /** Takes texts with all that happens in them, each event with its trigger. */
    public void addTexts(Collection<CodedText> texts) {
        for (CodedText text : texts) {
            DocumentActors actors = finder.document(text.date());
            boolean[] found = new boolean[text.events().size()];
            for (Sentence sentence : splitter.split(text.document())) {
                ActorSentence read = vectors.read(sentence.text(), actors.read(sentence.text()));
                ActorPair.of(read).forEach(pair -> add(pair, answer(pair, text, found)));
            }
            told += found.length;
            for (boolean one : found) {
                placed += one ? 1 : 0;
            }
        }
    }

    private static int answer(ActorPair pair, CodedText text, boolean[] found) {
        String source = ActorPair.party(pair.source().orElseThrow().actor());
        String target = ActorPair.party(pair.target().orElseThrow().actor());
        int answer = EventOdds.NOTHING;
        for (int i = 0; i < found.length; i++) {
            CodedText.Told event = text.events().get(i);
            boolean here =
                    event.trigger().filter(pair.sentence().text()::contains).isPresent();
            boolean same = event.source().equals(source) && event.target().equals(target);
            boolean mutual = (event.type() == EventType.CONSULT || pair.areTogether())
                    && event.source().equals(target)
                    && event.target().equals(source);
            if (here && (same || mutual)) {
                answer = EventOdds.classOf(event.type());
                found[i] = true;
            }
        }
        return answer;
    }

    private void add(ActorPair pair, int answer) {
        seen.add(vectors.of(pair));
        answers.add(answer);
    }

    /** Learns from all that was taken. */
    public EventModel train() {
        return EventModel.train(seen, answers);
    }

    /** How many pairs were taken. */
    public int pairs() {
        return answers.size();
    }

    /** Of the events of texts, those whose two parties were found beside their trigger, and all. */
    public String placed() {
        return placed + " of " + told;
    }

    /** Learns modes and statuses. */
    public DetailModels details(List<CorpusRow> rows) {
        return DetailModels.train(rows, vectors.reader());
    }

    /** The tags of words as the table that ships. */
    public String wordTags() {
        return tags.table();
    }
}
