package org.entente.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.event.EventType;
import org.entente.mention.Mention;
import org.entente.mention.MentionKind;

/**
 * Chooses among the candidates of a document. The likeliest come first; one act between two counts once, however many
 * sentences tell it; what two do together counts once, from the one that is named first; and where one event between two was
 * taken from a sentence, another needs more certainty.
 */
final class EventChoice {
    /**
     * Least probability of the likeliest type. That anything happened may be likelier: where that is spread over many types, nobody
     * can say what, and mostly nothing did. This and the next were set on the development half of {@code corpus/coding}.
     */
    static final double LEAST = 0.10;

    /** Least probability that anything happened where the sentence has told another event of the two. */
    private static final double LEAST_FURTHER = 0.5;

    private static final double LEAST_UNREALISED = 0.25;
    private static final Pattern MET_IN = Pattern.compile(
            "\\b(?:met|meet|meets|meeting|meetings|talks|summit|held|negotiations|spoke) (?:in|at|near|outside) (?:the )?$");
    private static final Set<EventType> TOGETHER =
            Set.of(EventType.CONSULT, EventType.COOPERATE, EventType.AGREE, EventType.SUPPORT);

    private final Map<String, Candidate> chosen = new LinkedHashMap<>();
    private final Set<String> places = new HashSet<>();
    private final List<Candidate> again = new ArrayList<>();

    private EventChoice() {}

    /** Chooses among these. */
    static EventChoice of(List<Candidate> candidates) {
        EventChoice choice = new EventChoice();
        candidates.stream()
                .filter(EventChoice::mayHaveHappened)
                .sorted(Comparator.comparingDouble(
                        candidate -> -candidate.odds().happened()))
                .forEach(choice::offer);
        return choice;
    }

    private static boolean mayHaveHappened(Candidate candidate) {
        EventOdds odds = candidate.odds();
        return odds.likeliest() >= LEAST && odds.likeliest() > odds.unrealised();
    }

    /** A name behind "in" is where people met, not whom: "Kerry and Zarif met in Vienna". Who travels there meets those who are there. */
    private static boolean isVenue(Candidate candidate) {
        if (candidate.odds().type() != EventType.CONSULT) {
            return false;
        }
        Mention source = candidate.pair().source().orElseThrow();
        Mention target = candidate.pair().target().orElseThrow();
        return source.kind() == MentionKind.PLACE
                || (target.kind() == MentionKind.PLACE
                        && MET_IN.matcher(candidate.sentence().text().substring(0, target.start()))
                                .find());
    }

    /** Those that happened, in the order of the document. */
    List<Candidate> happened() {
        return inOrder(chosen.values().stream().filter(one -> !isVenue(one)).toList());
    }

    /** Other sentences that tell an act once more, the likeliest first: the same act, or another of its kind on another day. */
    List<Candidate> again() {
        return again.stream().filter(one -> !isVenue(one)).toList();
    }

    /** Those that are told and did not happen, in the order of the document; each pair of a sentence once. */
    static List<Candidate> unrealised(List<Candidate> candidates) {
        Map<String, Candidate> likeliest = new LinkedHashMap<>();
        candidates.stream()
                .filter(candidate -> candidate.odds().unrealised() >= LEAST_UNREALISED)
                .forEach(candidate -> likeliest.merge(
                        candidate.place(),
                        candidate,
                        (one, other) -> one.odds().unrealised() >= other.odds().unrealised() ? one : other));
        return inOrder(List.copyOf(likeliest.values()));
    }

    private static List<Candidate> inOrder(List<Candidate> candidates) {
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparingInt(Candidate::number)
                .thenComparingInt(
                        candidate -> candidate.pair().source().orElseThrow().start()));
        return sorted;
    }

    /**
     * True when the act of this sentence was given to others before: one word tells of one act, so whoever is likelier the source or
     * the target of it takes it from those that only stand nearby. Actors of one row share an act.
     */
    private static boolean isRival(Candidate taken, Candidate candidate) {
        return taken.number() == candidate.number()
                && taken.type() == candidate.type()
                && taken.odds().happened() > candidate.odds().happened()
                && (sharesOne(taken, candidate) || crosses(taken, candidate));
    }

    private static boolean sharesOne(Candidate taken, Candidate candidate) {
        MarkedSentence one = taken.pair().marked();
        MarkedSentence other = candidate.pair().marked();
        return (taken.source().equals(candidate.source()) && !one.target().equals(other.target()))
                || (taken.target().equals(candidate.target()) && !one.source().equals(other.source()));
    }

    /** The source of one is the target of the other, and they are not the same two. */
    private static boolean crosses(Candidate taken, Candidate candidate) {
        return taken.source().equals(candidate.target()) != taken.target().equals(candidate.source());
    }

    private void offer(Candidate candidate) {
        if (chosen.values().stream().anyMatch(taken -> isRival(taken, candidate))) {
            return;
        }
        if (chosen.containsKey(candidate.act())) {
            if (places.add(candidate.place())) {
                again.add(candidate);
            }
        } else if (TOGETHER.contains(candidate.type()) && chosen.containsKey(candidate.reversed())) {
            turn(candidate);
        } else if (candidate.odds().happened() >= LEAST_FURTHER || !places.contains(candidate.place())) {
            chosen.put(candidate.act(), candidate);
            places.add(candidate.place());
        }
    }

    /** Of the two directions of a joint act, the one whose source the sentence names first stands. */
    private void turn(Candidate candidate) {
        Candidate taken = chosen.get(candidate.reversed());
        if (taken != null && taken.number() == candidate.number() && candidate.inOrder() && !taken.inOrder()) {
            chosen.remove(candidate.reversed());
            chosen.put(candidate.act(), candidate);
        }
        if (places.add(candidate.place())) {
            again.add(candidate);
        }
    }
}
