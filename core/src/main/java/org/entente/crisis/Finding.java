package org.entente.crisis;

/**
 * Whether a condition of a crisis holds, and why.
 *
 * @param condition the condition
 * @param held true when it holds
 * @param why the figures, in plain words
 */
public record Finding(Condition condition, boolean held, String why) {

    /** What a crisis needs, all of it. */
    public enum Condition {
        /** The pressure is far above the baseline on enough days. */
        PRESSURE("pressure"),
        /** More of what the two do is conflict than usual. */
        SHARE("share of conflict"),
        /** An act of a trigger class. */
        TRIGGER("trigger"),
        /** Two independent sources. */
        SOURCES("independent sources");

        private final String label;

        Condition(String label) {
            this.label = label;
        }

        /** The condition in words. */
        public String label() {
            return label;
        }
    }

    @Override
    public String toString() {
        return condition.label() + ": " + why;
    }
}
