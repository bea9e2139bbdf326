package org.entente.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.provenance.Evidence;
import org.junit.jupiter.api.Test;

class IngestPlanTest {
    private static final Source SOURCE =
            new Source("*.csv", "table", Evidence.MACHINE, false, Map.of(EventField.DATE, "date"));

    @Test
    void readsWhatIsNotHeld() {
        IngestPlan plan = IngestPlan.between(List.of(file("a", "1", "s")), List.of(), Set.of(), List.of());
        assertThat(plan.steps()).containsExactly(new IngestPlan.Read(file("a", "1", "s")));
        assertThat(plan.steps()).extracting(IngestPlan.Step::name).containsExactly("a");
        assertThat(plan.isDone()).isFalse();
    }

    @Test
    void keepsWhatIsHeldAsItIs() {
        IngestPlan plan =
                IngestPlan.between(List.of(file("a", "1", "s")), List.of(state("a", "1", "s")), Set.of(), List.of());
        assertThat(plan.steps()).containsExactly(new IngestPlan.Keep("a"));
        assertThat(plan.isDone()).isTrue();
    }

    @Test
    void readsAgainWhatHasOtherContent() {
        IngestPlan plan =
                IngestPlan.between(List.of(file("a", "2", "s")), List.of(state("a", "1", "s")), Set.of(), List.of());
        assertThat(plan.steps()).containsExactly(new IngestPlan.Reread(file("a", "2", "s"), "its content has changed"));
        assertThat(plan.steps()).extracting(IngestPlan.Step::name).containsExactly("a");
        assertThat(plan.isDone()).isFalse();
    }

    @Test
    void readsAgainWhatIsReadInAnotherWay() {
        IngestPlan plan =
                IngestPlan.between(List.of(file("a", "1", "t")), List.of(state("a", "1", "s")), Set.of(), List.of());
        assertThat(plan.steps())
                .containsExactly(new IngestPlan.Reread(file("a", "1", "t"), "the case reads it differently now"));
    }

    @Test
    void readsAgainWhatIsReadBehindAFileThatChanged() {
        SourceFile file =
                new SourceFile(SOURCE, Path.of("b"), state("b", "1", "s").behind("2"), List.of("a"), 0);
        IngestPlan plan =
                IngestPlan.between(List.of(file), List.of(state("b", "1", "s").behind("1")), Set.of(), List.of());
        assertThat(plan.steps()).containsExactly(new IngestPlan.Reread(file, "a curated file before it has changed"));
    }

    @Test
    void readsAgainWhatAnotherVocabularyMayReadInAnotherWay() {
        SourceFile file = new SourceFile(
                SOURCE, Path.of("a"), state("a", "1", "s").by("v2").behind("1"), List.of(), 0);
        IngestPlan plan = IngestPlan.between(
                List.of(file), List.of(state("a", "1", "s").by("v1").behind("2")), Set.of(), List.of());
        assertThat(plan.steps()).containsExactly(new IngestPlan.Reread(file, "the vocabulary has changed"));
    }

    @Test
    void readsAgainWhatAnOlderVersionRead() {
        SourceFile file = file("a", "1", "s");
        IngestPlan plan = IngestPlan.between(List.of(file), List.of(state("a", "1", "older s")), Set.of(), List.of());
        assertThat(plan.steps())
                .containsExactly(new IngestPlan.Reread(
                        file, "an older version of Entente read it, which did not count exposure"));
    }

    @Test
    void readsAgainWhatHeldADayThatHasComeSince() {
        IngestPlan plan =
                IngestPlan.between(List.of(file("a", "1", "s")), List.of(state("a", "1", "s")), Set.of("a"), List.of());
        assertThat(plan.steps())
                .containsExactly(new IngestPlan.Reread(file("a", "1", "s"), "a day that lay in the future has come"));
    }

    @Test
    void forgetsWhatTheCaseNoLongerReadsBeforeItReads() {
        IngestPlan plan = IngestPlan.between(
                List.of(file("b", "1", "s"), file("c", "1", "s")),
                List.of(state("a", "1", "s"), state("c", "1", "s")),
                Set.of(),
                List.of());
        assertThat(plan.steps())
                .containsExactly(
                        new IngestPlan.Forget("a"), new IngestPlan.Read(file("b", "1", "s")), new IngestPlan.Keep("c"));
    }

    @Test
    void tellsSourcesWithoutFiles() {
        IngestPlan plan = IngestPlan.between(List.of(), List.of(), Set.of(), List.of(SOURCE));
        assertThat(plan.missing()).containsExactly(SOURCE);
        assertThat(plan.isDone()).isTrue();
    }

    @Test
    void theWayOfReadingIsOneLineThatDoesNotDependOnOrder() {
        Source one =
                new Source("a", "table", Evidence.CURATED, false, Map.of(EventField.DATE, "d", EventField.SOURCE, "s"));
        Source other =
                new Source("b", "table", Evidence.CURATED, true, Map.of(EventField.SOURCE, "s", EventField.DATE, "d"));
        assertThat(one.signature()).isEqualTo(other.signature()).isNotEqualTo(SOURCE.signature());
    }

    private static SourceFile file(String name, String hash, String signature) {
        return new SourceFile(SOURCE, Path.of(name), state(name, hash, signature), List.of(), 0);
    }

    private static FileState state(String name, String hash, String signature) {
        return new FileState(name, 1, hash, signature);
    }
}
