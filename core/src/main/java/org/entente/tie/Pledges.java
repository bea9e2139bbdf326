package org.entente.tie;

import java.util.ArrayList;
import java.util.List;

/**
 * What one state has pledged another in a year, by alliance treaties in force. The other need not have pledged the same.
 *
 * @param defence to come to the other's help with arms when it is attacked
 * @param offence to help with arms in an attack
 * @param neutrality not to join a third state's war against the other
 * @param nonaggression not to use force against the other
 * @param consultation to consult when a crisis threatens
 */
public record Pledges(
        boolean defence, boolean offence, boolean neutrality, boolean nonaggression, boolean consultation) {
    /** Nothing is pledged, which is known. */
    public static final Pledges NONE = new Pledges(
            /* defence= */ false,
            /* offence= */ false,
            /* neutrality= */ false,
            /* nonaggression= */ false,
            /* consultation= */ false);

    /** The strongest of {@link #strength()}. */
    public static final int STRONGEST = 3;

    /**
     * How far the strongest pledge goes, on the scale of Signorino and Ritter (1999): 3 active military support (defence or
     * offence), 2 neutrality or non-aggression, 1 consultation, 0 nothing.
     */
    public int strength() {
        if (defence || offence) {
            return STRONGEST;
        }
        if (neutrality || nonaggression) {
            return 2;
        }
        return consultation ? 1 : 0;
    }

    @Override
    public String toString() {
        return words();
    }

    /** The pledges in words: "defence, non-aggression", or "none". */
    public String words() {
        List<String> words = new ArrayList<>();
        add(words, defence, "defence");
        add(words, offence, "offence");
        add(words, neutrality, "neutrality");
        add(words, nonaggression, "non-aggression");
        add(words, consultation, "consultation");
        return words.isEmpty() ? "none" : String.join(", ", words);
    }

    private static void add(List<String> words, boolean pledged, String word) {
        if (pledged) {
            words.add(word);
        }
    }
}
