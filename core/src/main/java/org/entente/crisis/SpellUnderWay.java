package org.entente.crisis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A spell while the days go on: its peak may rise, its end may come. */
final class SpellUnderWay {
    private final LocalDate recognized;
    private final Baseline baseline;
    private final List<Finding> findings;
    private final List<Reporter> sources;

    private Optional<LocalDate> onset = Optional.empty();
    private LocalDate peak;
    private LocalDate last;
    private double z = Double.NEGATIVE_INFINITY;
    private double pressure;
    private int quiet;
    private Optional<LocalDate> ended = Optional.empty();

    SpellUnderWay(LocalDate recognized, Baseline baseline, List<Finding> findings, List<Reporter> sources) {
        this.recognized = recognized;
        this.baseline = baseline;
        this.findings = findings;
        this.sources = sources;
        this.peak = recognized;
        this.last = recognized;
    }

    /** Takes a covered day that belongs to it, with its deviation. */
    void see(CrisisDay day, double deviation, CrisisRules rules) {
        onset = onset.or(() -> Optional.of(day.day()));
        if (deviation > z) {
            peak = day.day();
            z = deviation;
            pressure = baseline.pressure(day);
        }
        quiet = deviation <= rules.zOff() ? quiet + 1 : 0;
        if (quiet == 0) {
            last = day.day();
        }
    }

    /** Takes the next covered day. True when it ends the spell. */
    boolean goOn(CrisisDay day, CrisisRules rules) {
        see(day, baseline.z(day), rules);
        if (quiet >= rules.quietDays()) {
            fade(day.day());
        }
        return ended.isPresent();
    }

    /** It is over, as can be told by the end of the day; it ended with its last day above quiet. */
    void fade(LocalDate day) {
        ended = Optional.of(day);
    }

    /** Begins where an earlier finding of the same spike began, and keeps its peak if that was higher. */
    void beginWith(SpellUnderWay before) {
        onset = before.onset;
        if (before.z > z) {
            peak = before.peak;
            z = before.z;
            pressure = before.pressure;
        }
    }

    /** True when fewer conditions are missing than of the other. */
    boolean lacksLessThan(SpellUnderWay other) {
        return lacking() < other.lacking();
    }

    private long lacking() {
        return findings.stream().filter(finding -> !finding.held()).count();
    }

    boolean crisis() {
        return lacking() == 0;
    }

    LocalDate onset() {
        return onset.orElse(recognized);
    }

    /** True for the days from onset to end, all later ones while it is open. */
    boolean holds(LocalDate day) {
        return !day.isBefore(onset()) && (ended.isEmpty() || !day.isAfter(last));
    }

    Spell spell() {
        return new Spell(
                onset(), recognized, peak, z, pressure, baseline, ended.map(_ -> last), ended, findings, sources);
    }
}
