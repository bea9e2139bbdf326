package org.entente.recovery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.series.Method;

/**
 * The course of a crisis: its phases, each from a day on, and what the end rests on.
 *
 * <p>The end is the first day on which both hold: it is quiet, and there was positive evidence after the peak. Then the crisis is
 * resolved when some of that evidence settles ({@link EndingKind#settles}), no issue is known to be open and no tie to be
 * broken; else it is on hold, and becomes resolved on the day of such evidence. Quiet without positive evidence stays
 * de-escalation, for news fades by itself.
 *
 * @param steps the phases with their first days, in order; at least one
 * @param end the day it ended; empty while it has not
 * @param evidence what says so, up to the end of what is known or the next crisis
 * @param open what is known to stay open: issues and broken ties
 * @param why the latest phase in plain words
 */
public record CrisisCourse(
        List<Step> steps, Optional<LocalDate> end, List<EndingEvidence> evidence, List<String> open, String why) {
    /** The page that describes it, and its version. */
    public static final Method METHOD = new Method("recovery", 2);

    /** Days from the end within which a further crisis is a relapse. */
    public static final int RELAPSE_DAYS = 180;

    /** Copies the lists. */
    public CrisisCourse {
        steps = List.copyOf(steps);
        evidence = List.copyOf(evidence);
        open = List.copyOf(open);
    }

    /**
     * A phase from a day on.
     *
     * @param phase the phase
     * @param from its first day
     */
    public record Step(Phase phase, LocalDate from) {}

    /** Tells the course from what is known. What lies after the as-of day is passed over. */
    public static CrisisCourse of(CrisisFacts facts) {
        Optional<LocalDate> next = facts.next().filter(day -> !day.isAfter(facts.asOf()));
        LocalDate last = next.map(day -> day.minusDays(1)).orElse(facts.asOf());
        List<EndingEvidence> evidence = facts.evidence().stream()
                .filter(one -> one.day().isAfter(facts.peak()) && !one.day().isAfter(last))
                .toList();
        List<Step> steps = beginning(facts);
        Optional<LocalDate> end = facts.quietFrom()
                .filter(day -> !day.isAfter(last))
                .flatMap(quiet -> evidence.stream().findFirst().map(first -> later(quiet, first.day())));
        List<String> open = Stream.concat(facts.openIssues().stream(), facts.broken().stream())
                .toList();
        end.ifPresent(day -> steps.addAll(ending(day, evidence, open)));
        next.filter(day -> end.filter(one -> !day.isAfter(one.plusDays(RELAPSE_DAYS)))
                        .isPresent())
                .ifPresent(day -> steps.add(new Step(Phase.RELAPSE, day)));
        return new CrisisCourse(steps, end, evidence, open, why(steps.getLast().phase(), facts, evidence, open));
    }

    private static List<Step> beginning(CrisisFacts facts) {
        List<Step> steps = new ArrayList<>();
        if (facts.onset().isBefore(facts.peak())) {
            steps.add(new Step(Phase.ONSET, facts.onset()));
        }
        steps.add(new Step(Phase.PEAK, facts.peak()));
        if (facts.asOf().isAfter(facts.peak())) {
            steps.add(new Step(Phase.DE_ESCALATION, facts.peak().plusDays(1)));
        }
        return steps;
    }

    private static List<Step> ending(LocalDate end, List<EndingEvidence> evidence, List<String> open) {
        Optional<LocalDate> settled = evidence.stream()
                .filter(one -> one.kind().settles() && open.isEmpty())
                .findFirst()
                .map(one -> later(end, one.day()));
        List<Step> steps = new ArrayList<>();
        if (settled.filter(day -> day.equals(end)).isEmpty()) {
            steps.add(new Step(Phase.ON_HOLD, end));
        }
        settled.ifPresent(day -> steps.add(new Step(Phase.RESOLVED, day)));
        return steps;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String why(Phase phase, CrisisFacts facts, List<EndingEvidence> evidence, List<String> open) {
        return switch (phase) {
            case ONSET, PEAK -> "nothing is known of the days after the peak";
            case DE_ESCALATION -> deEscalation(facts, evidence);
            case ON_HOLD ->
                open.isEmpty() ? "quiet after contact, but nothing settles it" : "open: " + String.join("; ", open);
            case RESOLVED -> "quiet, with " + evidence.size() + " pieces of evidence, and nothing known is left open";
            case RELAPSE -> "in crisis again within " + RELAPSE_DAYS + " days of the end";
        };
    }

    private static String deEscalation(CrisisFacts facts, List<EndingEvidence> evidence) {
        if (facts.quietFrom().filter(day -> !day.isAfter(facts.asOf())).isEmpty()) {
            return "not quiet yet";
        }
        return evidence.isEmpty() ? "quiet, but nothing positive says that it is over" : "quiet only later";
    }

    /** What the end rests on, by kind: all up to the day of the last step to hold or resolution; all there is while no end is told. */
    public List<EvidenceOfEnd> endsWith() {
        Optional<LocalDate> last = steps.stream()
                .filter(step -> step.phase() == Phase.ON_HOLD || step.phase() == Phase.RESOLVED)
                .map(Step::from)
                .reduce((_, later) -> later);
        return EvidenceOfEnd.of(evidence.stream()
                .filter(one -> last.filter(one.day()::isAfter).isEmpty())
                .toList());
    }

    /** How it ended, in words; that it did not, and why, where no end is told. What stays open is counted, see {@link #open}. */
    public String ended() {
        String what = phase() == Phase.ON_HOLD && !open.isEmpty()
                ? (open.size() == 1 ? "1 matter stays open" : open.size() + " matters stay open")
                : why;
        return end.map(day -> "over on " + day + since()).orElse("no end is told") + ": " + what;
    }

    private String since() {
        return switch (phase()) {
            case ON_HOLD -> ", on hold since";
            case RESOLVED -> ", resolved on " + steps.getLast().from();
            case RELAPSE -> ", relapse on " + steps.getLast().from();
            case ONSET, PEAK, DE_ESCALATION -> "";
        };
    }

    /** The latest phase. */
    public Phase phase() {
        return steps.getLast().phase();
    }

    /** The phase on a day; empty before the crisis. */
    public Optional<Phase> on(LocalDate day) {
        return steps.reversed().stream()
                .filter(step -> !step.from().isAfter(day))
                .findFirst()
                .map(Step::phase);
    }
}
