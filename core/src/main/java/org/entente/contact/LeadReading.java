package org.entente.contact;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads from the beginning of a text with whom a visit or talks were that its title leaves open. */
final class LeadReading {
    static final int LEAD = 4;
    /** More heads than this are a gathering, at which no one is met as the document's own subject. */
    static final int MOST = 3;

    private static final int TURNS = 8;
    static final Pattern LEADERS = Pattern.compile(
            "\\b(?:(?:two|both|three|the) (?:leaders|presidents|heads of state|prime ministers)|the (?:parties|sides)|both sides|(?:presidents|leaders|heads) of)\\b",
            Pattern.CASE_INSENSITIVE);

    private LeadReading() {}

    /** What the text tells of a visit or of talks: its first sentence with heads, one of a visited state where states are named. */
    static Found visit(List<ReadSentence> text, String side, Set<String> visited) {
        for (ReadSentence read : TextReading.narrative(text, 2 * LEAD)) {
            Found found = sentence(read, side);
            if (fits(found, visited) && found.kind() == ContactKind.MEETING) {
                return found;
            }
        }
        Found speakers = speakers(text, side);
        return fits(speakers, visited) ? speakers : Found.nothing();
    }

    private static boolean fits(Found found, Set<String> visited) {
        return !found.isEmpty() && found.size() <= MOST && (visited.isEmpty() || found.holdsAny(visited));
    }

    private static Found sentence(ReadSentence read, String side) {
        Cue cue = Cue.ofTitle(read.text());
        if (!read.names(side) || cue == Cue.NONE) {
            return Found.nothing();
        }
        Found found = new Found(cue == Cue.CALL ? ContactKind.CALL : ContactKind.MEETING);
        List<Head> heads = cue == Cue.SILENT ? Links.joined(read, side) : Links.together(read, side);
        heads.forEach(head -> found.add(head.state(), head.person(), read.span(head.start(), head.end())));
        return found;
    }

    /** A transcript in which the reporting head and few others speak, and hardly anyone else. */
    static Found speakers(List<ReadSentence> text, String side) {
        TextReading.Turns turns = TextReading.turns(text, TURNS);
        Found found = new Found(ContactKind.MEETING);
        boolean own = turns.heads().containsKey(side);
        if (!own || turns.heads().size() - 1 > MOST) {
            return found;
        }
        turns.heads().forEach((state, head) -> {
            ReadSentence read = turns.where().get(state);
            if (!state.equals(side) && read != null) {
                found.add(state, head.person(), read.span(head.start(), head.end()));
            }
        });
        return found;
    }
}
