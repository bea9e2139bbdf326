package org.entente.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.State;
import org.entente.actor.States;
import org.entente.contact.ContactKind;
import org.entente.document.Document;

/**
 * Right answers for contacts, read from titles by a few plain patterns: a word for a meeting or call, then "with" or "met", then an
 * office and a state written out, then perhaps "and" and another. It knows the names of states and nothing else: no persons, no
 * text, and none of the code that it is used to judge. A title of another form gives nothing.
 */
public final class TitleGold {
    private static final String OFFICE =
            "(?:Acting |acting |Interim |interim |Federal )*(?:President|Prime Minister|Premier|Chancellor|King|Queen|Emir|Sultan|Emperor|Pope)";
    /** Passed over only where the whole is no name of a state: the Republic of the Congo is not the Congo. */
    private static final String LONG =
            "(?:the )?(?:(?:\\p{Lu}[\\p{L}’'-]+ )*(?:Republic|Kingdom|State|Federation|Sultanate|Jamahiriya) of (?:the )?)??";

    private static final String NAMES =
            "(?:[ ,]+(?!and\\b|with\\b)(?:\\p{Lu}[\\p{L}.’'-]*|bin|ibn|al|de|van|von|der|la|da))*";
    private static final Pattern COMING = Pattern.compile(
            "\\bwill\\b|^(?:Accreditation|Greetings|Congratulations|Condolences|Instructions|Message)|\\b[Ii]nterview(?:ed)?\\b|\\bsent\\b");
    private static final Pattern CALL = Pattern.compile("(?i)\\b(?:telephone|phone|telephoned|phoned)\\b");
    private static final Pattern MEETING = Pattern.compile("(?i)\\b(?:met|meeting|talks|negotiations|conversation)\\b");
    private static final Pattern OBJECT = Pattern.compile("\\b(?:with|met|telephoned|phoned)\\s+(?=(.*))");

    private final Map<String, List<State>> states = new TreeMap<>();
    private final Pattern one;

    /** Reads the names of states. */
    public TitleGold() {
        Set<String> names = new TreeSet<>();
        for (State state : States.shipped().list()) {
            Stream.concat(Stream.of(state.name()), state.otherNames().stream()).forEach(name -> {
                add(name, state);
                names.add(name.toLowerCase(Locale.ROOT));
            });
            state.demonyms().forEach(name -> add(name, state));
        }
        String any = anyOf(states.keySet());
        one = Pattern.compile("^(?:(?:the|his|new|newly|elected|re-elected) )*(?:" + OFFICE + NAMES + ",? of " + LONG
                + anyOf(names) + "(?![\\p{L}-])|" + any + "(?:['’]s)? " + OFFICE + "(?![\\p{L}-]))" + NAMES);
    }

    private void add(String name, State state) {
        states.computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                .add(state);
    }

    private static String anyOf(Set<String> names) {
        return names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?i:(", "))"));
    }

    /** The contacts that the title reports in one of the forms; empty where it has another. */
    public List<ContactAnswer> of(Document document) {
        String title = document.title();
        boolean call = CALL.matcher(title).find();
        if (COMING.matcher(title).find() || (!call && !MEETING.matcher(title).find())) {
            return List.of();
        }
        ContactKind kind = call ? ContactKind.CALL : ContactKind.MEETING;
        Matcher object = OBJECT.matcher(title);
        while (object.find()) {
            List<ContactAnswer> answers = list(object.group(1), document.id(), document.date(), kind);
            if (!answers.isEmpty()) {
                return answers;
            }
        }
        return List.of();
    }

    private List<ContactAnswer> list(String words, String id, LocalDate day, ContactKind kind) {
        List<ContactAnswer> answers = new ArrayList<>();
        String rest = words;
        Matcher next = one.matcher(rest);
        while (next.find()) {
            String name = next.group(1) == null ? next.group(2) : next.group(1);
            states.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                    .filter(state -> state.existsOn(day))
                    .findFirst()
                    .ifPresent(state -> answers.add(new ContactAnswer(id, state.code(), kind)));
            rest = rest.substring(next.end()).replaceFirst("^(?:,? and|,)(?: with)? ", "");
            next = one.matcher(rest);
        }
        return answers;
    }
}
