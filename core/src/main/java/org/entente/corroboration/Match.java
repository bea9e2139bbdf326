package org.entente.corroboration;

import org.entente.casefile.Reference;
import org.entente.series.Window;

/**
 * A report that agrees with an incident, named so that a person can look it up.
 *
 * @param collection the kind of collection
 * @param identifier the report's own identifier there: item, agreement, crisis and actor, event, or file and line
 * @param days the day or days that the report gives
 * @param title its title, or the beginning of the sentence
 * @param daysOff how many days lie between the incident's day and the report's; 0 when they agree
 * @param because what agreed, in words
 */
public record Match(
        Reference.Kind collection, String identifier, Window days, String title, long daysOff, String because) {

    /** The match in one line. */
    public String line() {
        String day = days.days() == 1 ? days.from().toString() : days.toString();
        String off = daysOff == 0 ? "" : ", " + daysOff + (daysOff == 1 ? " day off" : " days off");
        return collection.word() + " " + identifier + " (" + day + off + "): " + title + " [" + because + "]";
    }
}
