package org.entente.fragility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.evaluation.CrisisSpells;
import org.entente.structure.StatePair;
import org.entente.structure.StructureFolder;
import org.junit.jupiter.api.Test;

class Fragility_SharedDataTest {
    private static final Path SHARED =
            Path.of(System.getProperty("entente.root")).resolve("../shared/data");
    private static final LocalDate FIRST = LocalDate.of(1946, 1, 1);

    @Test
    void whatIsKnownOfPairsBeforeTheJetOf2015() {
        assumeTrue(Files.exists(SHARED), "skipped: there is no ../shared/data beside the repository");
        CrisisHistory history = new CrisisHistory(CrisisSpells.read(
                        SHARED.resolve("crises"), Optional.of(SHARED.resolve("states/dyadic_mid_4.02.csv.gz")))
                .spells());
        World world = new StructuredWorld(StructureFolder.read(SHARED.resolve("states")));
        CrisisProcess process = CrisisProcess.fit(world, history, FIRST, LocalDate.of(2015, 11, 1), 3)
                .orElseThrow();
        Fragility russiaTurkey = read(process, 365, 640);
        Fragility indiaPakistan = read(process, 750, 770);
        Fragility americaCanada = read(process, 2, 20);
        assertThat(russiaTurkey.stance().phase()).isEqualTo(Stance.Phase.CALM);
        assertThat(russiaTurkey.crises())
                .extracting(CrisisSpell::id)
                .containsExactly("ICB 106", "ICB 111", "ICB 114", "ICB 159");
        assertThat(indiaPakistan.stance().phase()).isEqualTo(Stance.Phase.ON_HOLD);
        assertThat(probability(indiaPakistan)).isGreaterThan(10 * probability(russiaTurkey));
        assertThat(probability(russiaTurkey)).isBetween(0.0002, 0.005);
        assertThat(indiaPakistan.verdict().value())
                .isGreaterThan(americaCanada.verdict().value());
        assertThat(americaCanada.crises()).isEmpty();
        assertThat(americaCanada.onsetParts().get("the pair's own record")).isNegative();
    }

    private static Fragility read(CrisisProcess process, int one, int other) {
        return Fragility.of(process, StatePair.of(one, other), 1).orElseThrow();
    }

    private static double probability(Fragility reading) {
        return reading.fragility().orElseThrow().value();
    }
}
