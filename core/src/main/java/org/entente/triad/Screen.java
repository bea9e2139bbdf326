package org.entente.triad;

import java.util.List;

/**
 * A screen of all triads that nobody asked for by name, corrected as one family.
 *
 * @param tests how many triads
 * @param low how many have p at most 0.05, not corrected: about a twentieth where nothing is to be found
 * @param bh how many stand after Benjamini and Hochberg's correction
 * @param holm how many after Holm's
 * @param least those of least p, 200 at most
 */
public record Screen(int tests, int low, int bh, int holm, List<TriadEffect> least) {
    private static final int MOST = 200;
    private static final double LEVEL = 0.05;

    /** Nothing was screened. */
    public static final Screen NONE = of(List.of());

    /** Copies the list. */
    public Screen {
        least = List.copyOf(least);
    }

    /**
     * Counts a family.
     *
     * @param effects the family by p, corrected
     */
    public static Screen of(List<TriadEffect> effects) {
        int low = 0;
        int bh = 0;
        int holm = 0;
        for (TriadEffect effect : effects) {
            low += effect.points().p() <= LEVEL ? 1 : 0;
            bh += effect.bh() <= LEVEL ? 1 : 0;
            holm += effect.holm() <= LEVEL ? 1 : 0;
        }
        return new Screen(
                effects.size(), low, bh, holm, effects.stream().limit(MOST).toList());
    }
}
