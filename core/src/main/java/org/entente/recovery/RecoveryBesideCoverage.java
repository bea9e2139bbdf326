package org.entente.recovery;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.crisis.CrisisDay;
import org.entente.crisis.Spell;
import org.entente.series.Window;

/**
 * How the pressure of a crisis faded, and beside it how the coverage of the pair did: acts of any kind a day. A pressure that
 * fades no slower and no faster than the news tells nothing of the crisis.
 *
 * @param pressure of the pressure; empty when too little is known
 * @param coverage of the coverage; empty when too little is known, or when it was not above what was usual
 */
public record RecoveryBesideCoverage(Optional<Recovery> pressure, Optional<Recovery> coverage) {
    private static final double LEAST_PRESSURE = 10;
    private static final double LEAST_COVERAGE = 1;

    /**
     * Of a spell in its days.
     *
     * @param until the last day that counts
     */
    public static RecoveryBesideCoverage of(List<CrisisDay> days, Spell spell, LocalDate until) {
        return of(days, spell.onset(), new Window(spell.peak(), until));
    }

    /**
     * The same of any crisis.
     *
     * @param onset its first day
     * @param horizon from its peak to the last day that counts
     */
    public static RecoveryBesideCoverage of(List<CrisisDay> days, LocalDate onset, Window horizon) {
        List<DayValue> pressure = days.stream()
                .map(day -> new DayValue(day.day(), day.pressure()))
                .toList();
        List<DayValue> coverage =
                days.stream().map(day -> new DayValue(day.day(), day.acts())).toList();
        return new RecoveryBesideCoverage(
                Recovery.of(pressure, onset, horizon, LEAST_PRESSURE),
                Recovery.of(coverage, onset, horizon, LEAST_COVERAGE));
    }

    /** Both half-lives in one line, never one alone. */
    public String line() {
        return "half-life " + halfLife(pressure) + " (coverage: " + halfLife(coverage) + "), 80 % after "
                + fourFifths(pressure) + " (coverage: " + fourFifths(coverage) + "), scar " + scar(pressure)
                + " (coverage: " + scar(coverage) + ")";
    }

    private static String halfLife(Optional<Recovery> recovery) {
        return recovery.flatMap(Recovery::decay)
                .map(decay -> number(decay.halfLifeDays()) + " days")
                .orElse("not enough evidence");
    }

    private static String fourFifths(Optional<Recovery> recovery) {
        return recovery.flatMap(Recovery::daysToFourFifths)
                .map(days -> days + " days")
                .orElse("not seen");
    }

    private static String scar(Optional<Recovery> recovery) {
        return recovery.flatMap(Recovery::scar)
                .map(RecoveryBesideCoverage::number)
                .orElse("not enough evidence");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
