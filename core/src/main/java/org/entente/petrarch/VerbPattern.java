package org.entente.petrarch;

import java.util.List;

/**
 * A pattern around a verb.
 *
 * @param before what stands before the verb, nearest first
 * @param after what stands behind it, nearest first
 * @param code what it says
 * @param text the pattern as the dictionary writes it
 */
record VerbPattern(List<PatternStep> before, List<PatternStep> after, EventCode code, String text) {
    VerbPattern {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    int size() {
        return before.size() + after.size();
    }
}
