package org.entente.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Actor;
import org.entente.mention.Mention;
import org.entente.mention.MentionKind;
import org.entente.petrarch.DictionarySentence;

/** Joins the actors of a user's dictionaries with those that Entente finds: of two at one place the longer stands, of two as long the user's. */
record UserMentions(UserDictionaries dictionaries, LocalDate day) {
    /** Behind these a state is perhaps only where something happened. */
    private static final Set<String> PLACE_WORDS =
            Set.of("in", "at", "near", "outside", "around", "across", "inside", "throughout", "within", "off");

    /** So many characters hold the last word. */
    private static final int NEAR = 24;

    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);

    /** The mentions of both in the order of the sentence. */
    List<Mention> join(String text, List<Mention> ours, List<DictionarySentence.Named> theirs) {
        List<Mention> joined = new ArrayList<>(ours);
        for (DictionarySentence.Named named : theirs) {
            Actor actor = dictionaries.actor(named.code(), day);
            List<Mention> there =
                    joined.stream().filter(one -> overlaps(one, named.words())).toList();
            boolean known = there.stream()
                    .anyMatch(one -> length(one) > length(named)
                            || (length(one) == length(named) && one.actor().equals(actor)));
            if (!known) {
                joined.removeAll(there);
                joined.add(mention(text, named, actor, there));
                dictionaries.countNamed();
            }
        }
        joined.sort(Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end));
        return List.copyOf(joined);
    }

    private static Mention mention(String text, DictionarySentence.Named named, Actor actor, List<Mention> there) {
        Optional<String> person =
                there.stream().flatMap(one -> one.person().stream()).findFirst();
        return new Mention(named.words().start(), named.words().end(), kind(text, named, actor), actor, person);
    }

    private static MentionKind kind(String text, DictionarySentence.Named named, Actor actor) {
        if (actor.role().isPresent()) {
            return MentionKind.ROLE;
        }
        if (actor.state().isEmpty()) {
            return MentionKind.BODY;
        }
        int start = named.words().start();
        Matcher before = LAST_WORD.matcher(text.substring(Math.max(0, start - NEAR), start));
        boolean place = before.find() && PLACE_WORDS.contains(before.group(1).toLowerCase(Locale.ROOT));
        return place ? MentionKind.PLACE : MentionKind.STATE;
    }

    private static int length(Mention mention) {
        return mention.end() - mention.start();
    }

    private static int length(DictionarySentence.Named named) {
        return named.words().end() - named.words().start();
    }

    static boolean overlaps(Mention mention, DictionarySentence.Words words) {
        return mention.start() < words.end() && words.start() < mention.end();
    }
}
