package org.entente.corroboration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.event.EventType;

/**
 * News of the Russian president's office. A contact agrees when the title names the counterpart and says the same kind of
 * contact. Anything else agrees when one passage of the text names the counterpart (or the title does) and shares words
 * that carry meaning with the incident. Announcements of what is to come do not count.
 */
final class NewsRule {
    /** The office whose news it is. */
    static final String PUBLISHER = "Kremlin";

    /** The state that it speaks for. */
    static final String STATE = "RUS";

    private static final int ENOUGH = 3;
    private static final int STRIKING = 5;
    private static final Set<String> IN_PERSON = Set.of(
            "meeting",
            "meetings",
            "talks",
            "conference",
            "statement",
            "statements",
            "council",
            "visit",
            "visited",
            "summit",
            "ceremony",
            "congress",
            "breakfast",
            "session");

    private final Map<String, NewsText> texts = new HashMap<>();

    /** True when the office could have reported the incident at all. */
    static boolean concerns(Claim claim) {
        boolean president = (claim.source().isState(STATE) && claim.source().head())
                || (claim.target().isState(STATE) && claim.target().head());
        return president || claim.publishedBy(PUBLISHER);
    }

    /** True when the office would report it for certain, were its news of that time complete. */
    static boolean expects(Claim claim) {
        return claim.publishedBy(PUBLISHER);
    }

    Likeness compare(Claim claim, Report.NewsItem item) {
        Text title = Text.of(item.title());
        if (!concerns(claim) || title.has("will")) {
            return Likeness.NONE;
        }
        return isContact(claim) ? contact(claim, item, title) : other(claim, item, title);
    }

    static boolean isContact(Claim claim) {
        return claim.type() == EventType.CONSULT
                && claim.incident().what().mode().isPresent();
    }

    private Likeness contact(Claim claim, Report.NewsItem item, Text title) {
        boolean phone = title.has("telephone conversation") || title.has("telephone conversations");
        boolean fits =
                claim.hasMode("phone") ? phone : !phone && title.list().stream().anyMatch(IN_PERSON::contains);
        if (!fits || !counterpartsIn(claim, title)) {
            return Likeness.NONE;
        }
        int shared = text(item).best(claim, _ -> true).size();
        boolean striking = expects(claim) && shared >= STRIKING - 1;
        return new Likeness(
                1 + shared, true, shared >= ENOUGH, striking, (phone ? "call" : "meeting") + " named in the title");
    }

    private Likeness other(Claim claim, Report.NewsItem item, Text title) {
        boolean named = counterpartsIn(claim, title);
        boolean titled = named || claim.with().stream().anyMatch(other -> other.in(title));
        List<String> inTitle = named ? claim.shared(title.content()) : List.of();
        List<String> shared = text(item).best(claim, passage -> named || counterpartsIn(claim, passage));
        long words = shared.stream().filter(word -> word.length() > 1).count();
        boolean enough = words >= ENOUGH - (titled && expects(claim) ? 1 : 0) || !inTitle.isEmpty();
        String where = inTitle.isEmpty() ? "a passage shares " : "the title shares ";
        return new Likeness(
                shared.size() + inTitle.size(),
                enough,
                words > ENOUGH,
                shared.size() >= STRIKING,
                where + String.join(", ", inTitle.isEmpty() ? shared : inTitle));
    }

    private NewsText text(Report.NewsItem item) {
        return texts.computeIfAbsent(item.identifier(), _ -> NewsText.of(item.text()));
    }

    /** True when every party outside Russia is named; false when there is none. */
    private static boolean counterpartsIn(Claim claim, Text text) {
        List<Claim.Party> others = Stream.of(claim.source(), claim.target())
                .filter(party -> !party.side().equals(Optional.of(STATE)))
                .toList();
        return !others.isEmpty()
                && others.stream().allMatch(party -> party.mention().in(text));
    }
}
