package org.entente.narrative;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.actor.CodeSystem;
import org.entente.actor.Dyad;
import org.entente.actor.OfficeHolders;
import org.entente.actor.State;
import org.entente.actor.States;
import org.entente.document.BadDocument;
import org.entente.document.Document;
import org.entente.document.DocumentSink;
import org.entente.document.Sentence;
import org.entente.document.SentenceSplitter;
import org.entente.mention.ActorFinder;
import org.entente.mention.DocumentActors;
import org.entente.mention.Mention;
import org.entente.provenance.Publisher;
import org.entente.provenance.Publishers;

/** Takes documents one by one and keeps the labels that each side of a pair uses for the other. Not for several threads. */
public final class NarrativeReading implements DocumentSink {
    private final Dyad pair;
    private final LocalDate asOf;
    private final Lexicon lexicon = Lexicon.shipped();
    private final ActorFinder actors = new ActorFinder();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Publishers publishers = Publishers.shipped();
    private final Set<String> names;
    private final List<LabelUse> uses = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();
    private final List<String> aside = new ArrayList<>();
    private int documents;

    /**
     * Takes nothing yet.
     *
     * @param pair the two states
     * @param asOf documents of later days are left out
     */
    public NarrativeReading(Dyad pair, LocalDate asOf) {
        this.pair = pair;
        this.asOf = asOf;
        names = names(pair);
    }

    /** Words without which a text can hardly speak of either state. */
    private static Set<String> names(Dyad pair) {
        Set<String> names = new HashSet<>();
        States states = States.shipped();
        OfficeHolders holders = OfficeHolders.shipped();
        for (String code : List.of(pair.first(), pair.second())) {
            for (State state : states.listByCode(CodeSystem.ISO3, code)) {
                names.add(state.name());
                names.addAll(state.otherNames());
                names.addAll(state.demonyms());
                state.seatNames().forEach(names::add);
            }
            holders.list().stream()
                    .filter(holder -> holder.actor().state().equals(Optional.of(code)) && holder.isTop())
                    .forEach(holder -> names.addAll(holder.surnames()));
        }
        return names;
    }

    @Override
    public void take(Document document) {
        if (document.date().isAfter(asOf)) {
            return;
        }
        documents++;
        String whole = document.title() + "\n" + document.text();
        if (names.stream().anyMatch(whole::contains)) {
            days.add(document.date());
            if (lexicon.occursIn(whole)) {
                read(document);
            }
        }
    }

    @Override
    public void setAside(BadDocument bad) {
        aside.add(bad.toString());
    }

    private void read(Document document) {
        Optional<Publisher> publisher = publisher(document);
        Speaker narrator = publisher.map(Speaker::of).orElse(Speaker.UNKNOWN);
        DocumentActors mentions = actors.document(document.date());
        mentions.read(document.title());
        Transcript transcript = new Transcript(document.text(), narrator, mentions::read);
        for (Sentence sentence : splitter.split(document)) {
            boolean inTitle = sentence.part() == Sentence.Part.TITLE;
            Speaker speaker = inTitle ? narrator : transcript.at(sentence.start());
            List<Mention> named = mentions.read(sentence.text());
            for (Lexicon.Found found : lexicon.find(sentence.text())) {
                Addressee.of(speaker.side(), named, found, sentence.text()).stream()
                        .filter(state ->
                                pair.has(state) && speaker.side().map(pair::has).orElse(true))
                        .forEach(state -> uses.add(use(document, publisher, sentence, speaker, found, state)));
            }
        }
    }

    private static LabelUse use(
            Document document,
            Optional<Publisher> publisher,
            Sentence sentence,
            Speaker speaker,
            Lexicon.Found found,
            String about) {
        return new LabelUse(
                found.label(),
                about,
                speaker,
                document.date(),
                new LabelUse.Origin(
                        LabelUse.Kind.DOCUMENT,
                        document.id(),
                        sentence.part() == Sentence.Part.TITLE,
                        sentence.start() + found.start(),
                        sentence.start() + found.end(),
                        document.url()),
                sentence.text(),
                found.denied(),
                publisher.map(Publisher::name).or(document::publisher),
                publisher.flatMap(Publisher::side).isPresent());
    }

    private Optional<Publisher> publisher(Document document) {
        Stream<String> hosts = document.url().stream().flatMap(NarrativeReading::hosts);
        return Stream.concat(document.publisher().stream(), hosts)
                .map(publishers::find)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<String> hosts(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? Stream.empty() : Stream.iterate(host, at -> !at.isEmpty(), NarrativeReading::parent);
        } catch (IllegalArgumentException _) {
            return Stream.empty();
        }
    }

    private static String parent(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? "" : host.substring(dot + 1);
    }

    /** What was found. */
    public List<LabelUse> uses() {
        return List.copyOf(uses);
    }

    /** The day of each document that names either state. */
    public List<LocalDate> days() {
        return List.copyOf(days);
    }

    /** How many documents were read. */
    public int documents() {
        return documents;
    }

    /** What was not read, with the reason. */
    public List<String> aside() {
        return List.copyOf(aside);
    }
}
