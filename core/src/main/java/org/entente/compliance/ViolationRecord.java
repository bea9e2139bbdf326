package org.entente.compliance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.actor.Actor;
import org.entente.agreement.Obligor;
import org.entente.agreement.Provision;
import org.entente.incident.Incident;
import org.entente.provenance.Evidence;
import org.entente.series.Coverage;
import org.entente.series.Window;

/**
 * The violations of a provision. Entries that a person chose are listed and dated; how many there were a week, and on how
 * many days there was none, is told from machine-coded evidence of covered days only. A day that nobody observed is never a
 * day without a violation.
 *
 * @param binding the days on which the provision bound so far; empty when it does not bind yet
 * @param curated violations that a person chose, earliest first
 * @param machine violations that a program coded, earliest first
 * @param period the last {@link #PERIOD_DAYS} days
 * @param before as many days before them
 * @param observed how many of the binding days were covered
 * @param free how many of the covered days had no violation
 */
public record ViolationRecord(
        Optional<Window> binding,
        List<Violation> curated,
        List<Violation> machine,
        Optional<Period> period,
        Optional<Period> before,
        long observed,
        long free) {
    /** The days of a reporting period, as the OSCE's monitors in Ukraine had them. */
    public static final int PERIOD_DAYS = 7;

    /** Copies the lists. */
    public ViolationRecord {
        curated = List.copyOf(curated);
        machine = List.copyOf(machine);
    }

    /**
     * One violation.
     *
     * @param incident its key
     * @param day when
     * @param party code of the obligor to whom the source attributes it; empty when it attributes it to none
     */
    public record Violation(String incident, LocalDate day, Optional<String> party) {}

    /**
     * The violations of some days.
     *
     * @param days the days
     * @param observed how many of them were covered
     * @param byParty how many violations the sources attribute to each party
     * @param unattributed how many they attribute to none
     */
    public record Period(Window days, long observed, SortedMap<String, Long> byParty, long unattributed) {
        /** How many there were. */
        public long all() {
            return unattributed
                    + byParty.values().stream().mapToLong(Long::longValue).sum();
        }

        /** How many there were a week; empty when no day was covered. */
        public Optional<Double> perWeek() {
            return observed == 0 ? Optional.empty() : Optional.of(PERIOD_DAYS * (double) all() / observed);
        }
    }

    /** Counts. */
    static ViolationRecord of(
            Optional<Window> binding, List<Incident> violations, Provision provision, Coverage coverage) {
        List<Incident> within = violations.stream()
                .filter(incident ->
                        binding.filter(days -> days.contains(incident.day())).isPresent())
                .toList();
        List<Violation> machine = list(within, Evidence.MACHINE, provision);
        long observed = binding.map(coverage::covered).orElse(0L);
        long broken = machine.stream()
                .map(Violation::day)
                .filter(day -> coverage.on(day).any())
                .distinct()
                .count();
        Optional<Window> last = binding.map(days -> last(days, days.to()));
        Optional<Window> earlier =
                last.flatMap(days -> binding.filter(all -> all.from().isBefore(days.from()))
                        .map(all -> last(all, days.from().minusDays(1))));
        return new ViolationRecord(
                binding,
                list(within, Evidence.CURATED, provision),
                machine,
                last.map(days -> period(days, machine, coverage)),
                earlier.map(days -> period(days, machine, coverage)),
                observed,
                observed - broken);
    }

    private static Window last(Window all, LocalDate to) {
        LocalDate from = to.minusDays(PERIOD_DAYS - 1L);
        return new Window(from.isBefore(all.from()) ? all.from() : from, to);
    }

    private static List<Violation> list(List<Incident> incidents, Evidence evidence, Provision provision) {
        return incidents.stream()
                .filter(incident -> incident.evidence() == evidence)
                .map(incident -> new Violation(incident.key(), incident.day(), party(incident.source(), provision)))
                .toList();
    }

    private static Optional<String> party(Actor actor, Provision provision) {
        return provision.obligor(actor).map(Obligor::code);
    }

    /** Only what lies on covered days counts, so that a rate and its days belong together. */
    private static Period period(Window days, List<Violation> machine, Coverage coverage) {
        List<Violation> counted = machine.stream()
                .filter(violation -> days.contains(violation.day())
                        && coverage.on(violation.day()).any())
                .toList();
        Map<String, Long> byParty = counted.stream()
                .flatMap(violation -> violation.party().stream())
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
        long attributed = byParty.values().stream().mapToLong(Long::longValue).sum();
        return new Period(days, coverage.covered(days), new TreeMap<>(byParty), counted.size() - attributed);
    }

    /** The first known violation, of either evidence. */
    public Optional<Violation> first() {
        Optional<Violation> chosen = curated.stream().findFirst();
        Optional<Violation> coded = machine.stream().findFirst();
        if (chosen.isEmpty() || coded.isEmpty()) {
            return chosen.or(() -> coded);
        }
        return coded.get().day().isBefore(chosen.get().day()) ? coded : chosen;
    }

    /** Days from the first binding day to the first known violation. */
    public Optional<Long> daysToFirst() {
        return first().flatMap(violation -> binding.map(days -> ChronoUnit.DAYS.between(days.from(), violation.day())));
    }

    /** The share of covered binding days without a violation; empty unless all binding days were covered. */
    public Optional<Double> freeShare() {
        return binding.filter(days -> days.days() == observed).map(days -> (double) free / observed);
    }

    /** How many binding days nobody observed. */
    public long unobserved() {
        return binding.map(Window::days).orElse(0L) - observed;
    }
}
