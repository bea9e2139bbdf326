package org.entente.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.series.Method;

/**
 * How a view is cited: everything that is needed to see the same figures again.
 *
 * @param title what is shown, the case first
 * @param version the version of Entente
 * @param vintage a short hash of everything that was read
 * @param asOf the last day whose knowledge took part
 * @param filters what narrows the view, in words
 * @param method how its numbers are made, where there are derived ones
 * @param accessedOn the day on which it was looked at
 * @param address the view's own address on the server that shows it
 * @param sources the data on which it rests, source by source
 */
public record Citing(
        String title,
        String version,
        String vintage,
        LocalDate asOf,
        List<String> filters,
        Optional<Method> method,
        LocalDate accessedOn,
        String address,
        List<DataCitation> sources) {

    /** Copies the lists. */
    public Citing {
        filters = List.copyOf(filters);
        sources = List.copyOf(sources);
    }

    /** The citation in words, ready to copy. */
    public String words() {
        return Stream.of(
                        Optional.of("Entente " + version),
                        Optional.of(title + narrowed()),
                        Optional.of("Data vintage " + vintage + ", as of " + asOf),
                        method.map(used -> "Method " + used + " (" + used.page() + ")"),
                        Optional.of("Accessed on " + accessedOn))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(". ", "", ". " + address));
    }

    private String narrowed() {
        return filters.isEmpty() ? "" : " (" + String.join("; ", filters) + ")";
    }
}
