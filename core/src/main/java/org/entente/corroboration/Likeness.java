package org.entente.corroboration;

/**
 * How well a report's content agrees with a claim.
 *
 * @param strength higher is better; comparable within one collection only
 * @param enough true when it would corroborate on the same day
 * @param near true when it would corroborate a day off, which asks for more
 * @param striking true when it would be remarkable even some days off
 * @param because what agreed, in words
 */
record Likeness(int strength, boolean enough, boolean near, boolean striking, String because) {
    /** Nothing agrees. */
    static final Likeness NONE = new Likeness(0, false, false, false, "");
}
