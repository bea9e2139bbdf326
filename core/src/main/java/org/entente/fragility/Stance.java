package org.entente.fragility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Where a pair stands in the process on a day.
 *
 * @param phase the state of the process
 * @param weeks since the last crisis ended, or, in one, since it began; 0 for a pair that never had one
 */
public record Stance(Phase phase, double weeks) {
    /** After ten years nothing is on hold or settled any more: the pair is calm. A convention of this method. */
    static final int MEMORY_WEEKS = 520;

    private static final double WEEK = 7;
    private static final int YEAR_WEEKS = 52;

    /** The states of the process. */
    public enum Phase {
        /** No crisis in the past ten years. */
        CALM,
        /** In a crisis. */
        CRISIS,
        /** A crisis ended without an agreement, or nobody tells how. */
        ON_HOLD,
        /** A crisis ended by an agreement. */
        SETTLED
    }

    /** Where a pair stands before a day begins. */
    static Stance of(List<CrisisSpell> spells, LocalDate day) {
        Optional<CrisisSpell> last =
                spells.stream().filter(spell -> spell.from().isBefore(day)).reduce((_, later) -> later);
        if (last.isEmpty()) {
            return new Stance(Phase.CALM, 0);
        }
        LocalDate end = end(last.get());
        if (!end.isBefore(day)) {
            return new Stance(Phase.CRISIS, weeks(last.get().from(), day));
        }
        double weeks = weeks(end, day);
        return new Stance(
                weeks >= MEMORY_WEEKS ? Phase.CALM : resting(last.get().settled()), weeks);
    }

    /** The last day; of a crisis of which none is told a year after the first; of one that lasts far away. */
    static LocalDate end(CrisisSpell spell) {
        return spell.lasts() ? LocalDate.MAX : spell.to().orElse(spell.from().plusWeeks(YEAR_WEEKS));
    }

    static Phase resting(Told settled) {
        return switch (settled) {
            case YES -> Phase.SETTLED;
            case NO, UNKNOWN -> Phase.ON_HOLD;
        };
    }

    static double weeks(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) / WEEK;
    }
}
