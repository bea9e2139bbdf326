package org.entente.crisis;

import java.util.List;
import java.util.Optional;
import org.entente.provenance.Publisher;
import org.entente.provenance.Publishers;

/**
 * A source of reports on a crisis.
 *
 * @param name the publisher's name or web domain, as the data write it
 * @param owner who owns it; a publisher whose owner is not known counts as its own
 * @param side the state it belongs to or is controlled by; empty for none, and for a publisher that is not known
 */
public record Reporter(String name, String owner, Optional<String> side) {

    /** The source of that name. A domain stands for its subdomains, too. */
    public static Reporter of(String name, Publishers publishers) {
        Optional<Publisher> known = find(name, publishers);
        return new Reporter(
                name,
                known.map(publisher -> publisher.owner().orElse(publisher.name()))
                        .orElse(name),
                known.flatMap(Publisher::side));
    }

    private static Optional<Publisher> find(String name, Publishers publishers) {
        Optional<Publisher> known = publishers.find(name);
        int dot = name.indexOf('.');
        boolean domain = dot > 0 && name.indexOf('.', dot + 1) > 0 && name.indexOf(' ') < 0;
        return known.isPresent() || !domain ? known : find(name.substring(dot + 1), publishers);
    }

    /** True when the two have different owners and do not share a side. */
    public boolean independentOf(Reporter other) {
        return !owner.equals(other.owner) && (side.isEmpty() || !side.equals(other.side));
    }

    /** Two of them that are independent of each other, the first there are; empty when there are none. */
    public static List<Reporter> independentPair(List<Reporter> reporters) {
        for (int i = 0; i < reporters.size(); i++) {
            for (Reporter other : reporters.subList(i + 1, reporters.size())) {
                if (reporters.get(i).independentOf(other)) {
                    return List.of(reporters.get(i), other);
                }
            }
        }
        return List.of();
    }

    /** The source in words: {@code TASS (Russian Federation, RUS)}. */
    public String line() {
        return name + " (" + owner + ", " + side.orElse("no side") + ")";
    }
}
