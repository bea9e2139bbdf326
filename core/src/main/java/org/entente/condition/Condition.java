package org.entente.condition;

import java.util.List;
import java.util.Set;
import org.entente.event.EventType;
import org.entente.incident.Incident;

/**
 * A condition on one incident, written in CEL; docs/methods/conditions.md lists its words. Unchanging; safe for use by several threads. The
 * same incident and context give the same answer.
 */
public final class Condition {
    private final String text;
    private final Clause clause;
    private final List<Reference> references;

    private Condition(String text, Clause clause, List<Reference> references) {
        this.text = text;
        this.clause = clause;
        this.references = List.copyOf(references);
    }

    /**
     * Reads a condition and checks its types.
     *
     * @throws ConditionException when it is no condition; says where and what would be right
     */
    public static Condition compile(String text) throws ConditionException {
        Checked checked = Checked.of(text, Language.INCIDENT);
        ClauseReader reader = new ClauseReader(checked);
        Clause clause = reader.read(checked.tree().getExpr());
        return new Condition(text, clause, reader.references());
    }

    /** What the condition says of an incident. */
    public Answer answer(Incident incident, ConditionContext context) {
        return clause.answer(incident, context);
    }

    /** The condition as written. */
    public String text() {
        return text;
    }

    /** The names that only the case can know, for it to check. */
    public List<Reference> references() {
        return references;
    }

    /** The types of incidents that can matter: of all others the answer is no. */
    public Set<EventType> types() {
        return clause.types();
    }

    Clause clause() {
        return clause;
    }

    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Condition that && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
