package org.entente.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.AnswersFor;
import org.entente.actor.Dyad;

/**
 * What incidents are made by. The same plan on the same events gives the same incidents.
 *
 * @param dyad the pair
 * @param asOf nothing that was not known by the end of this day takes part
 * @param answersFor whose acts count for a side, as a layer of their own
 * @param keep marks that leave no row out
 */
public record LadderPlan(Dyad dyad, LocalDate asOf, List<AnswersFor> answersFor, Set<Mark> keep) {
    /** Raised whenever the same events would give other incidents. */
    public static final int VERSION = 4;

    /** Copies the collections. */
    public LadderPlan {
        answersFor = List.copyOf(answersFor);
        keep = Set.copyOf(keep);
    }

    /** One line that changes with the plan. */
    public String signature() {
        return "v" + VERSION + " " + dyad.code() + " " + asOf + " " + answersFor + " keep " + new TreeSet<>(keep) + " "
                + MarkWords.fingerprint();
    }
}
