package org.entente.actor;

import java.util.Optional;

/**
 * Someone who acts for a state, inside one, or beside states.
 *
 * @param state key of the state, empty for an organisation without one
 * @param organization key of the organisation, empty for a state and its parts
 * @param role key of the role within the state, empty for the state as a whole
 */
public record Actor(Optional<String> state, Optional<String> organization, Optional<String> role) {

    /** @throws IllegalArgumentException when neither a state nor an organisation is named */
    public Actor {
        if (state.isEmpty() && organization.isEmpty()) {
            throw new IllegalArgumentException("an actor is a state, a part of one, or an organisation");
        }
    }

    /** A state as a whole. */
    public static Actor ofState(String state) {
        return new Actor(Optional.of(state), Optional.empty(), Optional.empty());
    }

    /** The code in our notation: {@code TUR}, {@code TUR MIL} or {@code NAT}. */
    public String code() {
        return organization.orElseGet(
                () -> state.orElse("") + role.map(r -> " " + r).orElse(""));
    }
}
