package org.entente.agreement;

import java.util.Optional;
import org.entente.actor.Actor;

/**
 * Who is bound by a provision.
 *
 * @param state key of the state that is bound
 * @param client key of the state or organisation for whose acts it answers; empty for its own acts
 * @param organization true when the client is no state
 */
public record Obligor(String state, Optional<String> client, boolean organization) {

    /** A state that is bound for its own acts. */
    public static Obligor of(String state) {
        return new Obligor(state, Optional.empty(), false);
    }

    /** A state that answers for another state. */
    public static Obligor of(String state, String client) {
        return new Obligor(state, Optional.of(client), false);
    }

    /** True when the actor, or a part of it, is the one whose acts count. */
    public boolean acts(Actor actor) {
        Optional<String> whose = client.isPresent() ? client : Optional.of(state);
        return actor.state().equals(whose) || actor.organization().equals(whose);
    }

    /** Whose acts count. */
    Actor actor() {
        String whose = client.orElse(state);
        return organization ? new Actor(Optional.empty(), Optional.of(whose), Optional.empty()) : Actor.ofState(whose);
    }

    /** As a case writes it: {@code RUS}, or {@code RUS/SYR} for Russia answering for Syria. */
    public String code() {
        return client.map(other -> state + "/" + other).orElse(state);
    }
}
