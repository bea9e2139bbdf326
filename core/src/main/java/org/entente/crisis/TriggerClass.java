package org.entente.crisis;

import java.util.List;
import org.entente.event.TypeAndMode;

/**
 * The acts that raise the probability of military hostilities, which is what sets a crisis apart from a quarrel (the third
 * condition of the International Crisis Behavior project): threats, ruptures, shows of force, violence, and of coercion what
 * takes or blocks. Arrests, deportations, bans and censorship are not among them: between neighbours they are routine.
 */
public final class TriggerClass {
    /** Types of which every mode counts, and single modes of others. */
    public static final List<String> KEYS = List.of(
            "THREATEN", "SANCTION", "MOBILIZE", "ASSAULT", "COERCE/seize", "COERCE/restrict", "COERCE/withhold");

    private TriggerClass() {}

    /** True when an act of that type and mode is of a trigger class. */
    public static boolean holds(TypeAndMode what) {
        return KEYS.contains(what.type().name()) || KEYS.contains(what.key());
    }
}
