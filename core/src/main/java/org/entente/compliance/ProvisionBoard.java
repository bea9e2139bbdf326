package org.entente.compliance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.agreement.EnteredLevel;
import org.entente.agreement.HandLevel;
import org.entente.agreement.Provision;

/**
 * Where one provision stands, by the calendar and by everyone who says something.
 *
 * @param provision the provision
 * @param calendar its course by the calendar alone, as if nobody had said anything
 * @param voices its course by the account of each claimant who says something
 * @param silent keys of parties who say nothing
 * @param unsettled incidents of which it cannot be told
 * @param violations its violations
 * @param rates how the rate of its violations changed with the signing; empty when that cannot be told
 * @param blames who blames whom
 * @param levels its level on either scale, over all claimants
 * @param byHand the latest level that the case file gives, if any
 * @param entered levels that people entered on the page and that stand, the last of each person, by the day judged for
 */
public record ProvisionBoard(
        Provision provision,
        Course calendar,
        SortedMap<Claimant, Course> voices,
        List<String> silent,
        List<Unsettled> unsettled,
        ViolationRecord violations,
        Optional<RateRatio> rates,
        List<Blame> blames,
        Pam.Scales levels,
        Optional<HandLevel> byHand,
        List<EnteredLevel> entered) {
    private static final Comparator<Standing> ORDER =
            Comparator.comparing(Standing::state, State.gravest()).thenComparing(Standing::achieved);

    /** Copies the collections. */
    public ProvisionBoard {
        voices = Collections.unmodifiableSortedMap(new TreeMap<>(voices));
        silent = List.copyOf(silent);
        unsettled = List.copyOf(unsettled);
        blames = List.copyOf(blames);
        entered = List.copyOf(entered);
    }

    /** The voices that tell of the act, and not only that it is to come. */
    SortedMap<Claimant, Course> telling() {
        SortedMap<Claimant, Course> telling = new TreeMap<>(voices);
        telling.values().removeIf(Course::lapsed);
        return telling;
    }

    /** The least favourable state that anyone claims; by the calendar when nobody tells of the act. */
    public State state() {
        return standing().state();
    }

    /** The least favourable standing that anyone claims; by the calendar when nobody tells of the act. */
    public Standing standing() {
        return telling().values().stream().map(Course::standing).min(ORDER).orElseGet(this::untold);
    }

    /** Where it stands when nobody tells of the act: the most that was said to come. */
    private Standing untold() {
        return voices.values().stream()
                .map(Course::standing)
                .max(Comparator.comparing(Standing::achieved))
                .orElse(calendar.standing());
    }

    /** True when claimants differ about where it stands. Silence differs from nothing. */
    public boolean disputed() {
        return telling().values().stream()
                        .map(course -> course.standing().label(provision.kind()))
                        .distinct()
                        .count()
                > 1;
    }

    /** Where it stands in one line: each standing that is claimed, the least favourable first, with who says so. */
    public String line() {
        List<String> parts = new ArrayList<>();
        Map<String, List<String>> claimed = new LinkedHashMap<>();
        telling().entrySet().stream()
                .sorted(Comparator.comparing(voice -> voice.getValue().standing(), ORDER))
                .forEach(voice -> claimed.computeIfAbsent(
                                voice.getValue().standing().label(provision.kind()), _ -> new ArrayList<>())
                        .add(voice.getKey().name()));
        claimed.forEach((label, names) -> parts.add(label + " (says " + String.join(", ", names) + ")"));
        if (claimed.isEmpty()) {
            parts.add(untold().state().label() + " (by the calendar"
                    + (voices.isEmpty() ? "; nobody says anything)" : ")"));
        }
        voices.forEach((claimant, course) -> {
            if (course.lapsed()) {
                parts.add(course.standing().achieved().label() + ", and nothing since (says " + claimant.name() + ")");
            }
        });
        return String.join("; ", parts);
    }

    /** The course by the account of the claimant of this name. */
    public Optional<Course> findVoice(String name) {
        return voices.entrySet().stream()
                .filter(voice -> voice.getKey().name().equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** What the standings rest on: for each claimant the claim that made its last step, in order. */
    public List<Claim> grounds() {
        return voices.values().stream()
                .flatMap(course -> course.ground().stream())
                .sorted()
                .toList();
    }

    /** Everything that is claimed, in order. */
    public List<Claim> claims() {
        return voices.values().stream()
                .flatMap(course -> course.claims().stream())
                .sorted()
                .toList();
    }
}
