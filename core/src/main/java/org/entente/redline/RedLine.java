package org.entente.redline;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.condition.Condition;
import org.entente.condition.ConditionContext;
import org.entente.condition.WindowCondition;
import org.entente.event.EventType;
import org.entente.incident.Incident;

/**
 * A line that someone drew and said must not be crossed.
 *
 * @param id its key
 * @param title its name
 * @param declaration who drew it, when and how
 * @param from the first day on which an act crosses it; before that it can only be approached
 * @param to the last day; empty while it holds
 * @param crossedBy the incidents that cross it
 * @param approach what counts as coming near it, if that was said
 * @param consequence what was announced for the case that it is crossed, if anything was
 */
public record RedLine(
        String id,
        String title,
        Declaration declaration,
        LocalDate from,
        Optional<LocalDate> to,
        Condition crossedBy,
        Optional<Approach> approach,
        Optional<Consequence> consequence) {

    /**
     * Who drew a line.
     *
     * @param by code of the actor
     * @param on the day
     * @param words what was said
     * @param source where it stands
     * @param incident key of the incident that reports it, if the case has one
     */
    public record Declaration(String by, LocalDate on, String words, String source, Optional<String> incident) {}

    /**
     * What counts as coming near a line.
     *
     * @param match the incidents that come near
     * @param window so long before each of them is looked at, the day itself included
     * @param when how many of them, or how close, make an approach
     */
    public record Approach(Condition match, Period window, WindowCondition when) {}

    /**
     * What was announced.
     *
     * @param announced in words
     * @param carriedOutBy the incidents that carry it out
     * @param within so long after the crossing they count as its consequence; empty for as long as the record goes
     */
    public record Consequence(String announced, Condition carriedOutBy, Optional<Period> within) {}

    /** @throws IllegalArgumentException when it ends before it begins */
    public RedLine {
        if (to.filter(last -> last.isBefore(declaration.on())).isPresent()) {
            throw new IllegalArgumentException(id + " ends before it was declared");
        }
    }

    /** The types of incidents that can say anything of the line. */
    public Set<EventType> types() {
        Set<EventType> types = new TreeSet<>(crossedBy.types());
        approach.ifPresent(near -> types.addAll(near.match().types()));
        consequence.ifPresent(announced -> types.addAll(announced.carriedOutBy().types()));
        return types;
    }

    /**
     * The first day whose incidents count. What happened on the day it was drawn came before it, as far as days can tell,
     * unless the case says that it holds from that day.
     */
    LocalDate firstDay() {
        return from.isAfter(declaration.on()) ? declaration.on().plusDays(1) : from;
    }

    /**
     * How the line stood on a day. Only what was known by the end of the day counts; the order of the incidents does not
     * matter.
     */
    public Standing asOf(LocalDate asOf, Collection<Incident> incidents, ConditionContext context) {
        return new Watch(this, asOf, context).over(incidents);
    }
}
