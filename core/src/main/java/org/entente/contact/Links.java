package org.entente.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which heads of a sentence take part in its contact, and which are merely spoken of. */
final class Links {
    /** Words right before a head who is spoken of. */
    private static final Pattern ABOUT = Pattern.compile(
            "\\b(?:about|on|regarding|concerning|after|following|since|under|as|against|for|election of|death of|inauguration of|initiative of|request of|behalf"
                    + " of|invitation of|from|policy of|murder of|memory of|family of|delegation of|led by|headed by|appointed by|proposed by)\\s+(?:the\\s+|his\\s+|her\\s+|new\\s+|then\\s+)*$",
            Pattern.CASE_INSENSITIVE);
    /** Words right before one who takes part. */
    private static final Pattern WITH = Pattern.compile(
            "\\b(?:with|between|and|met|received|welcomed|greeted|hosted|(?:tele)?phoned|called|joined by|accompanied by|including|by|to)"
                    + "\\s+(?:the\\s+|both\\s+|his\\s+|her\\s+|visiting\\s+|new\\s+|[Ff]ederal\\s+|[Aa]cting\\s+|interim\\s+|re-?elected\\s+|\\w+ly\\s+elected\\s+|former\\s+)*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PLAIN_GAP =
            Pattern.compile("^(?:\\s*,?\\s*(?:\\p{Lu}[\\p{L}'’.-]*|bin|ibn|al|de|van|von|der|la|da))*");
    private static final Pattern OWN_GAP = Pattern.compile("^\\s*['’]s?\\b");

    private Links() {}

    /** The heads who are not merely spoken of: "talks with A and B". */
    static List<Head> taking(ReadSentence read, String side) {
        return read.foreign(side).stream()
                .filter(head -> !isSpokenOf(read.text(), head))
                .toList();
    }

    private static boolean isSpokenOf(String text, Head head) {
        String before = text.substring(0, head.start());
        return ABOUT.matcher(before).find()
                || OWN_GAP.matcher(text.substring(head.end())).find();
    }

    /** The heads who act together with the reporting one: "A and B", "A with B", "A, B and C", or who stand behind a "with". */
    static List<Head> together(ReadSentence read, String side) {
        List<Head> together = new ArrayList<>();
        List<Head> heads = read.heads();
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            if (head.state().equals(side) || isSpokenOf(read.text(), head)) {
                continue;
            }
            boolean behind =
                    i > 0 && isMember(heads.get(i - 1), together, side) && isList(read.text(), heads.get(i - 1), head);
            boolean before = i + 1 < heads.size()
                    && heads.get(i + 1).state().equals(side)
                    && isList(read.text(), head, heads.get(i + 1));
            boolean with = WITH.matcher(read.text().substring(0, head.start())).find();
            if (behind || before || with) {
                together.add(head);
            }
        }
        return together;
    }

    /** The heads who are one subject or object with the reporting one: "A and B laid wreaths". */
    static List<Head> joined(ReadSentence read, String side) {
        List<Head> joined = new ArrayList<>();
        List<Head> heads = read.heads();
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            boolean foreign = !head.state().equals(side);
            boolean behind =
                    i > 0 && isMember(heads.get(i - 1), joined, side) && isList(read.text(), heads.get(i - 1), head);
            boolean before = i + 1 < heads.size()
                    && heads.get(i + 1).state().equals(side)
                    && isList(read.text(), head, heads.get(i + 1));
            if (foreign && (behind || before)) {
                joined.add(head);
            }
        }
        return joined;
    }

    private static boolean isMember(Head head, List<Head> together, String side) {
        return head.state().equals(side) || together.contains(head);
    }

    private static boolean isList(String text, Head first, Head second) {
        if (second.start() < first.end()) {
            return false;
        }
        String gap = text.substring(first.end(), second.start());
        String rest = PLAIN_GAP.matcher(gap).replaceFirst("");
        return HeadWords.LIST_GAP.matcher(rest).find() || rest.strip().equals("with");
    }
}
