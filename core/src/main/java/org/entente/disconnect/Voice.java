package org.entente.disconnect;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.crisis.Reporter;
import org.entente.provenance.Citation;
import org.entente.provenance.Provenance;
import org.entente.provenance.Publishers;

/** Whose media report an incident. */
public enum Voice {
    /** All who report it belong to a state or are controlled by one. */
    STATE_MEDIA,
    /** Somebody reports it who is not known to belong to a state. */
    OTHERS,
    /** The source names no publisher. */
    UNKNOWN;

    private static final Pattern DOMAIN = Pattern.compile("^[A-Za-z]+://(?:www\\.)?([^/:]+)");

    /** Whose media these reports come from. A publisher that is not in the table counts as belonging to no state. */
    public static Voice of(List<Provenance> reports, Publishers publishers) {
        List<String> names = reports.stream()
                .map(Provenance::citation)
                .map(Voice::publisher)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return UNKNOWN;
        }
        boolean states = names.stream()
                .allMatch(name -> Reporter.of(name, publishers).side().isPresent());
        return states ? STATE_MEDIA : OTHERS;
    }

    private static Optional<String> publisher(Citation citation) {
        return citation.publisher().or(() -> citation.url().flatMap(Voice::domain));
    }

    private static Optional<String> domain(String url) {
        Matcher matcher = DOMAIN.matcher(url);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
