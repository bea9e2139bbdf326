package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.compliance.Outcome;
import org.entente.compliance.OutcomeReader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorridorScoresTest {
    private static final Path SHARED = Path.of(System.getProperty("entente.root"))
            .resolve("../shared/data/agreements/peacerep_ukraine_humanitarian_corridors.csv.gz");

    @TempDir
    private Path temp;

    @Test
    void whatIsNotKnownWidensTheBounds() {
        CorridorScores scores = CorridorScores.of(List.of(
                pair(Outcome.CARRIED_OUT, Outcome.CARRIED_OUT),
                pair(Outcome.CARRIED_OUT, Outcome.UNKNOWN),
                pair(Outcome.NOT_CARRIED_OUT, Outcome.NOT_CARRIED_OUT),
                pair(Outcome.DISPUTED, Outcome.UNKNOWN)));
        assertThat(scores.boundsRead()).isEqualTo(new CorridorScores.Bounds(0.25, 0.75));
        assertThat(scores.boundsRight()).isEqualTo(new CorridorScores.Bounds(0.5, 0.75));
        assertThat(scores.accuracy()).isEqualTo(0.5);
        assertThat(scores.count(Outcome.CARRIED_OUT, Outcome.UNKNOWN)).isEqualTo(1);
    }

    private static CorridorScores.Pair pair(Outcome right, Outcome given) {
        return new CorridorScores.Pair(right, given);
    }

    @Test
    void theLabelIsNoPartOfTheText() throws IOException {
        Path file = Files.writeString(
                temp.resolve("list.csv"),
                "HC_ID,From,text,status_result\n1,Irpin,\"Status: successful; People left. unclear success see source: x\",successful\n");
        assertThat(CorridorFile.read(file))
                .containsExactly(new CorridorFile.Corridor("1", "Irpin", "People left.", Outcome.CARRIED_OUT));
    }

    @Test
    void aFileOfAnotherFormIsToldWithItsRow() throws IOException {
        Path columns = Files.writeString(temp.resolve("a.csv"), "HC_ID,From,text\n1,Irpin,x\n");
        assertThatThrownBy(() -> CorridorFile.read(columns))
                .isInstanceOf(EvaluationFileException.class)
                .hasMessage(columns
                        + ":2: there is no column \"status_result\"; needed are HC_ID, From, text, status_result");
        Path status = Files.writeString(temp.resolve("b.csv"), "HC_ID,From,text,status_result\n1,Irpin,x,fine\n");
        assertThatThrownBy(() -> CorridorFile.read(status))
                .hasMessageContaining("b.csv:2: status_result is \"fine\"; write");
    }

    @Test
    void ofPeaceRepsListEveryRowIsReadAndLittleIsInvented() {
        Assumptions.assumeTrue(Files.exists(SHARED), "skipped: no " + SHARED);
        List<CorridorFile.Corridor> corridors = CorridorFile.read(SHARED);
        assertThat(corridors).hasSize(282);
        assertThat(corridors).noneMatch(corridor -> corridor.text().contains("Status:"));
        OutcomeReader reader = new OutcomeReader();
        CorridorScores scores = CorridorScores.of(corridors.stream()
                .map(one -> pair(one.outcome(), reader.read(one.text(), one.from())))
                .toList());
        assertThat(scores.right(Outcome.CARRIED_OUT)).isEqualTo(125);
        assertThat(scores.right(Outcome.UNKNOWN)).isEqualTo(145);
        assertThat(scores.count(Outcome.NOT_CARRIED_OUT, Outcome.CARRIED_OUT)).isZero();
        assertThat(scores.boundsRead().low()).isLessThan(scores.boundsRight().low());
        assertThat(scores.boundsRead().high())
                .isGreaterThan(scores.boundsRight().low());
    }
}
