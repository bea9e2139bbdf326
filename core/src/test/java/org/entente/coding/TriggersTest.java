package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.event.EventType;
import org.junit.jupiter.api.Test;

class TriggersTest {
    private final SentenceReader reader = new SentenceReader();
    private final Triggers triggers = new Triggers(reader::stem);

    private List<Triggers.Hit> hits(String text) {
        return triggers.hits(reader.read(text));
    }

    @Test
    void aLongerPhraseHidesTheShorterOnesInIt() {
        assertThat(hits("Fishermen went on hunger strike.")).containsExactly(new Triggers.Hit(3, 2, EventType.PROTEST));
    }

    @Test
    void formsOfAWordAreOne() {
        assertThat(hits("Oslo condemns it.")).containsExactly(new Triggers.Hit(1, 1, EventType.ACCUSE));
        assertThat(hits("Oslo condemned it.")).containsExactly(new Triggers.Hit(1, 1, EventType.ACCUSE));
    }

    @Test
    void aPhraseThatMayStandForTwoTypesGivesBoth() {
        assertThat(hits("Soldiers strike."))
                .extracting(Triggers.Hit::type)
                .containsExactly(EventType.PROTEST, EventType.ASSAULT);
    }
}
