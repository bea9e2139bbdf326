package org.entente.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.actor.ActorDirectory;
import org.entente.actor.OfficeHolder;
import org.entente.actor.OfficeHolders;
import org.entente.actor.State;
import org.entente.actor.States;
import org.entente.wordlist.Entry;
import org.entente.wordlist.WordList;

/** Fills the tree from the tables: states, territories, organisations, metonyms, office holders, roles, titles. */
final class Phrases {
    private final PhraseTree tree = new PhraseTree();

    private Phrases() {}

    static PhraseTree shipped() {
        Phrases phrases = new Phrases();
        States.shipped().list().forEach(phrases::addState);
        actorTable("states.tsv").forEach(phrases::addPastCapitals);
        actorTable("territories.tsv").forEach(phrases::addTerritory);
        actorTable("organizations.tsv").forEach(phrases::addOrganization);
        actorTable("metonyms.tsv").forEach(phrases::addMetonym);
        phrases.addPersons(OfficeHolders.shipped());
        phrases.addRoles();
        return phrases.tree;
    }

    private static List<Entry> actorTable(String name) {
        return WordList.read(ActorDirectory.class, name).entries();
    }

    private void addState(State state) {
        Stream.concat(Stream.of(state.name()), state.otherNames().stream())
                .forEach(name -> addName(name, new Reading.OfState(state, MentionKind.STATE)));
        state.demonyms().forEach(name -> addName(name, new Reading.OfState(state, MentionKind.PEOPLE)));
        state.seatNames()
                .filter(name -> !name.equals(state.name()))
                .forEach(name -> addName(name, new Reading.OfState(state, MentionKind.SEAT)));
    }

    /** Where a government sat once things happen still. */
    private void addPastCapitals(Entry entry) {
        Actor actor = Actor.ofState(entry.get("code"));
        entry.list("pastCapitals")
                .forEach(name -> addName(
                        name, new Reading.OfBody(actor, MentionKind.PLACE, entry.day("from"), entry.day("to"))));
    }

    private void addTerritory(Entry entry) {
        entry.find("administeredBy")
                .ifPresent(state -> names(entry)
                        .forEach(name -> addName(
                                name,
                                new Reading.OfBody(
                                        Actor.ofState(state), MentionKind.STATE, entry.day("from"), entry.day("to")))));
    }

    private void addOrganization(Entry entry) {
        Actor actor = new Actor(Optional.empty(), Optional.of(entry.get("code")), Optional.empty());
        names(entry)
                .forEach(name ->
                        addName(name, new Reading.OfBody(actor, MentionKind.BODY, entry.day("from"), entry.day("to"))));
    }

    private static Stream<String> names(Entry entry) {
        return Stream.concat(Stream.of(entry.get("name")), entry.list("altNames").stream());
    }

    private void addMetonym(Entry entry) {
        Actor actor = new Actor(Optional.of(entry.get("state")), Optional.empty(), entry.find("role"));
        MentionKind kind = switch (entry.get("kind")) {
            case "seat" -> MentionKind.SEAT;
            case "people" -> MentionKind.PEOPLE;
            case "body", "group", "company" -> MentionKind.BODY;
            default -> throw new IllegalStateException("metonyms.tsv: no kind " + entry.get("kind"));
        };
        entry.list("name")
                .forEach(name -> addName(name, new Reading.OfBody(actor, kind, Optional.empty(), Optional.empty())));
    }

    private void addPersons(OfficeHolders holders) {
        Map<String, List<OfficeHolder>> byName = new LinkedHashMap<>();
        Map<String, List<OfficeHolder>> bySurname = new HashMap<>();
        for (OfficeHolder holder : holders.list()) {
            Stream.concat(Stream.of(holder.person()), holder.otherNames().stream())
                    .distinct()
                    .forEach(name ->
                            byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(holder));
            holder.surnames()
                    .forEach(name -> bySurname
                            .computeIfAbsent(name, _ -> new ArrayList<>())
                            .add(holder));
        }
        byName.forEach((name, offices) -> addName(name, new Reading.OfPerson(List.copyOf(offices))));
        bySurname.forEach((name, offices) -> addName(name, new Reading.OfSurname(List.copyOf(offices))));
    }

    private void addRoles() {
        actorTable("roles.tsv")
                .forEach(entry -> entry.list("words").forEach(word -> addRole(word, Optional.of(entry.get("code")))));
        WordList.read(Phrases.class, "role-words.tsv")
                .entries()
                .forEach(entry -> addRole(entry.get("word"), entry.find("role")));
        Stream.of("Mr", "Mrs", "Ms", "Dr", "Sir", "Lady", "Lord", "Miss")
                .forEach(word -> addName(word, new Reading.Courtesy()));
    }

    private void addRole(String word, Optional<String> role) {
        boolean proper = word.equals("Kremlin") || word.equals("White House") || word.equals("Pentagon");
        if (!proper) {
            tree.add(word, new Reading.OfRole(role), word.chars().noneMatch(Character::isUpperCase));
        }
    }

    /** Names with a comma or a bracket are for tables, not for text. */
    private void addName(String name, Reading reading) {
        if (name.indexOf(',') < 0 && name.indexOf('(') < 0) {
            tree.add(name, reading, false);
        }
    }
}
