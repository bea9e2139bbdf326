package org.entente.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.document.Document;
import org.entente.document.Sentence;
import org.entente.document.SentenceSplitter;
import org.entente.mention.ActorFinder;
import org.entente.mention.DocumentActors;
import org.entente.mention.Mention;
import org.entente.situation.EventPlace;
import org.entente.situation.EventPlaces;

/**
 * Codes documents: sentences, actors, a screen, words and tags, pairs, what happens between them, and what the document says
 * in all. One thread at a time.
 */
public final class EventCoder {
    /** Where nothing is likelier than this, a sentence is not even unsure. */
    private static final double LEAST_UNSURE = 0.05;

    /** A dateline stands before the first sentence of the text, behind the headline. */
    private static final int DATELINE_SENTENCES = 2;

    private final ActorFinder finder;
    private final EventModel model;
    private final DetailModels models;
    private final EventPlaces places;
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final EventVectors vectors;
    private final Screen screen;
    private final Optional<UserDictionaries> dictionaries;

    /**
     * A coder.
     *
     * @param finder finds actors; may be shared
     * @param model may be shared
     * @param models what is learned of modes and statuses; may be shared
     * @param tags may be shared
     * @param places may be shared
     * @param dictionaries a user's own; may be shared
     */
    EventCoder(
            ActorFinder finder,
            EventModel model,
            DetailModels models,
            WordTags tags,
            EventPlaces places,
            Optional<UserDictionaries> dictionaries) {
        this.finder = finder;
        this.model = model;
        this.models = models;
        this.places = places;
        this.dictionaries = dictionaries;
        this.vectors = new EventVectors(tags);
        this.screen = new Screen(vectors);
    }

    /** What a document tells. Never fails, whatever the text. */
    public CodedDocument code(Document document) {
        DocumentActors actors = finder.document(document.date());
        UserReading user = new UserReading(dictionaries, document.date(), screen::isWord);
        List<Candidate> candidates = new ArrayList<>();
        CodingCounts counts = new CodingCounts(1, 0, 0, 0, 0, 0);
        Optional<EventPlace.FromDateline> dateline = Optional.empty();
        int number = 0;
        for (Sentence sentence : splitter.split(document)) {
            number++;
            if (dateline.isEmpty() && number <= DATELINE_SENTENCES) {
                dateline = places.dateline(sentence.text(), document.date());
            }
            List<Mention> mentions = user.join(sentence.text(), number, actors.read(sentence.text()));
            boolean passes = user.passes(number, () -> screen.passes(sentence.text(), mentions));
            List<Candidate> found = passes ? candidates(sentence, number, mentions) : List.of();
            candidates.addAll(user.take(number, found));
            counts = counts.plus(counted(passes, found));
        }
        EventDetails details = new EventDetails(models, vectors.triggers(), places, document.date(), dateline);
        List<CodedEvent> events = user.events(details, candidates);
        int realised = (int) events.stream().filter(CodedEvent::isRealised).count();
        return new CodedDocument(
                document, events, counts.plus(new CodingCounts(0, 0, 0, 0, realised, events.size() - realised)));
    }

    private List<Candidate> candidates(Sentence sentence, int number, List<Mention> mentions) {
        List<Candidate> found = new ArrayList<>();
        for (ActorPair pair : ActorPair.of(vectors.read(sentence.text(), mentions))) {
            found.add(new Candidate(sentence, number, pair, model.odds(vectors.of(pair))));
        }
        return found;
    }

    private static CodingCounts counted(boolean passes, List<Candidate> found) {
        double likeliest =
                found.stream().mapToDouble(one -> one.odds().likeliest()).max().orElse(0);
        boolean unsure = likeliest >= LEAST_UNSURE && likeliest < EventChoice.LEAST;
        return new CodingCounts(0, 1, passes ? 1 : 0, unsure ? 1 : 0, 0, 0);
    }
}
