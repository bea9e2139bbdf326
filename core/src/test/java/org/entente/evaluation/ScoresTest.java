package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.entente.coding.CodingFileException;
import org.entente.event.EventType;
import org.entente.event.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoresTest {
    private static final double CLOSE = 1e-12;

    private static Answer answer(RelationRoot right, RelationRoot given) {
        return new Answer(right, right.quad(), Optional.of(given));
    }

    private static Answer missed(RelationRoot right) {
        return new Answer(right, right.quad(), Optional.empty());
    }

    @Test
    void scoresHandMadeAnswers() {
        Scores scores = Scores.of(List.of(
                answer(RelationRoot.AID, RelationRoot.AID),
                answer(RelationRoot.AID, RelationRoot.YIELD),
                answer(RelationRoot.ASSAULT, RelationRoot.ASSAULT),
                missed(RelationRoot.ASSAULT)));
        // AID: 1 hit of 2 right and 1 given; ASSAULT: the same. YIELD is never right and counts for nothing of its own.
        assertThat(scores.root().value()).isCloseTo(2.0 / 3, within(CLOSE));
        // AID and YIELD share their quad: 2 hits of 2 and 2.
        assertThat(scores.quad().value()).isCloseTo((1 + 2.0 / 3) / 2, within(CLOSE));
        assertThat(scores.binary().value()).isCloseTo((1 + 2.0 / 3) / 2, within(CLOSE));
        assertThat(scores.accuracy()).isEqualTo(0.5);
        assertThat(scores.coverage()).isEqualTo(0.75);
    }

    @Test
    void theQuadOfTheFileIsTheRightOne() {
        Answer odd = new Answer(RelationRoot.AID, Quad.VERBAL_COOPERATION, Optional.of(RelationRoot.AID));
        Scores scores = Scores.of(List.of(odd));
        assertThat(scores.root().value()).isEqualTo(1);
        assertThat(scores.quad().value()).isZero();
    }

    @Test
    void theIntervalHoldsTheScoreAndIsTheSameEachTime() {
        List<Answer> answers = List.of(
                answer(RelationRoot.AID, RelationRoot.AID),
                answer(RelationRoot.ACCUSE, RelationRoot.REJECT),
                answer(RelationRoot.ACCUSE, RelationRoot.ACCUSE));
        Scores scores = Scores.of(answers);
        assertThat(scores.root().low()).isLessThan(scores.root().value());
        assertThat(scores.root().high()).isEqualTo(1);
        assertThat(Scores.of(answers)).isEqualTo(scores);
    }

    @Test
    void noAnswersHaveNoScore() {
        assertThatThrownBy(() -> Scores.of(Collections.emptyList())).hasMessage("no answers to score");
    }

    @Test
    void concedeAndRetreatAreYield() {
        assertThat(RelationRoot.of(EventType.CONCEDE)).isEqualTo(RelationRoot.YIELD);
        assertThat(RelationRoot.of(EventType.RETREAT)).isEqualTo(RelationRoot.YIELD);
        assertThat(RelationRoot.of(EventType.AID)).isEqualTo(RelationRoot.AID);
    }

    @Test
    void aRootThatDoesNotExistIsNamedWithItsLine(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("gold.tsv");
        Files.writeString(file, """
                sentence\tmarked_sentence\tsource\ttarget\tquad\troot
                A met B.\t<s>A</s> met <t>B</t>.\tA\tB\t1\tCONSULTS
                """);
        assertThatThrownBy(() -> RelationFile.read(file))
                .isInstanceOf(CodingFileException.class)
                .hasMessageContaining("gold.tsv, line 2: no root: CONSULTS, must be one of [AGREE, ");
    }
}
