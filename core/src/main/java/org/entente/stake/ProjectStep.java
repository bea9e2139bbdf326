package org.entente.stake;

import java.util.Comparator;
import org.entente.channel.Cited;

/**
 * A milestone with its evidence.
 *
 * @param step what it did
 * @param evidence when, and what it rests on
 */
public record ProjectStep(Step step, Cited evidence) {
    static final Comparator<ProjectStep> ORDER = Comparator.comparing(
                    (ProjectStep step) -> step.evidence().day())
            .thenComparing(ProjectStep::step)
            .thenComparing(ProjectStep::evidence, Cited.ORDER);
}
