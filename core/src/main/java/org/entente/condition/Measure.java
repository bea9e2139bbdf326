package org.entente.condition;

/** What can be measured of the incidents that matched within a window. */
enum Measure {
    /** How many matched. */
    COUNT("window.count"),
    /** How many a week. */
    PER_WEEK("window.perWeek"),
    /** Days from the last of them to the end of the window, 0 when it was on that day; unknown when none matched. */
    DAYS_SINCE_LAST("daysSinceLast");

    private final String word;

    Measure(String word) {
        this.word = word;
    }

    /** The word of conditions. */
    String word() {
        return word;
    }
}
