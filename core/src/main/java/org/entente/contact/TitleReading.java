package org.entente.contact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.mention.Mention;
import org.entente.mention.MentionKind;

/** What a title alone says. */
final class TitleReading {
    /** Contact that needs no list: whoever is named beside takes part. */
    private static final Pattern STRONG = Pattern.compile(
            "\\b(?:met|meets?|meetings?|talks?|talked|negotiat\\w+|conversations?|conversed|consultations?|received|receives|welcomed|greeted|discuss\\w*"
                    + "|summit|(?:press|news) (?:conferences?|statements?|briefing)|statements? for the press|spoke|lunch|dinner|breakfast|banquet|hosted|visit(?:ed)?)\\b",
            Pattern.CASE_INSENSITIVE);
    /** Behind a pair: "Russian-Turkish (high-level) talks". */
    private static final Pattern TALKS_BEHIND = Pattern.compile(
            "^\\s*(?:[\\w-]+\\s+){0,2}?(?:talks?|summits?|negotiations|consultations)\\b", Pattern.CASE_INSENSITIVE);
    /** Before a pair: "talks between Russia and Turkey". */
    private static final Pattern TALKS_BEFORE = Pattern.compile(
            "\\b(?:talks?|summits?|negotiations|consultations|meeting|council)\\b.*\\b(?:between|of)(?: the)?\\s*$",
            Pattern.CASE_INSENSITIVE);

    static final Pattern JOINT = Pattern.compile("^(?:\\s*[-–—]\\s*|\\s*,\\s*|\\s+and\\s+|\\s*,\\s*and\\s+)$");
    /** A title that tells of contact without saying with whom. */
    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:visit(?:s|ed)? to|visited|arrived|trip|talks|(?:press|news) (?:conference|statements?)|statements? for the press|state visit"
                    + "|supreme state council|(?:format|trilateral|tripartite|bilateral|four-way) (?:summit|meeting))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMED_OTHER =
            Pattern.compile("\\b(?:with|met)\\s+(?!the participation)", Pattern.CASE_INSENSITIVE);

    private TitleReading() {}

    /** The heads whom the title names as those in contact. */
    static List<Head> named(ReadSentence title, String side, Cue cue) {
        return switch (cue) {
            case NONE -> List.of();
            case SILENT -> Links.joined(title, side);
            case CALL -> called(title, side);
            case MEETING -> title.says(STRONG) ? Links.taking(title, side) : Links.together(title, side);
        };
    }

    /** In "A and B had a telephone conversation with C" it is C who was called. */
    private static List<Head> called(ReadSentence title, String side) {
        List<Head> taking = Links.taking(title, side);
        List<Head> joined = Links.joined(title, side);
        List<Head> beyond =
                taking.stream().filter(head -> !joined.contains(head)).toList();
        return beyond.isEmpty() ? taking : beyond;
    }

    /** The other states of "Russian-Turkish talks" or "talks between Russia and Turkey"; whose heads met is for the text to say. */
    static Set<String> pair(ReadSentence title, String side) {
        List<Mention> run = new ArrayList<>();
        for (Mention mention : title.mentions()) {
            if (!isState(mention)) {
                continue;
            }
            if (!run.isEmpty() && !isNext(title.text(), run.getLast(), mention)) {
                if (isPairOfTalks(title.text(), run, side)) {
                    break;
                }
                run.clear();
            }
            run.add(mention);
        }
        Set<String> others = new LinkedHashSet<>();
        if (isPairOfTalks(title.text(), run, side)) {
            run.forEach(mention ->
                    mention.actor().state().filter(state -> !state.equals(side)).ifPresent(others::add));
        }
        return others;
    }

    private static boolean isState(Mention mention) {
        return mention.actor().role().isEmpty()
                && mention.actor().state().isPresent()
                && mention.kind() != MentionKind.PLACE
                && mention.kind() != MentionKind.REFERENCE;
    }

    private static boolean isNext(String text, Mention before, Mention mention) {
        return JOINT.matcher(text.substring(before.end(), mention.start())).find();
    }

    private static boolean isPairOfTalks(String text, List<Mention> run, String side) {
        return run.size() > 1
                && run.stream().anyMatch(mention -> mention.actor().state().equals(Optional.of(side)))
                && (TALKS_BEHIND.matcher(text.substring(run.getLast().end())).find()
                        || TALKS_BEFORE
                                .matcher(text.substring(0, run.getFirst().start()))
                                .find());
    }

    /** True when the title tells of a visit, of talks or of statements to the press and leaves open with whom. */
    static boolean isOpen(ReadSentence title) {
        return title.says(OPEN) && !title.says(NAMED_OTHER);
    }

    /** The other states that the title names, as those visited. */
    static Set<String> places(ReadSentence title, String side) {
        Set<String> places = new LinkedHashSet<>();
        title.mentions()
                .forEach(mention -> mention.actor()
                        .state()
                        .filter(state -> !state.equals(side))
                        .ifPresent(places::add));
        return places;
    }
}
