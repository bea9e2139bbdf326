package org.entente.triad;

import java.util.List;
import java.util.Optional;
import org.entente.series.Method;
import org.entente.series.Window;

/**
 * What a stream says of third parties.
 *
 * @param window the days studied
 * @param settings how
 * @param periods how many periods
 * @param fallingOuts all that were found, by pair and period
 * @param pooled one estimate for each question that any triad can answer
 * @param triads those of the pairs asked for, by p
 * @param screened the others with two quarrels or more: a screen, corrected as a family of its own
 */
public record TriadStudy(
        Window window,
        TriadSettings settings,
        int periods,
        List<FallingOut> fallingOuts,
        List<Pooled> pooled,
        List<TriadEffect> triads,
        Screen screened) {
    /** The page that describes it, and its version. */
    public static final Method METHOD = new Method("triads", 1);

    /** Copies the lists. */
    public TriadStudy {
        fallingOuts = List.copyOf(fallingOuts);
        pooled = List.copyOf(pooled);
        triads = List.copyOf(triads);
    }

    /** The pooled answer to a question; empty when no triad can give one. */
    public Optional<Pooled> find(Turn turn) {
        return pooled.stream().filter(one -> one.turn() == turn).findFirst();
    }
}
