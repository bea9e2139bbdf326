package org.entente.disconnect;

import java.time.LocalDate;
import org.entente.event.Quad;
import org.entente.event.TypeAndMode;
import org.entente.incident.Direction;

/**
 * A word or a deed between the two states.
 *
 * @param key key of the incident
 * @param day when it happened
 * @param direction from which side to which
 * @param what type and mode
 * @param quad its quad class: verbal for words, material for deeds
 * @param weight −10 (most hostile) to 10
 * @param share the part of it that is this pair's, over 0 to 1
 * @param level who acted, within the state
 * @param voice whether state media alone report it
 */
public record Act(
        String key,
        LocalDate day,
        Direction direction,
        TypeAndMode what,
        Quad quad,
        double weight,
        double share,
        Level level,
        Voice voice) {

    /** @throws IllegalArgumentException when the weight is no number or the share not over 0 to 1 */
    public Act {
        if (!Double.isFinite(weight) || !(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("the act " + key + " has the weight " + weight + " and the share "
                    + share + "; a weight is a number, and a share over 0 to 1");
        }
    }

    /** True for words. */
    public boolean word() {
        return quad.verbal();
    }
}
