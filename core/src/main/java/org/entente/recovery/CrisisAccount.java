package org.entente.recovery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.channel.Interruption;
import org.entente.crisis.DetectedCrisis;
import org.entente.crisis.Episode;
import org.entente.crisis.Parties;
import org.entente.incident.Incident;
import org.entente.series.Window;

/**
 * A crisis as it is told to people: how it began, peaked and ended, with everything that says so.
 *
 * @param id its key in addresses: that of the declared episode, else the day of the onset
 * @param title its name
 * @param place the zone after which a detected one is named; empty where none gives it a name
 * @param origin who says that it was a crisis
 * @param span its first day and its last; the last that is known while it lasts
 * @param until the last day that counts for what came after: the eve of the next crisis, or the as-of day
 * @param course its phases, and what the end rests on
 * @param began the incidents that set it off, by day, of each day the most reported first
 * @param peakActs incidents of conflict on the day of the peak, the most reported first
 * @param clashes assaults between the two states themselves on its days; empty when none is known
 * @param clientClashes the same by or against those a side answers for
 * @param cut what was broken off or narrowed in it, be it taken up again or not
 * @param known incidents that it names, by key: the first and last of each kind of evidence, and what cut a tie
 * @param figures what streams say, for each answer to whose acts count
 */
public record CrisisAccount(
        String id,
        String title,
        Optional<CrisisPlace> place,
        Origin origin,
        Window span,
        LocalDate until,
        CrisisCourse course,
        List<Incident> began,
        List<Incident> peakActs,
        List<Incident> clashes,
        List<Incident> clientClashes,
        List<Interruption> cut,
        Map<String, Incident> known,
        List<CrisisFigures> figures) {

    /** Copies the collections. */
    public CrisisAccount {
        began = List.copyOf(began);
        peakActs = List.copyOf(peakActs);
        clashes = List.copyOf(clashes);
        clientClashes = List.copyOf(clientClashes);
        cut = List.copyOf(cut);
        known = Map.copyOf(known);
        figures = List.copyOf(figures);
    }

    /** Who says that it was a crisis. */
    public sealed interface Origin {
        /** In words. */
        default String label() {
            return switch (this) {
                case Declared _ -> "declared by the case";
                case Detected detected -> "detected, " + detected.parties().label();
            };
        }
    }

    /** A person, in the case. */
    public record Declared(Episode episode) implements Origin {}

    /** The detector, in machine-coded streams. */
    public record Detected(DetectedCrisis crisis, Parties parties) implements Origin {}

    /** Its first day. */
    public LocalDate onset() {
        return span.from();
    }

    /** The day of the peak. */
    public LocalDate peak() {
        return course.steps().stream()
                .filter(step -> step.phase() == Phase.PEAK)
                .findFirst()
                .map(CrisisCourse.Step::from)
                .orElse(span.from());
    }

    /** What was broken off or narrowed in it and nobody is known to have taken up again. */
    public List<Interruption> broken() {
        return cut.stream().filter(one -> one.resumed().isEmpty()).toList();
    }

    /** Whether the two fought each other, in words. None known is no proof that they did not. */
    public String clash() {
        String own = clashes.isEmpty()
                ? "none is known between the two"
                : "yes, assaults between the two: " + clashes.size();
        return clientClashes.isEmpty()
                ? own
                : own + "; by or against those a side answers for: " + clientClashes.size();
    }

    /** The incident of a piece of evidence; empty when a document says so. */
    public Optional<Incident> incident(EndingEvidence evidence) {
        return Optional.ofNullable(known.get(evidence.evidence()));
    }

    /** What streams say with these acts. */
    public CrisisFigures figures(Parties parties) {
        return figures.stream()
                .filter(one -> one.parties() == parties)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no figures " + parties.label()));
    }

    /** Whose acts count in its course: those by which it was found. */
    public Parties parties() {
        return switch (origin) {
            case Declared _ -> Parties.THE_TWO;
            case Detected detected -> detected.parties();
        };
    }

    /** True when the days of both overlap. */
    public boolean overlaps(CrisisAccount other) {
        return !span.from().isAfter(other.span.to()) && !other.span.from().isAfter(span.to());
    }
}
