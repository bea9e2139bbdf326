package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.entente.evaluation.CodingScores.Scored;
import org.entente.evaluation.CodingScores.Text;
import org.junit.jupiter.api.Test;

class CodingScoresTest {
    private static final Offset<Double> NEAR = Offset.offset(1e-9);

    private static Scored event(String words) {
        String[] parts = words.split(" ", -1);
        return new Scored(parts[0], parts[1], parts[2]);
    }

    @Test
    void countsSetsAndEvents() {
        CodingScores scores = CodingScores.of(List.of(
                new Text(Set.of(event("A B ACCUSE")), Set.of(event("A B ACCUSE"))),
                new Text(Set.of(event("A B ACCUSE")), Set.of(event("A B REJECT"))),
                new Text(Set.of(event("A B AID"), event("A C AID")), Set.of(event("A B AID"))),
                new Text(Set.of(), Set.of(event("A B AID")))));
        assertThat(scores.source()).isEqualTo(3.0 / 4, NEAR);
        assertThat(scores.target()).isEqualTo(2.0 / 4, NEAR);
        assertThat(scores.dyad()).isEqualTo(2.0 / 4, NEAR);
        assertThat(scores.dyadAndRoot().value()).isEqualTo(1.0 / 4, NEAR);
        assertThat(scores.precision().value()).isEqualTo(2.0 / 4, NEAR);
        assertThat(scores.recall().value()).isEqualTo(2.0 / 4, NEAR);
        assertThat(scores.f1().value()).isEqualTo(0.5, NEAR);
        assertThat(scores.f1().low()).isLessThan(0.5);
        assertThat(scores.f1().high()).isGreaterThan(0.5);
    }

    @Test
    void nothingGivenIsNoPrecision() {
        CodingScores scores = CodingScores.of(List.of(new Text(Set.of(event("A B AID")), Set.of())));
        assertThat(scores.precision().value()).isZero();
        assertThat(scores.f1().value()).isZero();
    }

    @Test
    void noTextsAreNoScore() {
        assertThatThrownBy(() -> CodingScores.of(List.of())).hasMessage("no texts to score");
    }
}
