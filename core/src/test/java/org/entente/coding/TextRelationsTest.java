package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.event.EventType;
import org.junit.jupiter.api.Test;

class TextRelationsTest {

    private static List<CodedRow> rows(String text, CodedText.Told... events) {
        return new TextRelations().of(List.of(new CodedText("t", LocalDate.of(2018, 5, 3), text, List.of(events))));
    }

    private static CodedText.Told told(String source, String target, EventType type, String trigger) {
        return new CodedText.Told(source, target, type, Optional.of(trigger));
    }

    private static String marked(String text, Optional<MarkedSentence.Mention> place) {
        return place.map(mention -> text.substring(mention.start(), mention.end()))
                .orElseThrow();
    }

    @Test
    void anEventIsTheSentenceOfItsTriggerWithItsTwoParties() {
        String sentence = "France expelled four Russian diplomats.";
        List<CodedRow> rows = rows(
                "It was cold in Oslo. " + sentence + " Nobody was surprised.",
                told("FRA", "RUS", EventType.SANCTION, "expelled"));
        assertThat(rows).hasSize(1);
        MarkedSentence row = rows.getFirst().sentence();
        assertThat(row.text()).isEqualTo(sentence);
        assertThat(marked(sentence, row.source())).isEqualTo("France");
        assertThat(marked(sentence, row.target())).contains("Russian");
        assertThat(rows.getFirst().relation().type()).contains(EventType.SANCTION);
    }

    @Test
    void anEventWhosePartiesStandElsewhereIsLeftOut() {
        assertThat(rows(
                        "Norway is far away. They expelled four diplomats.",
                        told("NOR", "RUS", EventType.SANCTION, "expelled")))
                .isEmpty();
    }
}
