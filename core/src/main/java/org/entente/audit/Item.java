package org.entente.audit;

/**
 * A unit that was drawn.
 *
 * @param number its place in the order in which coders see it, from 1
 * @param unit what was drawn
 * @param stratum the number of its stratum
 * @param weight for how many units of the frame it stands
 * @param text the document's text; empty for an incident, which is shown with its reports
 */
public record Item(int number, Unit unit, int stratum, double weight, String text) {

    /** The same with a text. */
    public Item saying(String other) {
        return new Item(number, unit, stratum, weight, other);
    }
}
