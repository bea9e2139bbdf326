package org.entente.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The actors of one document, sentence by sentence from its title on: who was named in full is known by the surname later.
 * One for each document; not safe for use by several threads.
 */
public final class DocumentActors {
    private final LocalDate day;
    private final Items items;
    private final AmbiguousWords ambiguous;
    private final Persons persons;
    private final Set<String> states = new HashSet<>();
    private final References references = new References();

    DocumentActors(LocalDate day, Items items, AmbiguousWords ambiguous) {
        this.day = day;
        this.items = items;
        this.ambiguous = ambiguous;
        this.persons = new Persons(day);
    }

    /** The mentions of the next sentence, in its order. Never fails, whatever the text. */
    public List<Mention> read(String sentence) {
        List<Token> tokens = Tokens.of(sentence);
        List<Item> phrases = items.of(sentence, tokens, day, states);
        noteStates(phrases);
        SentenceReading reading = new SentenceReading(sentence, tokens, phrases);
        Composer composer = new Composer(reading, persons, ambiguous, states);
        List<Mention> mentions = new ArrayList<>(SharedRoles.given(sentence, composer.compose()));
        mentions.addAll(later(reading, List.copyOf(mentions)));
        mentions.sort(Comparator.comparingInt(Mention::start));
        mentions.addAll(references.read(reading, List.copyOf(mentions), composer.alone()));
        mentions.sort(Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end));
        return List.copyOf(mentions);
    }

    private void noteStates(List<Item> phrases) {
        for (Item phrase : phrases) {
            switch (phrase) {
                case Item.StateItem state -> states.add(state.state());
                case Item.BodyItem body -> body.actor().state().ifPresent(states::add);
                case Item.PersonItem _, Item.SurnameItem _, Item.RoleItem _, Item.CourtesyItem _ -> {}
            }
        }
    }

    /** Surnames that no table knows but this document has introduced with a title: "the spokesman Omer Celik". */
    private List<Mention> later(SentenceReading reading, List<Mention> taken) {
        List<Mention> found = new ArrayList<>();
        Taken covered = new Taken(taken);
        for (int at = 0; at < reading.tokens().size(); at++) {
            Token token = reading.token(at);
            if (token.isCapital() && !covered.covers(token)) {
                Optional<Token> given = givenName(reading, at);
                persons.findIntroduced(token.key())
                        .filter(_ -> !ambiguous.isCommon(token.key()))
                        .filter(known -> given.map(known::mayBeCalled).orElse(true))
                        .ifPresent(known -> found.add(new Mention(
                                token.start(), token.end(), MentionKind.SURNAME, known.actor(), known.person())));
            }
        }
        return found;
    }

    /** The capital word right before a name, if it is no mere beginning of a sentence. */
    private Optional<Token> givenName(SentenceReading reading, int at) {
        if (at == 0 || reading.token(at).gap() != Token.Gap.BLANK) {
            return Optional.empty();
        }
        Token before = reading.token(at - 1);
        boolean courtesy = before.key().length() <= 3;
        return before.isCapital() && !courtesy && !before.possessive() && !ambiguous.isStart(before.key())
                ? Optional.of(before)
                : Optional.empty();
    }
}
