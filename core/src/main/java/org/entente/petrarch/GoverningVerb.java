package org.entente.petrarch;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What CAMEO makes of a verb that says no more than that somebody appeals, intends, demands, rejects or threatens, when the
 * verb that it governs says what: to intend (030) to give aid (07) is 033. Used with dictionaries in the newer grammar only;
 * those in the older one write this out in patterns.
 */
final class GoverningVerb {
    private static final int ROOT = 2;
    private static final Map<String, Map<String, String>> CODES = Map.of(
            "020", Map.of("06", "021", "05", "022", "07", "023", "08", "025", "04", "026"),
            "030", Map.of("06", "031", "05", "032", "07", "033", "08", "035", "04", "036"),
            "100", Map.of("06", "101", "05", "102", "07", "103", "08", "105", "04", "106"),
            "120", Map.of("06", "121", "05", "121", "07", "122", "08", "124", "04", "125"),
            "130", Map.of("14", "133", "17", "137", "18", "138", "19", "138", "20", "139"));

    private GoverningVerb() {}

    /** Events with the code that the governed verb makes of theirs; the same where it makes nothing of it. */
    static List<PetrarchEvent> with(List<PetrarchEvent> events, String governed) {
        return events.stream()
                .map(event -> new PetrarchEvent(
                        event.source(),
                        event.target(),
                        code(event.code(), governed).orElse(event.code())))
                .toList();
    }

    private static Optional<String> code(String governing, String governed) {
        String root = governed.substring(0, Math.min(ROOT, governed.length()));
        return Optional.ofNullable(CODES.getOrDefault(governing, Map.of()).get(root));
    }
}
