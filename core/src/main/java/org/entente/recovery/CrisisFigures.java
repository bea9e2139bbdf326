package org.entente.recovery;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.crisis.CrisisDay;
import org.entente.crisis.Parties;
import org.entente.series.Window;

/**
 * What machine-coded streams say of a crisis, once for each answer to whose acts count. Curated entries never take part.
 *
 * @param parties whose acts count
 * @param peak the covered day of the highest pressure; empty when no stream tells of any conflict on its days
 * @param covered days of the crisis of which a stream reports anything
 * @param conflicts acts of conflict on its days
 * @param recovery how the pressure came back, beside the coverage
 * @param days the days of {@link #drawn}; a day that is not there is a gap
 */
public record CrisisFigures(
        Parties parties,
        Optional<CrisisDay> peak,
        long covered,
        long conflicts,
        RecoveryBesideCoverage recovery,
        List<CrisisDay> days) {
    /** So many days before the onset are drawn. */
    public static final int BEFORE_DAYS = 14;

    /** So many days from the onset on are drawn at least, where they are known, and so many after the end. */
    public static final int DRAWN_DAYS = 120;

    private static final int AFTER_DAYS = 30;
    private static final int PAST_DAYS = 365;

    /** Copies the list. */
    public CrisisFigures {
        days = List.copyOf(days);
    }

    /**
     * Measures a crisis.
     *
     * @param covered the covered days of the pair, in order; what was usual is told from the year before the onset
     * @param span its first and last day
     * @param peak the day of its peak by the detector; empty to take that of the highest pressure
     * @param until the last day that counts for its recovery
     */
    public static CrisisFigures of(
            Parties parties, List<CrisisDay> covered, Window span, Optional<LocalDate> peak, LocalDate until) {
        List<CrisisDay> all = covered.stream()
                .filter(day -> !day.day().isBefore(span.from().minusDays(PAST_DAYS)))
                .toList();
        List<CrisisDay> within =
                all.stream().filter(day -> span.contains(day.day())).toList();
        Optional<CrisisDay> highest = within.stream()
                .filter(day -> peak.map(day.day()::equals).orElse(true))
                .filter(day -> day.pressure() > 0)
                .max(Comparator.comparingDouble(CrisisDay::pressure)
                        .thenComparing(CrisisDay::day, Comparator.reverseOrder()));
        return new CrisisFigures(
                parties,
                highest,
                within.size(),
                within.stream().mapToLong(CrisisDay::conflicts).sum(),
                highest.map(top -> RecoveryBesideCoverage.of(all, span.from(), new Window(top.day(), until)))
                        .orElse(new RecoveryBesideCoverage(Optional.empty(), Optional.empty())),
                all.stream()
                        .filter(day -> drawn(span, until).contains(day.day()))
                        .toList());
    }

    /** The days to draw of a crisis. */
    public static Window drawn(Window span, LocalDate until) {
        LocalDate least = span.from().plusDays(DRAWN_DAYS - 1L);
        LocalDate after = span.to().plusDays(AFTER_DAYS);
        LocalDate last = least.isAfter(after) ? least : after;
        return new Window(span.from().minusDays(BEFORE_DAYS), last.isBefore(until) ? last : later(until, span.from()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
