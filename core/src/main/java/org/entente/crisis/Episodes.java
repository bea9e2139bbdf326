package org.entente.crisis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.incident.Incident;

/**
 * The declared episodes of a case, dated by the incidents they name.
 *
 * @param known those whose trigger is known, earliest first
 * @param later how many have a trigger that is not known by the as-of day; they do not exist yet and are not named
 * @param missing what could not be dated although it should be, in plain words
 */
public record Episodes(List<Episode> known, int later, List<String> missing) {

    /** Copies the lists. */
    public Episodes {
        known = List.copyOf(known);
        missing = List.copyOf(missing);
    }

    /**
     * Dates each episode by its incidents. An episode whose trigger is not among them does not exist; one whose ending is
     * not among them is open, and so is one whose ending would lie before its trigger.
     *
     * @param incidents the incidents known, by key
     * @param notYet keys of events that stand in the data but were not known by the as-of day; what rests on them is passed
     *     over in silence, for nothing learned later may show
     */
    public static Episodes of(List<DeclaredEpisode> declared, Map<String, Incident> incidents, Set<String> notYet) {
        int later = 0;
        List<Episode> known = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (DeclaredEpisode episode : declared) {
            Optional<Incident> trigger = Optional.ofNullable(incidents.get(episode.trigger()));
            if (notYet.contains(episode.trigger())) {
                later++;
                continue;
            }
            if (trigger.isEmpty()) {
                missing.add("the episode \"" + episode.id() + "\": its trigger " + episode.trigger() + " is not known");
                continue;
            }
            known.add(new Episode(episode, trigger.get(), ending(episode, trigger.get(), incidents, notYet, missing)));
        }
        known.sort(Comparator.comparing(Episode::onset));
        return new Episodes(known, later, missing);
    }

    private static Optional<Incident> ending(
            DeclaredEpisode episode,
            Incident trigger,
            Map<String, Incident> incidents,
            Set<String> notYet,
            List<String> missing) {
        if (episode.endedBy().filter(notYet::contains).isPresent()) {
            return Optional.empty();
        }
        Optional<Incident> ending = episode.endedBy().map(incidents::get);
        if (episode.endedBy().isPresent() && ending.isEmpty()) {
            missing.add("the end of the episode \"" + episode.id() + "\": "
                    + episode.endedBy().get() + " is not known");
        }
        if (ending.isPresent() && ending.get().day().isBefore(trigger.day())) {
            missing.add("the end of the episode \"" + episode.id() + "\": "
                    + ending.get().key() + " (" + ending.get().day() + ") lies before its trigger (" + trigger.day()
                    + ")");
            return Optional.empty();
        }
        return ending;
    }
}
