package org.entente.corroboration;

import java.util.ArrayList;
import java.util.List;
import org.entente.casefile.Reference;

/**
 * Which collections would report an incident if they were complete: news of the office that is named as its publisher,
 * agreements for what names PA-X. Encyclopaedic text, lists of crises, and violent events of the conflicts that a project
 * chose to follow, select what they tell, so that their silence means nothing.
 */
final class Expectation {
    private static final String AGREEMENTS = "PA-X";

    private Expectation() {}

    static List<Reference.Kind> of(Claim claim) {
        List<Reference.Kind> kinds = new ArrayList<>();
        if (NewsRule.expects(claim)) {
            kinds.add(Reference.Kind.KREMLIN);
        }
        if (claim.publishedBy(AGREEMENTS)) {
            kinds.add(Reference.Kind.PAX);
        }
        return kinds;
    }
}
