package org.entente.petrarch;

import java.util.List;
import java.util.Set;

/** Whether a verb is in the passive, and by whom. */
final class Voice {
    private static final Set<String> BE = Set.of("BE", "AM", "IS", "ARE", "WAS", "WERE", "BEEN", "BEING", "'S", "'RE");
    private static final String BY = "BY";
    private static final String GERUND = "VBG";

    private final SentenceReading reading;

    Voice(SentenceReading reading) {
        this.reading = reading;
    }

    /** Whether a form of "be" stands before the verb with nothing but adverbs between. The places run away from the verb. */
    boolean passive(VerbSite site, List<Integer> before) {
        if (reading.tokens().get(site.at()).tag().equals(GERUND)) {
            return false;
        }
        for (int place : before) {
            Token token = reading.tokens().get(place);
            if (BE.contains(token.text())) {
                return true;
            }
            if (!token.tag().startsWith("RB") && !token.tag().equals("CC")) {
                return false;
            }
        }
        return false;
    }

    /** Where the words after "by" begin: their number among the places behind the verb, or the number of these. */
    int afterBy(List<Integer> after) {
        for (int i = 0; i < after.size(); i++) {
            if (reading.tokens().get(after.get(i)).text().equals(BY)) {
                return i + 1;
            }
        }
        return after.size();
    }
}
