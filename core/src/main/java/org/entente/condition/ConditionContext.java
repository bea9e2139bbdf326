package org.entente.condition;

import java.util.List;
import org.entente.actor.Actor;

/**
 * What a condition needs beside the incident.
 *
 * @param terrain the zones of the case
 * @param obligors whose acts count as the obligor's: the obligors themselves, and those they answer for; a state stands for
 *     all its parts
 */
public record ConditionContext(Terrain terrain, List<Actor> obligors) {
    /** Nothing known beside the incident. */
    public static final ConditionContext EMPTY = new ConditionContext(Terrain.NONE, List.of());

    /** Copies the list. */
    public ConditionContext {
        obligors = List.copyOf(obligors);
    }

    /** The zones of a case, and nobody who is bound. */
    public static ConditionContext of(Terrain terrain) {
        return new ConditionContext(terrain, List.of());
    }

    /** The same with other obligors. */
    public ConditionContext withObligors(List<Actor> others) {
        return new ConditionContext(terrain, others);
    }
}
