package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.fragility.CrisisSpell;
import org.entente.fragility.Told;
import org.entente.structure.StatePair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrisisSpellsTest {
    private static final Path SHARED =
            Path.of(System.getProperty("entente.root")).resolve("../shared/data");
    private static final StatePair PAIR = new StatePair(365, 640);

    @TempDir
    private Path folder;

    private CrisisSpells read(String actors) throws IOException {
        Files.writeString(folder.resolve("ICB_system_core.csv"), """
                crisno,crisname,outcome
                1,JET INCIDENT II,Formal agreement
                2,A STRAIT,Crisis faded
                """);
        Files.writeString(
                folder.resolve("ICB_actor_core.csv"),
                "actorname,trigger_date,termination_date,triggername,threatname,trigger,violence,crisno\n" + actors);
        return CrisisSpells.read(folder, Optional.empty());
    }

    @Test
    void theActorIsPairedWithWhoeverTriggeredAndWhoeverThreatened() throws IOException {
        List<CrisisSpell> spells =
                read("Russia,24 November 2015,29 June 2016,Turkey,United Kingdom,Violent act,Minor clashes,1\n")
                        .spells();
        assertThat(spells)
                .containsExactly(
                        new CrisisSpell(
                                "ICB 1",
                                PAIR,
                                LocalDate.of(2015, 11, 24),
                                Optional.of(LocalDate.of(2016, 6, 29)),
                                Told.YES,
                                Told.YES),
                        new CrisisSpell(
                                "ICB 1",
                                new StatePair(200, 365),
                                LocalDate.of(2015, 11, 24),
                                Optional.of(LocalDate.of(2016, 6, 29)),
                                Told.UNKNOWN,
                                Told.YES));
    }

    @Test
    void whatIsNotToldStaysUnknown() throws IOException {
        CrisisSpells read = read("""
                Russia,1 May 1961,.  1961,Nonstate Actor,Turkey,Political act,Minor clashes,3
                Russia,. May 1962,. August 1962,Turkey,Turkey,Political act,No violence,2
                """);
        assertThat(read.spells())
                .containsExactly(
                        new CrisisSpell(
                                "ICB 3", PAIR, LocalDate.of(1961, 5, 1), Optional.empty(), Told.UNKNOWN, Told.UNKNOWN),
                        new CrisisSpell(
                                "ICB 2",
                                PAIR,
                                LocalDate.of(1962, 5, 15),
                                Optional.of(LocalDate.of(1962, 8, 15)),
                                Told.NO,
                                Told.NO));
        assertThat(read.unnamed()).containsExactly("Nonstate Actor");
        assertThat(read.titles()).containsOnly(Map.entry("1", "Jet Incident II"), Map.entry("2", "A Strait"));
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        read("Russia,1 May 1961,2 May 1961,Turkey,Turkey,Political act,No violence,1\n");
        Files.writeString(folder.resolve("ICB_system_core.csv"), "number,outcome\n1,x\n");
        assertThatThrownBy(() -> CrisisSpells.read(folder, Optional.empty()))
                .hasMessage(folder.resolve("ICB_system_core.csv")
                        + ":2: there is no column \"crisno\"; there are number, outcome");
    }

    @Test
    void thePublishedCrisesOfTwoStatesAreThere() {
        assumeTrue(Files.exists(SHARED), "skipped: there is no ../shared/data beside the repository");
        CrisisSpells spells = CrisisSpells.read(
                SHARED.resolve("crises"), Optional.of(SHARED.resolve("states/dyadic_mid_4.02.csv.gz")));
        assertThat(spells.spells().stream()
                        .filter(spell ->
                                spell.pair().equals(PAIR) && spell.from().getYear() == 2015))
                .anySatisfy(spell -> {
                    assertThat(spell.from()).isEqualTo(LocalDate.of(2015, 11, 24));
                    assertThat(spell.clash()).isEqualTo(Told.YES);
                });
    }
}
