package org.entente.fragility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.entente.structure.StatePair;
import org.junit.jupiter.api.Test;

/** A model of a simulated world, in which all laws are known. */
class ProcessModelTest {
    private static final SimulatedProcess WORLD = new SimulatedProcess(11, 45, 2);
    private static final CrisisHistory HISTORY = new CrisisHistory(WORLD.spells());
    private static final ProcessModel.Span SPAN =
            new ProcessModel.Span(SimulatedProcess.FIRST, LocalDate.of(1989, 12, 31));
    private static final StatePair PAIR = WORLD.pairs().get(7);
    private static final ProcessModel MODEL = ProcessModel.train(WORLD, HISTORY, Map.of(), SPAN, 1986, 1990);

    private static ProcessModel reread() throws IOException {
        return ProcessModelFile.model(ProcessModelFile.blocks(ProcessModelFile.lines(List.of("x"), MODEL)), WORLD);
    }

    private static Balance.Told told(ProcessModel model, LocalDate asOf, LaterCrisis... later) {
        return (Balance.Told) new BalanceReader(model).read(PAIR, asOf, List.of(later));
    }

    @Test
    void aModelThatWasWrittenAndReadTellsWhatTheFitTold() throws IOException {
        CrisisProcess fitted =
                ProcessStudy.calibrated(WORLD, HISTORY, SPAN.first(), 1990, 3.0).orElseThrow();
        Balance.Told read = told(reread(), LocalDate.of(1989, 12, 31));
        assertThat(read.fit()).isEqualTo(LocalDate.of(1990, 1, 1));
        Fragility fresh = Fragility.of(fitted, PAIR, 1).orElseThrow();
        assertThat(read.now().stance()).isEqualTo(fresh.stance());
        assertThat(read.now().crises()).isEqualTo(fresh.crises());
        assertThat(read.now().verdict().value()).isCloseTo(fresh.verdict().value(), within(0.3));
        assertThat(told(reread(), LocalDate.of(1988, 6, 1)).now())
                .isEqualTo(told(MODEL, LocalDate.of(1988, 6, 1)).now());
    }

    @Test
    void theRecordOfAPairIsCountedAgainExactly() {
        CrisisProcess fitted = CrisisProcess.fit(WORLD, HISTORY, SPAN.first(), LocalDate.of(1980, 1, 1), 3)
                .orElseThrow();
        CrisisProcess restored =
                CrisisProcess.restored(WORLD, HISTORY, SPAN.first(), LocalDate.of(1980, 1, 1), fitted.fitted());
        for (StatePair pair : WORLD.pairs()) {
            assertThat(restored.onset().shown(pair)).isEqualTo(fitted.onset().shown(pair));
            assertThat(restored.end().shown(pair)).isEqualTo(fitted.end().shown(pair));
        }
        assertThat(Fragility.of(restored, PAIR, 1)).isEqualTo(Fragility.of(fitted, PAIR, 1));
    }

    @Test
    void aReadingUsesTheLatestFitAtOrBeforeItsDayAndNothingLater() {
        LocalDate asOf = LocalDate.of(1988, 6, 1);
        Balance.Told told = told(MODEL, asOf);
        assertThat(told.fit()).isEqualTo(LocalDate.of(1988, 1, 1));
        assertThat(told.now().asOf()).isEqualTo(asOf.plusDays(1));
        assertThat(told.history())
                .extracting(Fragility::asOf)
                .containsExactly(
                        LocalDate.of(1986, 1, 1), LocalDate.of(1987, 1, 1), LocalDate.of(1988, 1, 1), asOf.plusDays(1));
        CrisisHistory cut = HISTORY.asOf(asOf);
        ProcessModel without = new ProcessModel(WORLD, cut, Map.of(), SPAN, MODEL.fits());
        assertThat(told(without, asOf)).isEqualTo(told);
        assertThat(told.crises())
                .allSatisfy(crisis -> assertThat(crisis.spell().from()).isBeforeOrEqualTo(asOf));
    }

    @Test
    void beforeTheFirstFitAndOfAnUnknownPairThereIsNotEnoughEvidence() {
        assertThat(new BalanceReader(MODEL).read(PAIR, LocalDate.of(1980, 1, 1), List.of()))
                .isEqualTo(new Balance.NotEnough(
                        LocalDate.of(1980, 1, 1),
                        "the earliest fit is of 1986-01-01, and none may know what came later"));
        assertThat(new BalanceReader(MODEL).read(new StatePair(9001, 9002), LocalDate.of(1989, 1, 1), List.of()))
                .isEqualTo(new Balance.NotEnough(
                        LocalDate.of(1989, 1, 1), "the tables of states do not hold both of them in 1989"));
    }

    @Test
    void aLaterCrisisSaysWhereThePairStandsAndMovesNoRate() {
        LocalDate asOf = LocalDate.of(1991, 6, 1);
        LaterCrisis open = later(LocalDate.of(1991, 5, 4), Optional.empty());
        LaterCrisis over = later(LocalDate.of(1991, 3, 1), Optional.of(LocalDate.of(1991, 4, 1)));
        LaterCrisis tooEarly = later(LocalDate.of(1989, 3, 1), Optional.empty());
        LaterCrisis tooLate = later(LocalDate.of(1991, 7, 1), Optional.empty());
        Balance.Told quiet = told(MODEL, asOf, tooEarly, tooLate);
        assertThat(quiet.later()).isEmpty();
        assertThat(quiet.beyondTables()).isTrue();
        Balance.Told during = told(MODEL, asOf, over, open);
        assertThat(during.later()).containsExactly(over, open);
        assertThat(during.now().stance().phase()).isEqualTo(Stance.Phase.CRISIS);
        assertThat(during.now().stance().weeks()).isCloseTo(29 / 7.0, within(1e-9));
        assertThat(during.now().fragility()).isEmpty();
        Balance.Told after = told(MODEL, asOf, over);
        assertThat(after.now().stance().phase()).isEqualTo(Stance.Phase.ON_HOLD);
        assertThat(after.now().onsetParts().get("the pair's own record"))
                .isEqualTo(quiet.now().onsetParts().get("the pair's own record"));
        assertThat(after.now().fragility().orElseThrow().value())
                .isGreaterThan(quiet.now().fragility().orElseThrow().value());
    }

    @Test
    void theLaterCrisisThatEndedLastCountsAndNotTheOneThatBeganLast() {
        LaterCrisis declared = new LaterCrisis(
                "declared",
                "told by the test",
                LocalDate.of(1991, 1, 5),
                Optional.of(LocalDate.of(1991, 5, 4)),
                Told.YES,
                Optional.empty());
        LaterCrisis within = later(LocalDate.of(1991, 1, 7), Optional.of(LocalDate.of(1991, 2, 1)));

        Stance stance =
                told(MODEL, LocalDate.of(1991, 6, 1), declared, within).now().stance();

        assertThat(stance.phase()).isEqualTo(Stance.Phase.SETTLED);
        assertThat(stance.weeks()).isCloseTo(29 / 7.0, within(1e-9));
    }

    private static LaterCrisis later(LocalDate from, Optional<LocalDate> to) {
        return new LaterCrisis("later", "told by the test", from, to, Told.NO, Optional.empty());
    }

    @Test
    void theSameCrisesGiveTheSameBytes() {
        ProcessModel again = ProcessModel.train(
                new SimulatedProcess(11, 45, 2),
                new CrisisHistory(new SimulatedProcess(11, 45, 2).spells()),
                Map.of(),
                SPAN,
                1986,
                1990);
        assertThat(ProcessModelFile.lines(List.of(), again)).isEqualTo(ProcessModelFile.lines(List.of(), MODEL));
    }

    @Test
    void aFileOfAnotherVersionSaysWhatToDo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write("process model 0\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> ProcessModelFile.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the model is \"process model 0\"")
                .hasMessageContaining("run entente train process");
    }
}
