package org.entente.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorDirectory;
import org.entente.actor.CodeSystem;
import org.entente.actor.State;

/** Whom the codes of a user's dictionaries mean: groups of three letters, first a state or what kind of body it is. */
final class UserActors {
    private static final int GROUP = 3;

    private final ActorDirectory directory = new ActorDirectory();

    /**
     * The actor of a code. A state with the first role that Entente knows ({@code TURGOVMIL} is {@code TUR GOV}), an
     * organisation that it knows ({@code IGOUNO} is {@code UNO}), else one under the user's own code.
     */
    Actor actor(String code, LocalDate day) {
        List<String> groups = groups(code);
        Optional<State> state = directory
                .states()
                .find(CodeSystem.CAMEO, groups.getFirst(), day)
                .or(() -> directory.states().find(CodeSystem.ISO3, groups.getFirst(), day));
        if (state.isPresent()) {
            Optional<String> role =
                    groups.stream().skip(1).filter(directory::isRole).findFirst();
            return new Actor(state.map(State::code), Optional.empty(), role);
        }
        String body = groups.reversed().stream()
                .filter(group -> directory.findOrganizationByCode(group).isPresent())
                .findFirst()
                .orElse(code);
        return new Actor(
                Optional.empty(),
                Optional.of(directory.findOrganizationByCode(code).isPresent() ? code : body),
                Optional.empty());
    }

    private static List<String> groups(String code) {
        List<String> groups = new ArrayList<>();
        for (int at = 0; at < code.length(); at += GROUP) {
            groups.add(code.substring(at, Math.min(code.length(), at + GROUP)));
        }
        return groups;
    }
}
