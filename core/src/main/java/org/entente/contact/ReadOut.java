package org.entente.contact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.entente.mention.Mention;

/**
 * Reads a text whose title is not known: does it read like the read-out of a contact, with whom, and was it a call? Weighs what
 * the first sentences say; the weights are whole numbers that stand here.
 */
final class ReadOut {
    private static final int LEAD = 5;
    private static final int JOINED = 4;
    private static final int INITIATIVE = 4;
    private static final int FACING = 2;
    private static final int RELATIONS = 2;
    private static final int NAMED = 1;
    private static final int ENOUGH = 2;

    private final String side;
    private final Map<String, Integer> weights = new LinkedHashMap<>();
    private final Map<String, Optional<String>> persons = new HashMap<>();
    private final Map<String, List<Contact.Span>> spans = new HashMap<>();
    private final List<String> joined = new ArrayList<>();

    private ReadOut(String side) {
        this.side = side;
    }

    /** The contacts of a text; nothing where it reads like something else. */
    static Found read(List<ReadSentence> text, String side) {
        List<ReadSentence> lead = TextReading.narrative(text, LEAD);
        boolean paper = lead.stream().limit(1).anyMatch(read -> read.says(ReadOutWords.PAPER));
        boolean announced = lead.stream()
                .limit(1)
                .anyMatch(read -> read.says(ReadOutWords.ANNOUNCED) && !read.says(ReadOutWords.PAST));
        boolean gathering = lead.stream()
                .anyMatch(read ->
                        read.foreign(side).stream().map(Head::state).distinct().count() > LeadReading.MOST);
        if (paper || announced || gathering) {
            return Found.nothing();
        }
        ReadOut readOut = new ReadOut(side);
        lead.forEach(readOut::weigh);
        Found heading = TextReading.heading(text, side);
        if (!heading.isEmpty()) {
            return heading;
        }
        return readOut.decide(lead, LeadReading.speakers(text, side));
    }

    private Found decide(List<ReadSentence> lead, Found speakers) {
        if (!joined.isEmpty() && joined.size() <= LeadReading.MOST) {
            return found(joined, kind(lead, !speakers.isEmpty()));
        }
        if (!speakers.isEmpty()) {
            return speakers;
        }
        boolean told = lead.stream().limit(3).anyMatch(read -> read.says(ReadOutWords.READ_OUT) || isSaidTo(read));
        boolean heads = lead.stream()
                .anyMatch(read ->
                        read.says(ReadOutWords.HEADS) || !read.foreign(side).isEmpty());
        return told && heads ? found(heaviest(), kind(lead, false)) : Found.nothing();
    }

    /** One head says something to the other, or receives him. */
    private boolean isSaidTo(ReadSentence read) {
        List<Head> heads = read.heads();
        for (int i = 1; i < heads.size(); i++) {
            Head first = heads.get(i - 1);
            Head second = heads.get(i);
            boolean across = first.state().equals(side) != second.state().equals(side);
            if (across
                    && second.start() > first.end()
                    && ReadOutWords.SAID_TO
                            .matcher(read.text().substring(first.end(), second.start()))
                            .find()) {
                return true;
            }
        }
        return false;
    }

    private void weigh(ReadSentence read) {
        boolean first = joined.isEmpty();
        for (Head head : Links.joined(read, side)) {
            add(head.state(), head.person(), JOINED, read.span(head.start(), head.end()));
            if (first && !joined.contains(head.state())) {
                joined.add(head.state());
            }
        }
        Set<String> seen = new HashSet<>();
        for (Head head : read.foreign(side)) {
            boolean subject = ReadOutWords.BEFORE_SUBJECT
                    .matcher(read.text().substring(0, head.start()))
                    .find();
            if (seen.add(head.state())) {
                int weight = subject || read.names(side) ? FACING : NAMED;
                add(head.state(), head.person(), weight, read.span(head.start(), head.end()));
            }
        }
        read.mentions().forEach(mention -> mention(read, mention));
    }

    private void mention(ReadSentence read, Mention mention) {
        Optional<String> state = mention.actor().state().filter(code -> !code.equals(side));
        if (state.isEmpty()) {
            return;
        }
        String before = read.text().substring(0, mention.start());
        String behind = read.text().substring(mention.end());
        if (ReadOutWords.OF_INITIATIVE.matcher(before).find()
                || ReadOutWords.INITIATIVE_BEHIND.matcher(behind).find()) {
            add(state.get(), Optional.empty(), INITIATIVE, read.span(mention.start(), mention.end()));
        } else if (isBesideOwn(read, mention)) {
            add(state.get(), Optional.empty(), RELATIONS, read.span(mention.start(), mention.end()));
        }
    }

    /** "Russian-Turkish relations", "cooperation between Russia and Turkey". */
    private boolean isBesideOwn(ReadSentence read, Mention mention) {
        String text = read.text();
        return read.mentions().stream()
                .filter(other -> other.actor().state().equals(Optional.of(side)))
                .filter(other -> isJoint(text, other, mention) || isJoint(text, mention, other))
                .anyMatch(other -> ReadOutWords.TIES
                                .matcher(text.substring(Math.max(other.end(), mention.end())))
                                .find()
                        || text.substring(0, Math.min(other.start(), mention.start()))
                                .endsWith("between "));
    }

    private static boolean isJoint(String text, Mention first, Mention second) {
        if (second.start() < first.end()) {
            return false;
        }
        Matcher gap = TitleReading.JOINT.matcher(text.substring(first.end(), second.start()));
        return gap.find();
    }

    private void add(String state, Optional<String> person, int weight, Contact.Span span) {
        weights.merge(state, weight, Integer::sum);
        persons.merge(state, person, (known, other) -> known.or(() -> other));
        spans.computeIfAbsent(state, _ -> new ArrayList<>()).add(span);
    }

    private List<String> heaviest() {
        int most = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return weights.entrySet().stream()
                .filter(entry -> most >= ENOUGH && entry.getValue() == most)
                .map(Map.Entry::getKey)
                .limit(1)
                .toList();
    }

    private Found found(List<String> states, ContactKind kind) {
        Found found = new Found(kind);
        states.forEach(state -> spans.getOrDefault(state, List.of())
                .forEach(span -> found.add(state, persons.getOrDefault(state, Optional.empty()), span)));
        return found;
    }

    /** A read-out that names no meeting, guest or delegation is taken for a call. */
    private static ContactKind kind(List<ReadSentence> lead, boolean transcript) {
        boolean initiative = lead.stream().anyMatch(read -> read.says(ReadOutWords.INITIATIVE_WORD));
        boolean meeting = lead.stream().anyMatch(read -> read.says(ReadOutWords.MEETING));
        boolean call = lead.stream().limit(2).anyMatch(read -> read.says(ReadOutWords.CALL));
        boolean phone = lead.stream().limit(2).anyMatch(read -> Cue.isCall(read.text()));
        if (transcript) {
            return ContactKind.MEETING;
        }
        if (phone || (initiative && !meeting)) {
            return ContactKind.CALL;
        }
        return meeting && !call ? ContactKind.MEETING : ContactKind.CALL;
    }
}
