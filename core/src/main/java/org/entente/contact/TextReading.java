package org.entente.contact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the beginning of a text says: its first sentences, and who speaks where it is a transcript. */
final class TextReading {
    /** A speaker at the beginning of a line. */
    private static final Pattern SPEAKER =
            Pattern.compile("^([\\p{Lu}][^:.!?\\n]{2,120}?)\\s*(?:\\((?:[^)]{2,60})\\)\\s*)?:(?:\\s|$)");

    private static final Pattern HEADING = Pattern.compile(
            "^(?:Beginning|Start|Opening|Transcript|Excerpts?|Speech|Remarks)\\b[^:.]{0,60}\\b(?:meeting|talks|conversation)\\b (?:between|with)\\b[^:.]*");
    private static final int HEADINGS = 14;

    private TextReading() {}

    /** The sentences before the first speaker or line of stars. */
    static List<ReadSentence> narrative(List<ReadSentence> text, int most) {
        List<ReadSentence> told = new ArrayList<>();
        for (ReadSentence read : text) {
            if (isSpeaker(read) || read.text().startsWith("*") || told.size() == most) {
                break;
            }
            told.add(read);
        }
        return told;
    }

    static boolean isSpeaker(ReadSentence read) {
        return read.says(SPEAKER);
    }

    /** The heads who speak, by state, and whether anyone else speaks among the first turns. */
    record Turns(Map<String, Head> heads, Map<String, ReadSentence> where, int others) {}

    static Turns turns(List<ReadSentence> text, int most) {
        Map<String, Head> heads = new LinkedHashMap<>();
        Map<String, ReadSentence> where = new LinkedHashMap<>();
        int others = 0;
        int turns = 0;
        for (ReadSentence read : text) {
            Matcher speaker = SPEAKER.matcher(read.text());
            if (!speaker.find() || turns == most) {
                continue;
            }
            turns++;
            Optional<Head> head = read.heads().stream()
                    .filter(found -> found.end() <= speaker.end())
                    .reduce((_, last) -> last);
            if (head.isPresent()) {
                heads.putIfAbsent(head.get().state(), head.get());
                where.putIfAbsent(head.get().state(), read);
            } else {
                others++;
            }
        }
        return new Turns(heads, where, others);
    }

    /** A heading between narrative and transcript: "Beginning of meeting with …". */
    static Found heading(List<ReadSentence> text, String side) {
        for (ReadSentence read : text.subList(0, Math.min(HEADINGS, text.size()))) {
            Matcher heading = HEADING.matcher(read.text());
            if (heading.find()) {
                Cue cue = Cue.ofTitle(heading.group());
                Found found = new Found(cue == Cue.CALL ? ContactKind.CALL : ContactKind.MEETING);
                Links.taking(read, side).stream()
                        .filter(head -> head.end() <= heading.end())
                        .forEach(head -> found.add(head.state(), head.person(), read.span(head.start(), head.end())));
                return found;
            }
        }
        return Found.nothing();
    }
}
