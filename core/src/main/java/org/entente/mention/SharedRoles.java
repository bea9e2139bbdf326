package org.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;

/** Gives a role to all states it stands with: in "Russian and Turkish troops" both are troops. */
final class SharedRoles {
    private static final Set<String> LINKS = Set.of(" and ", ", ", ", and ", " or ", "-");

    private SharedRoles() {}

    /** The mentions in their order, each people before a role joined to it by a mere "and" with that role. */
    static List<Mention> given(String sentence, List<Mention> mentions) {
        List<Mention> given = new ArrayList<>(mentions);
        for (int i = mentions.size() - 2; i >= 0; i--) {
            Mention people = given.get(i);
            Mention role = given.get(i + 1);
            if (people.kind() == MentionKind.PEOPLE
                    && role.kind() == MentionKind.ROLE
                    && role.actor().state().isPresent()
                    && LINKS.contains(sentence.substring(people.end(), Math.max(people.end(), role.start())))) {
                Actor actor = new Actor(
                        people.actor().state(), Optional.empty(), role.actor().role());
                given.set(i, new Mention(people.start(), people.end(), MentionKind.ROLE, actor, Optional.empty()));
            }
        }
        return given;
    }
}
