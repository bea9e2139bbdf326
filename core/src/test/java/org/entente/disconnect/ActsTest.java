package org.entente.disconnect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.provenance.Citation;
import org.entente.provenance.Evidence;
import org.entente.provenance.Provenance;
import org.entente.provenance.Publishers;
import org.junit.jupiter.api.Test;

class ActsTest {
    private static final Publishers PUBLISHERS = Publishers.shipped();

    private static Provenance report(Optional<String> publisher, Optional<String> url) {
        return new Provenance(
                Evidence.MACHINE,
                Optional.empty(),
                new Citation(publisher, Optional.empty(), Optional.empty(), url),
                "rows.tab",
                Optional.of(1L));
    }

    private static Voice voice(String... publishers) {
        return Voice.of(
                List.of(publishers).stream()
                        .map(name -> report(Optional.of(name), Optional.empty()))
                        .toList(),
                PUBLISHERS);
    }

    @Test
    void tellsStateMediaFromOthers() {
        assertThat(voice("TASS")).isEqualTo(Voice.STATE_MEDIA);
        assertThat(voice("TASS", "Reuters")).isEqualTo(Voice.OTHERS);
        assertThat(voice("A Paper That No Table Knows")).isEqualTo(Voice.OTHERS);
        assertThat(Voice.of(List.of(report(Optional.empty(), Optional.empty())), PUBLISHERS))
                .isEqualTo(Voice.UNKNOWN);
        assertThat(Voice.of(List.of(report(Optional.empty(), Optional.of("https://www.tass.com/world/1"))), PUBLISHERS))
                .isEqualTo(Voice.STATE_MEDIA);
    }

    @Test
    void knowsWhoSpeaks() {
        Map<String, String> tiers = Map.of("HOS", "government", "MFA", "government", "MIL", "military", "CVL", "civil");
        assertThat(Level.of(Actor.ofState("TUR"), tiers)).isEqualTo(Level.STATE);
        assertThat(level("HOS", tiers)).isEqualTo(Level.LEADER);
        assertThat(level("MFA", tiers)).isEqualTo(Level.GOVERNMENT);
        assertThat(level("MIL", tiers)).isEqualTo(Level.MILITARY);
        assertThat(level("CVL", tiers)).isEqualTo(Level.OTHER);
    }

    private static Level level(String role, Map<String, String> tiers) {
        return Level.of(new Actor(Optional.of("TUR"), Optional.empty(), Optional.of(role)), tiers);
    }
}
