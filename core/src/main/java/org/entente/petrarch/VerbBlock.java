package org.entente.petrarch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Verbs of one meaning with their patterns; patterns with more parts come first. */
final class VerbBlock {
    private final EventCode code;
    private final List<VerbPattern> patterns = new ArrayList<>();

    VerbBlock(EventCode code) {
        this.code = code;
    }

    /** The code of its verbs where no pattern fits. */
    EventCode code() {
        return code;
    }

    void add(VerbPattern pattern) {
        patterns.add(pattern);
    }

    void sort() {
        patterns.sort(Comparator.comparingInt(VerbPattern::size).reversed());
    }

    List<VerbPattern> patterns() {
        return List.copyOf(patterns);
    }
}
