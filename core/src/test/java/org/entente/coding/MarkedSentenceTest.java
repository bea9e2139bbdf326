package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedSentenceTest {
    private final SentenceReader reader = new SentenceReader();

    private String view(MarkedSentence sentence) {
        return String.join(
                " ",
                PairView.of(sentence, reader.read(sentence.text())).tokens().stream()
                        .map(Token::text)
                        .toList());
    }

    @Test
    void eachMentionIsOneWordOfThePair() {
        MarkedSentence sentence = MarkedSentence.ofMarks("<t>Three miners</t> were beaten by <s>the police</s>.")
                .orElseThrow();
        assertThat(view(sentence)).isEqualTo("TARGET were beaten by SOURCE .");
    }

    @Test
    void aMentionInsideTheOtherKeepsItsOwnWords() {
        MarkedSentence sentence = MarkedSentence.ofMarks("<s><t>Chadian</t> rebels</s> laid down their arms.")
                .orElseThrow();
        assertThat(view(sentence)).isEqualTo("TARGET SOURCE laid down their arms .");
    }

    @Test
    void aPartyThatIsNotNamedStandsAtTheEnd() {
        MarkedSentence sentence =
                MarkedSentence.ofMarks("<t>Two editors</t> were jailed.").orElseThrow();
        assertThat(view(sentence)).isEqualTo("TARGET were jailed . SOURCE");
    }

    @Test
    void findsThePlaceThatIsFreeOfTheOther() {
        MarkedSentence sentence = MarkedSentence.find("Mali's army shelled Mali's north.", "Mali's army", "Mali")
                .orElseThrow();
        assertThat(sentence.target()).contains(new MarkedSentence.Mention(20, 24));
    }

    @Test
    void aSentenceWithoutEitherIsNone() {
        assertThat(MarkedSentence.find("Nothing happened.", "Oslo", "Lima")).isEmpty();
        assertThat(MarkedSentence.ofMarks("Nothing happened.")).isEmpty();
    }

    @Test
    void featuresTellWhoComesFirst() {
        List<String> forward = features("<s>Oslo</s> blamed <t>Lima</t>.");
        List<String> back = features("<t>Oslo</t> blamed <s>Lima</s>.");
        assertThat(forward).contains("order ST", "ST between blame");
        assertThat(back).contains("order TS", "TS between blame").doesNotContain("ST between blame");
    }

    private List<String> features(String marked) {
        MarkedSentence sentence = MarkedSentence.ofMarks(marked).orElseThrow();
        PairView pair = PairView.of(sentence, reader.read(sentence.text()));
        List<String> names = new ArrayList<>();
        RelationFeatures.tell(
                pair, new Triggers(reader::stem).hits(pair.tokens()), name -> names.add(String.join("", name)));
        return names;
    }
}
