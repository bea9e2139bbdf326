package org.entente.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.entente.mention.Mention;
import org.entente.petrarch.DictionarySentence;
import org.entente.petrarch.DictionarySentence.Coded;
import org.entente.petrarch.DictionarySentence.Named;
import org.entente.petrarch.Discards;

/** One document as a user's dictionaries see it, sentence by sentence; without dictionaries it changes nothing. */
final class UserReading {
    private final Optional<UserDictionaries> dictionaries;
    private final LocalDate day;
    private final Predicate<String> inLexicon;
    private final Map<Integer, DictionarySentence> sentences = new HashMap<>();
    private final List<RuledEvent> ruled = new ArrayList<>();
    private final Set<String> acts = new HashSet<>();
    private boolean dropped;

    /** @param inLexicon whether Entente's own lexicon knows a word, in whatever form */
    UserReading(Optional<UserDictionaries> dictionaries, LocalDate day, Predicate<String> inLexicon) {
        this.dictionaries = dictionaries;
        this.day = day;
        this.inLexicon = inLexicon;
    }

    /** The actors of a sentence: Entente's with the user's. */
    List<Mention> join(String text, int number, List<Mention> ours) {
        return dictionaries.map(own -> join(own, text, number, ours)).orElse(ours);
    }

    private List<Mention> join(UserDictionaries own, String text, int number, List<Mention> ours) {
        DictionarySentence read = own.read(text, day).filtered(one -> counts(one, text));
        sentences.put(number, read);
        if (read.discarded().isPresent()) {
            own.countSentence();
            dropped |= read.discarded().get() == Discards.Scope.STORY;
        }
        return new UserMentions(own, day).join(text, ours, read.named());
    }

    /** A pattern goes before the model; a verb alone does where the model never saw the word. */
    private boolean counts(Coded coded, String text) {
        String verb = text.substring(coded.verb().start(), coded.verb().end()).toLowerCase(Locale.ROOT);
        return coded.rule().pattern() || !inLexicon.test(verb);
    }

    /** Whether a sentence goes on: never when it is discarded, always when a verb of the user's gives an event. */
    boolean passes(int number, BooleanSupplier screen) {
        DictionarySentence read = sentences.get(number);
        if (read == null) {
            return screen.getAsBoolean();
        }
        return read.discarded().isEmpty() && (!read.coded().isEmpty() || screen.getAsBoolean());
    }

    /** Takes the events that the user's verbs give in a sentence. @return the pairs that are left to the model */
    List<Candidate> take(int number, List<Candidate> found) {
        DictionarySentence read = sentences.get(number);
        if (read == null || read.coded().isEmpty()) {
            return found;
        }
        Set<String> places = new HashSet<>();
        int taken = 0;
        for (Coded coded : read.coded()) {
            Optional<RuledEvent> event = ruled(coded, read, found);
            event.ifPresent(one -> places.add(one.candidate().place()));
            if (event.filter(one -> acts.add(one.candidate().act())).isPresent()) {
                ruled.add(event.get());
                taken++;
            }
        }
        int all = read.coded().size();
        int given = taken;
        dictionaries.ifPresent(own -> own.countEvents(given, all - given));
        return found.stream()
                .filter(candidate -> !places.contains(candidate.place()))
                .toList();
    }

    private Optional<RuledEvent> ruled(Coded coded, DictionarySentence read, List<Candidate> found) {
        Optional<Named> source = nearest(coded.event().source(), coded, read);
        Optional<Named> target = nearest(coded.event().target(), coded, read);
        if (source.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        return dictionaries
                .flatMap(own -> own.type(coded.event().code()))
                .flatMap(what -> found.stream()
                        .filter(one -> isAt(one.pair().source(), source.get())
                                && isAt(one.pair().target(), target.get()))
                        .findFirst()
                        .map(one -> new RuledEvent(one.as(what.type()), what, coded)));
    }

    private static boolean isAt(Optional<Mention> mention, Named named) {
        return mention.filter(one -> UserMentions.overlaps(one, named.words())).isPresent();
    }

    /** Of several with a code, the one that stands nearest to the verb. */
    private static Optional<Named> nearest(String code, Coded coded, DictionarySentence read) {
        return read.named().stream()
                .filter(named -> named.code().equals(code))
                .min(Comparator.comparingInt(
                        named -> Math.abs(named.words().start() - coded.verb().start())));
    }

    /** The events of the document: those of the user's verbs and those that the model chooses beside them. */
    List<CodedEvent> events(EventDetails details, List<Candidate> candidates) {
        if (dropped) {
            dictionaries.ifPresent(UserDictionaries::countDocument);
            return List.of();
        }
        List<CodedEvent> events = details.happened(candidates.stream()
                .filter(candidate -> !acts.contains(candidate.act()))
                .toList());
        if (!ruled.isEmpty()) {
            ruled.forEach(one -> events.add(one.event(details)));
            events.sort(Comparator.comparingInt(CodedEvent::number)
                    .thenComparingInt(event -> event.sourceSpan().start()));
        }
        EventChoice.unrealised(candidates).forEach(one -> events.add(details.unrealised(one)));
        return dictionaries.isEmpty()
                ? events
                : events.stream().map(this::withCodes).toList();
    }

    private CodedEvent withCodes(CodedEvent event) {
        DictionarySentence read = sentences.get(event.number());
        if (read == null) {
            return event;
        }
        return event.with(new UserCodes(
                code(read, event.sourceSpan()),
                code(read, event.targetSpan()),
                event.codes().event(),
                read.issues()));
    }

    private static Optional<String> code(DictionarySentence read, CodedEvent.Span span) {
        return read.named().stream()
                .filter(named -> named.words().start() < span.end()
                        && span.start() < named.words().end())
                .max(Comparator.comparingInt(named -> Math.min(named.words().end(), span.end())
                        - Math.max(named.words().start(), span.start())))
                .map(Named::code);
    }
}
