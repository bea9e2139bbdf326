package org.entente.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.contact.Offices.Standing;
import org.entente.mention.Mention;
import org.entente.mention.MentionKind;

/** Finds those among the actors of a sentence who are heads of state or government on its day. Unchanging. */
final class HeadFinder {
    private static final int REACH = 40;
    /** A bare surname with another capital word behind it is a given name: "Michel Platini". */
    private static final Pattern GOES_ON = Pattern.compile("^ \\p{Lu}\\p{Ll}");

    private final Offices offices = new Offices();

    /** The heads in their order; one place names one head, one state may stand twice. */
    List<Head> find(String sentence, List<Mention> mentions, LocalDate day) {
        List<Head> heads = new ArrayList<>();
        boolean plural = false;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Optional<Head> head = head(sentence, mentions, i, day);
            if (head.isEmpty() && plural && isNextOfList(sentence, heads, mention)) {
                head = mention.actor()
                        .state()
                        .map(state -> new Head(state, Optional.empty(), mention.start(), mention.end()));
            }
            head.ifPresent(heads::add);
            plural = head.isPresent()
                    && (plural || HeadWords.PLURAL.matcher(mention.in(sentence)).find());
        }
        heads.sort(Comparator.comparingInt(Head::start));
        return List.copyOf(heads);
    }

    private static boolean isNextOfList(String sentence, List<Head> heads, Mention mention) {
        return !heads.isEmpty()
                && mention.kind() != MentionKind.REFERENCE
                && mention.start() >= heads.getLast().end()
                && HeadWords.LIST_GAP
                        .matcher(sentence.substring(heads.getLast().end(), mention.start()))
                        .find();
    }

    private Optional<Head> head(String sentence, List<Mention> mentions, int at, LocalDate day) {
        Mention mention = mentions.get(at);
        Optional<String> state = mention.actor().state();
        if (state.isEmpty() || mention.actor().organization().isPresent() || mention.kind() == MentionKind.REFERENCE) {
            return Optional.empty();
        }
        String words = mention.in(sentence);
        String before = sentence.substring(Math.max(0, mention.start() - REACH), mention.start());
        String behind = sentence.substring(mention.end());
        if (HeadWords.OTHER_BEFORE.matcher(before).find()
                || HeadWords.OTHER_BEHIND.matcher(behind).find()
                || (mention.kind() == MentionKind.SURNAME
                        && GOES_ON.matcher(behind).find())) {
            return Optional.empty();
        }
        if (mention.person().isPresent()) {
            return person(mention, words, state.get(), day);
        }
        boolean titled = mention.actor().role().equals(Optional.of("HOS"))
                && (HeadWords.TITLED.matcher(words).find() || isBeforeTitled(sentence, mentions, at))
                && !HeadWords.OTHER_WITHIN.matcher(words).find()
                && !(HeadWords.LEADER.matcher(words).find()
                        && GOES_ON.matcher(behind).find())
                && !isSomeoneElse(sentence, mentions, at, day);
        if (titled) {
            return Optional.of(new Head(state.get(), Optional.empty(), mention.start(), mention.end()));
        }
        return titleOf(sentence, mention, state.get()).or(() -> titleBehind(behind, mention, state.get()));
    }

    /** "The Russian, Ukrainian and Moldovan heads of state": the title stands with the last of the list. */
    private static boolean isBeforeTitled(String sentence, List<Mention> mentions, int at) {
        Mention mention = mentions.get(at);
        if (at + 1 >= mentions.size() || mentions.get(at + 1).start() < mention.end()) {
            return false;
        }
        Mention next = mentions.get(at + 1);
        boolean list = HeadWords.LIST_GAP
                .matcher(sentence.substring(mention.end(), next.start()))
                .find();
        return list
                && next.actor().role().equals(Optional.of("HOS"))
                && (HeadWords.PLURAL.matcher(next.in(sentence)).find() || isBeforeTitled(sentence, mentions, at + 1));
    }

    /** The table decides; where it is silent the title does. */
    private Optional<Head> person(Mention mention, String words, String state, LocalDate day) {
        String name = mention.person().orElseThrow();
        boolean head = switch (offices.of(name, state, day)) {
            case HEAD -> true;
            case OTHER_OFFICE -> false;
            case NO_OFFICE ->
                HeadWords.TITLED.matcher(words).find()
                        && !HeadWords.OTHER_WITHIN.matcher(words).find();
        };
        return head
                ? Optional.of(new Head(state, Optional.of(name), mention.start(), mention.end()))
                : Optional.empty();
    }

    /** "President of Iraqi Kurdistan Region Massoud Barzani": the person behind the title is known to be no head of that state. */
    private boolean isSomeoneElse(String sentence, List<Mention> mentions, int at, LocalDate day) {
        if (at + 1 >= mentions.size()) {
            return false;
        }
        Mention next = mentions.get(at + 1);
        String gap = sentence.substring(Math.min(mentions.get(at).end(), next.start()), next.start());
        String state = mentions.get(at).actor().state().orElse("");
        return next.kind() == MentionKind.PERSON
                && gap.matches("[,\\s]*(?:Region\\s*)?")
                && next.person()
                        .map(name -> offices.of(name, state, day) == Standing.OTHER_OFFICE
                                || next.actor().organization().isPresent())
                        .orElse(false);
    }

    /** "Prime Minister Wim Kok of the Netherlands", "Federal Chancellor of the Republic of Austria". */
    private static Optional<Head> titleOf(String sentence, Mention mention, String state) {
        boolean name = mention.kind() == MentionKind.STATE || mention.kind() == MentionKind.PLACE;
        Matcher title = HeadWords.TITLE_OF.matcher(sentence.substring(0, mention.start()));
        if (!name
                || !title.find()
                || HeadWords.OTHER_WITHIN.matcher(title.group()).find()
                || HeadWords.OTHER_BEFORE
                        .matcher(sentence.substring(0, title.start()))
                        .find()) {
            return Optional.empty();
        }
        return Optional.of(new Head(state, Optional.empty(), title.start(), mention.end()));
    }

    private static Optional<Head> titleBehind(String behind, Mention mention, String state) {
        boolean name = mention.kind() == MentionKind.STATE || mention.kind() == MentionKind.PEOPLE;
        Matcher title = HeadWords.TITLE_BEHIND.matcher(behind);
        return name && title.find()
                ? Optional.of(new Head(state, Optional.empty(), mention.start(), mention.end() + title.end()))
                : Optional.empty();
    }
}
