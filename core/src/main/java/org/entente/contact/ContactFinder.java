package org.entente.contact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.document.Document;
import org.entente.document.Sentence;
import org.entente.mention.ActorFinder;
import org.entente.mention.DocumentActors;

/**
 * Reads one document and says which contacts with heads of state or government of other states it reports as its own subject.
 * Reading the tables takes about a second; make one and keep it. Each thread needs its own.
 */
public final class ContactFinder {
    private static final int SENTENCES = 60;

    private final ActorFinder actors = new ActorFinder();
    private final HeadFinder heads = new HeadFinder();
    private final Sentences sentences = new Sentences();

    /**
     * The contacts, one for each state and kind, in the order of the document.
     *
     * @param document title and text; an empty title is read as a hidden one
     * @param side code of the state whose head reports
     */
    public List<Contact> find(Document document, String side) {
        List<ReadSentence> read = read(document);
        if (read.isEmpty()) {
            return List.of();
        }
        boolean titled = read.getFirst().sentence().part() == Sentence.Part.TITLE;
        List<ReadSentence> text = titled ? read.subList(1, read.size()) : read;
        Found found = titled ? ofTitle(read.getFirst(), text, side) : ReadOut.read(text, side);
        return found.contacts(document);
    }

    private List<ReadSentence> read(Document document) {
        DocumentActors mentions = actors.document(document.date());
        List<ReadSentence> read = new ArrayList<>();
        for (Sentence sentence : sentences.of(document, SENTENCES)) {
            var found = mentions.read(sentence.text());
            read.add(new ReadSentence(sentence, found, heads.find(sentence.text(), found, document.date())));
        }
        return read;
    }

    private static Found ofTitle(ReadSentence title, List<ReadSentence> text, String side) {
        Cue cue = Cue.ofTitle(title.text());
        ContactKind kind = cue == Cue.CALL ? ContactKind.CALL : ContactKind.MEETING;
        List<Head> named = TitleReading.named(title, side, cue);
        if (!named.isEmpty()) {
            Found found = new Found(kind);
            named.forEach(head -> found.add(head.state(), head.person(), title.span(head.start(), head.end())));
            return found;
        }
        Set<String> pair = TitleReading.pair(title, side);
        if (cue != Cue.NONE && !pair.isEmpty() && pair.size() <= LeadReading.MOST) {
            return confirmed(pair, kind, title, text);
        }
        if (cue == Cue.NONE || cue == Cue.SILENT || !TitleReading.isOpen(title)) {
            return Found.nothing();
        }
        Set<String> places = TitleReading.places(title, side);
        return LeadReading.visit(text, side, places);
    }

    private static Found confirmed(Set<String> states, ContactKind kind, ReadSentence title, List<ReadSentence> text) {
        Found found = new Found(kind);
        Map<String, Head> met = new LinkedHashMap<>();
        text.forEach(read -> read.heads().forEach(head -> met.putIfAbsent(head.state(), head)));
        boolean leaders = text.stream().limit(LeadReading.LEAD).anyMatch(read -> read.says(LeadReading.LEADERS));
        for (String state : states) {
            Head head = met.get(state);
            if (head != null) {
                found.add(state, head.person(), title.whole());
            } else if (leaders) {
                found.add(state, Optional.empty(), title.whole());
            }
        }
        return found;
    }
}
