package org.entente.crisis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.incident.Incident;

/**
 * A declared episode with the evidence that dates it.
 *
 * @param declared what the case says
 * @param trigger the incident that begins it
 * @param ending the incident that ends it; empty while it lasts, or while the ending is not known
 */
public record Episode(DeclaredEpisode declared, Incident trigger, Optional<Incident> ending) {

    /** The first day: the trigger's. */
    public LocalDate onset() {
        return trigger.day();
    }

    /** The last day: the ending's; empty while it lasts. */
    public Optional<LocalDate> end() {
        return ending.map(Incident::day);
    }

    /** What stays unsettled after the end; empty before, for it is told from behind. */
    public List<String> openIssues() {
        return ending.isPresent() ? declared.openIssues() : List.of();
    }

    /** Open, on hold (ended with issues left open), or resolved. */
    public Phase phase() {
        if (ending.isEmpty()) {
            return Phase.OPEN;
        }
        return openIssues().isEmpty() ? Phase.RESOLVED : Phase.ON_HOLD;
    }

    /** Where the episode stands. */
    public enum Phase {
        OPEN("open"),
        ON_HOLD("on hold"),
        RESOLVED("resolved");

        private final String label;

        Phase(String label) {
            this.label = label;
        }

        /** The phase in words. */
        public String label() {
            return label;
        }
    }
}
