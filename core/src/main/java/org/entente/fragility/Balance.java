package org.entente.fragility;

import java.time.LocalDate;
import java.util.List;

/** Fragility against flexibility of one pair as of a day, or why there is not enough evidence. */
public sealed interface Balance {
    /** The last day whose knowledge counts. */
    LocalDate asOf();

    /**
     * A reading.
     *
     * @param now what is told of the coming time
     * @param history the readings on the first day of each year that has a fit, each by its own past, and the present one last
     * @param base what holds for all pairs
     * @param fit the day of the fit that the present reading uses
     * @param tables the days between which the tables know crises
     * @param crises the pair's crises that the tables know and that had begun by then, earliest first
     * @param later crises that began after the tables end and count for where the pair stands
     */
    record Told(
            LocalDate asOf,
            Fragility now,
            List<Fragility> history,
            BaseRates base,
            LocalDate fit,
            ProcessModel.Span tables,
            List<Named> crises,
            List<LaterCrisis> later)
            implements Balance {

        /** Copies the lists. */
        public Told {
            history = List.copyOf(history);
            crises = List.copyOf(crises);
            later = List.copyOf(later);
        }

        /** Which is the stronger. */
        public Verdict verdict() {
            return Verdict.of(now.verdict());
        }

        /** True when the day lies after the tables, so that what they do not tell is not known. */
        public boolean beyondTables() {
            return asOf.isAfter(tables.last());
        }
    }

    /**
     * Not enough evidence.
     *
     * @param reason why, in plain words without a full stop
     */
    record NotEnough(LocalDate asOf, String reason) implements Balance {}

    /** A crisis with its name. */
    record Named(String title, CrisisSpell spell) {}
}
