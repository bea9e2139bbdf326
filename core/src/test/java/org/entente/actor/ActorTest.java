package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActorTest {
    @Test
    void mustNameAStateOrAnOrganisation() {
        assertThatThrownBy(() -> new Actor(Optional.empty(), Optional.empty(), Optional.of("MIL")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an actor is a state, a part of one, or an organisation");
    }

    @Test
    void hasACodeInOurNotation() {
        assertThat(Actor.ofState("TUR").code()).isEqualTo("TUR");
        assertThat(new Actor(Optional.of("TUR"), Optional.empty(), Optional.of("MIL")).code())
                .isEqualTo("TUR MIL");
        assertThat(new Actor(Optional.empty(), Optional.of("NAT"), Optional.empty()).code())
                .isEqualTo("NAT");
    }

    @Test
    void aDyadNeedsTwoStates() {
        assertThat(new Dyad("RUS", "TUR").code()).isEqualTo("RUS-TUR");
        assertThat(new Dyad("RUS", "TUR").has("TUR")).isTrue();
        assertThat(new Dyad("RUS", "TUR").has("SYR")).isFalse();
        assertThatThrownBy(() -> new Dyad("RUS", "RUS")).hasMessage("a dyad needs two states, not twice RUS");
    }
}
