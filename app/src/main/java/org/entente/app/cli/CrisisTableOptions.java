package org.entente.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.evaluation.CrisisSpells;
import org.entente.fragility.CrisisHistory;
import org.entente.structure.Structure;
import org.entente.structure.StructureFolder;
import picocli.CommandLine.Option;

/** The options {@code --states} and {@code --crises}: the tables from which the process of crises is learned. */
final class CrisisTableOptions {
    /** From here on crises are told. */
    static final LocalDate FIRST = LocalDate.of(1946, 1, 1);

    @Option(
            names = "--states",
            required = true,
            paramLabel = "DIR",
            description = "Folder with tables of states and pairs of states, as peacesciencer names them.")
    private Path states = Path.of(".");

    @Option(
            names = "--crises",
            required = true,
            paramLabel = "DIR",
            description = "Folder with ICB_actor_core.csv and ICB_system_core.csv.")
    private Path crises = Path.of(".");

    /** The crises of pairs, and disputes where there is a table of them. */
    CrisisSpells spells() {
        Path disputes = states.resolve("dyadic_mid_4.02.csv.gz");
        return CrisisSpells.read(crises, Optional.of(disputes).filter(Files::exists));
    }

    /** Those that began from the first day to this one. */
    static CrisisHistory history(CrisisSpells spells, LocalDate last) {
        return new CrisisHistory(spells.spells().stream()
                .filter(spell -> !spell.from().isBefore(FIRST) && !spell.from().isAfter(last))
                .toList());
    }

    /** What is known of states and pairs of states. */
    Structure structure() {
        return StructureFolder.read(states);
    }
}
