package org.entente.fragility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.hazard.CaseTable;
import org.entente.structure.StatePair;

/** What crises tell that began before a day: the weeks they lasted, whether the two clashed, how they ended. */
final class CrisisWeeks {
    private final World world;
    private final List<CrisisSpell> spells;
    private final LocalDate asOf;

    /** @param asOf nothing from this day on is looked at */
    CrisisWeeks(World world, CrisisHistory history, LocalDate first, LocalDate asOf) {
        this.world = world;
        this.asOf = asOf;
        this.spells = history.all().stream()
                .filter(spell -> !spell.from().isBefore(first) && spell.from().isBefore(asOf))
                .toList();
    }

    /** One piece of a crisis. */
    interface Piece {
        void take(CrisisSpell spell, double[] row, double weeks, boolean ended);
    }

    static List<String> names(World world) {
        return Stream.concat(world.names().stream(), Recency.DURATION.stream()).toList();
    }

    private double[] structure(CrisisSpell spell) {
        return world.covariates(spell.pair(), spell.from().getYear());
    }

    /** All pieces of crises whose end is told or has not come, up to the day. */
    void each(Piece piece) {
        each(spells, piece);
    }

    /** The same of one pair. */
    void each(StatePair pair, Piece piece) {
        each(spells.stream().filter(spell -> spell.pair().equals(pair)).toList(), piece);
    }

    private void each(List<CrisisSpell> some, Piece piece) {
        for (CrisisSpell spell : some) {
            if (spell.lasts()) {
                pieces(spell, asOf, piece);
            }
            spell.to().ifPresent(to -> pieces(spell, to, piece));
        }
    }

    /** A crisis that ends d days after it began ends in week ⌊d / 7⌋. */
    private void pieces(CrisisSpell spell, LocalDate to, Piece piece) {
        boolean over = to.isBefore(asOf);
        double all = Math.floor(Stance.weeks(spell.from(), over ? to : asOf)) + (over ? 1 : 0);
        double[] structure = structure(spell);
        for (int i = 0; i < Recency.DURATION_CUTS.length && Recency.DURATION_CUTS[i] < all; i++) {
            boolean last = i + 1 == Recency.DURATION_CUTS.length || Recency.DURATION_CUTS[i + 1] >= all;
            double end = last ? all : Recency.DURATION_CUTS[i + 1];
            piece.take(
                    spell,
                    Recency.joined(structure, Recency.duration(Recency.DURATION_CUTS[i])),
                    end - Recency.DURATION_CUTS[i],
                    last && over);
        }
    }

    CaseTable clashes() {
        return told(CrisisSpell::clash);
    }

    CaseTable settlements() {
        return told(CrisisSpell::settled);
    }

    private CaseTable told(Function<CrisisSpell, Told> question) {
        CaseTable table = new CaseTable(world.names());
        for (CrisisSpell spell : spells) {
            boolean over = spell.to().map(to -> to.isBefore(asOf)).orElse(false);
            Optional<Boolean> answer = over ? known(question.apply(spell)) : Optional.empty();
            answer.ifPresent(
                    yes -> table.add(structure(spell), yes, spell.pair().hashCode()));
        }
        return table;
    }

    private static Optional<Boolean> known(Told told) {
        return switch (told) {
            case YES -> Optional.of(true);
            case NO -> Optional.of(false);
            case UNKNOWN -> Optional.empty();
        };
    }
}
