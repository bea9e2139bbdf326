package org.entente.corroboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.actor.Actor;
import org.entente.actor.ActorDirectory;
import org.entente.actor.CodeSystem;
import org.entente.actor.Organization;
import org.entente.actor.State;
import org.entente.wordlist.Entry;
import org.entente.wordlist.WordList;

/** By which names texts mean an actor on a given day. */
final class Names {
    private static final int LONGEST_ABBREVIATION = 5;

    /** Roles whose bearers are named by the adjective alone, "Syrian protesters". */
    private static final Set<String> CIVIL = Set.of("CVL", "REF", "BUS", "MED", "EDU");

    private final ActorDirectory directory;
    private final Map<String, List<Entry>> declared = new HashMap<>();
    private final List<Person> persons = new ArrayList<>();

    Names(ActorDirectory directory) {
        this.directory = directory;
        WordList.read(Names.class, "names.tsv").entries().forEach(this::add);
    }

    private void add(Entry entry) {
        declared.computeIfAbsent(entry.get("code"), _ -> new ArrayList<>()).add(entry);
        if (entry.get("kind").equals("person")) {
            Predicate<LocalDate> office = day -> inOffice(day).test(entry);
            entry.list("names")
                    .forEach(
                            name -> persons.add(new Person(Text.of(name).lower().strip(), entry.get("code"), office)));
        }
    }

    /** The words that stand for an actor's state or organisation. */
    Mention of(Actor actor, LocalDate day) {
        String code = actor.state().or(actor::organization).orElse("");
        boolean civil = actor.role().filter(CIVIL::contains).isPresent();
        List<Entry> entries = declared.getOrDefault(code, List.of()).stream()
                .filter(inOffice(day))
                .toList();
        Mention.Builder mention = new Mention.Builder();
        if (civil || entries.stream().noneMatch(entry -> entry.get("kind").equals("only"))) {
            fromTables(code, day, mention);
        }
        entries.forEach(entry -> entry.list("names").forEach(mention::add));
        return mention.build();
    }

    /** Who is named first among all leaders and spokesmen: the code of their state or organisation. */
    Optional<String> firstPerson(Text text, LocalDate day) {
        int nearest = Integer.MAX_VALUE;
        Optional<String> first = Optional.empty();
        for (Person person : persons) {
            int at = text.lower().indexOf(" " + person.name() + " ");
            if (at >= 0 && at < nearest && person.inOffice().test(day)) {
                nearest = at;
                first = Optional.of(person.code());
            }
        }
        return first;
    }

    /** True when the word, in lower case, is a leader's or spokesman's name. */
    boolean isPerson(String word) {
        return persons.stream().anyMatch(person -> person.name().equals(word));
    }

    /** A leader or spokesman. */
    private record Person(String name, String code, Predicate<LocalDate> inOffice) {}

    /** The state to which an organisation belongs, if to one. */
    Optional<String> stateOf(Actor actor) {
        return actor.organization().flatMap(directory::findOrganizationByCode).flatMap(Organization::state);
    }

    /** The words for each of these codes; unknown codes are left out. */
    List<Mention> listOf(List<String> codes, LocalDate day) {
        return codes.stream()
                .map(code -> directory.find(code, day))
                .flatMap(Optional::stream)
                .map(actor -> of(actor, day))
                .toList();
    }

    private static Predicate<Entry> inOffice(LocalDate day) {
        return entry -> entry.day("from").map(from -> !day.isBefore(from)).orElse(true)
                && entry.day("to").map(to -> !day.isAfter(to)).orElse(true);
    }

    private void fromTables(String code, LocalDate day, Mention.Builder mention) {
        directory.findOrganizationByCode(code).ifPresent(organization -> {
            mention.add(organization.name());
            organization.otherNames().forEach(mention::add);
        });
        state(code, day).ifPresent(state -> {
            mention.add(state.name());
            state.otherNames().forEach(mention::add);
            state.demonyms().forEach(mention::add);
            state.capital().ifPresent(mention::addCapital);
        });
    }

    private Optional<State> state(String code, LocalDate day) {
        return directory.states().find(CodeSystem.ISO3, code, day);
    }

    /**
     * The words of one actor.
     *
     * @param phrases in lower case
     * @param abbreviations as written, all capitals
     * @param capital the seat of government, which stands for the state unless it is the place of what happened
     */
    record Mention(List<String> phrases, List<String> abbreviations, Optional<String> capital) {

        /** Copies the lists. */
        Mention {
            phrases = List.copyOf(phrases);
            abbreviations = List.copyOf(abbreviations);
        }

        /** True when the text names the actor. */
        boolean in(Text text) {
            return phrases.stream().anyMatch(text::has)
                    || abbreviations.stream().anyMatch(text::hasAsWritten)
                    || capital.filter(text::has).isPresent();
        }

        /** The same, for what happened at this place: its capital then names the place and not the state. */
        Mention at(Collection<String> place) {
            return new Mention(phrases, abbreviations, capital.filter(seat -> !place.contains(seat)));
        }

        /** True when the word is part of one of the names. */
        boolean isNamedBy(String word) {
            return phrases.stream().anyMatch(phrase -> (" " + phrase + " ").contains(" " + word + " "))
                    || abbreviations.contains(word.toUpperCase(Locale.ROOT))
                    || capital.filter(word::equals).isPresent();
        }

        /** Collects names. */
        static final class Builder {
            private final List<String> phrases = new ArrayList<>();
            private final List<String> abbreviations = new ArrayList<>();
            private Optional<String> capital = Optional.empty();

            void add(String name) {
                Text text = Text.of(name);
                String words = text.words().strip();
                if (words.length() <= LONGEST_ABBREVIATION && words.equals(words.toUpperCase(Locale.ROOT))) {
                    abbreviations.add(words);
                } else if (!words.matches("([A-Z] )+[A-Z]")) {
                    phrases.add(text.lower().strip());
                }
            }

            void addCapital(String name) {
                capital = Optional.of(Text.of(name).lower().strip());
            }

            Mention build() {
                return new Mention(phrases, abbreviations, capital);
            }
        }
    }
}
