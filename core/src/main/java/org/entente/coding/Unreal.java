package org.entente.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.event.EventType;

/** Words before an act by which a sentence says that the act was denied, did not happen, or only might. */
final class Unreal {
    private static final Set<EventType> DEEDS =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.MOBILIZE, EventType.CONSULT);
    private static final Set<String> DENIALS = Set.of("denied", "denies", "deny", "denying");
    private static final Set<String> ENDS = Set.of(
            ".", ",", ";", ":", "(", ")", "\"", "\u201c", "\u201d", "but", "and", "after", "before", "when", "because");
    private static final Set<String> NOTS = Set.of("not", "never", "n't");
    private static final Set<String> MODALS = Set.of("might", "could");
    private static final int FAR = 10;
    private static final int NEAR = 3;

    private Unreal() {}

    static Optional<EventStatus> find(EventType type, TriggerView view) {
        List<Token> tokens = view.tokens();
        int act = view.first();
        if (!DEEDS.contains(type) || !view.phrase() || !tokens.get(act).isVerb()) {
            return Optional.empty();
        }
        for (int at = act - 1; at >= Math.max(0, act - FAR); at--) {
            String word = tokens.get(at).text();
            if (ENDS.contains(word)) {
                return Optional.empty();
            }
            boolean near = act - at <= NEAR;
            if (near && NOTS.contains(word)) {
                return Optional.of(EventStatus.NEGATED);
            }
            if ((near && MODALS.contains(word)) || word.equals("if") || word.equals("unless")) {
                return Optional.of(EventStatus.HYPOTHETICAL);
            }
            if (DENIALS.contains(word)) {
                boolean not = at > 0 && NOTS.contains(tokens.get(at - 1).text());
                return not ? Optional.empty() : Optional.of(EventStatus.DENIED);
            }
        }
        return Optional.empty();
    }
}
