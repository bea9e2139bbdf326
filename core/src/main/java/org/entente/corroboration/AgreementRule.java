package org.entente.corroboration;

import java.util.List;
import java.util.Set;
import org.entente.event.EventType;

/**
 * Both parties signed, and the incident is an agreement, a ceasefire or a round of talks whose text speaks of a signed
 * document, with a word of the agreement's title in it.
 */
final class AgreementRule {
    private static final Set<String> DOCUMENT =
            Set.of("memorandum", "protocol", "statement", "agreement", "mechanism", "ceasefire");

    private static final Set<String> REMARK = Set.of("said", "says", "asked", "answered", "told", "replied");

    private AgreementRule() {}

    static Likeness compare(Claim claim, Report.SignedAgreement agreement) {
        boolean kind = claim.type() == EventType.AGREE
                || (claim.type() == EventType.RETREAT && claim.hasMode("ceasefire"))
                || (claim.type() == EventType.CONSULT && claim.hasMode("multilateral") && speaksOfDocument(claim));
        boolean parties = claim.source().mention().in(agreement.parties())
                && claim.target().mention().in(agreement.parties())
                && !claim.source().whole().equals(claim.target().whole());
        if (!kind || !parties || isRemark(claim)) {
            return Likeness.NONE;
        }
        Text title = Text.of(agreement.title());
        List<String> shared = claim.shared(title.content());
        boolean place = claim.placeIn(title);
        if (shared.isEmpty() && !place) {
            return Likeness.NONE;
        }
        int strength = shared.size() + (place ? 1 : 0);
        String words = shared.isEmpty() ? "the place" : String.join(", ", shared);
        return new Likeness(strength, true, true, strength >= 2, "both signed; title shares " + words);
    }

    /** What somebody says of an agreement is not the agreement. */
    private static boolean isRemark(Claim claim) {
        return claim.incident()
                .text()
                .map(Text::of)
                .filter(text -> REMARK.stream().anyMatch(text::has))
                .isPresent();
    }

    private static boolean speaksOfDocument(Claim claim) {
        return claim.incident()
                .text()
                .map(Text::of)
                .filter(text -> DOCUMENT.stream().anyMatch(text::has))
                .isPresent();
    }
}
