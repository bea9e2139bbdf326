package org.entente.corroboration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.casefile.Reference;

/**
 * Holds claims against reports in three rounds: reports of the same day; for what is still alone, reports a day off; for
 * what is still alone, striking likenesses two to ten days off. A report that agrees with one incident on the day is no
 * evidence for another day's, so that it takes no part in the later rounds.
 */
final class Matcher {
    /** The farthest a likeness may lie for a date to be doubted. */
    static final int FARTHEST = 10;

    private static final int MOST_MATCHES = 6;
    private static final Comparator<Scored> BEST = Comparator.<Scored>comparingLong(
                    scored -> scored.match().daysOff())
            .thenComparing(scored -> scored.match().collection())
            .thenComparing(Comparator.<Scored>comparingInt(Scored::strength).reversed())
            .thenComparing(scored -> scored.match().identifier());

    private final ReportIndex index;
    private final Coverage coverage;
    private final Set<Reference.Kind> present;
    private final Rules rules;
    private final Set<String> taken = new HashSet<>();

    /** A match with the strength that ranks it. */
    private record Scored(Match match, int strength) {}

    Matcher(ReportIndex index, Coverage coverage, Set<Reference.Kind> present, Names names) {
        this.rules = new Rules(names);
        this.index = index;
        this.coverage = coverage;
        this.present = Set.copyOf(present);
    }

    /** One finding for each claim, in the order of the claims. */
    List<Finding> match(List<Claim> claims) {
        Map<Claim, List<Scored>> found = new LinkedHashMap<>();
        claims.forEach(claim -> found.put(claim, onTheDay(claim)));
        found.values().stream().flatMap(List::stream).forEach(scored -> taken.add(key(scored.match())));
        Map<Claim, List<Scored>> doubts = new HashMap<>();
        found.replaceAll((claim, matches) -> matches.isEmpty() ? aDayOff(claim) : matches);
        found.forEach((claim, matches) -> {
            if (matches.isEmpty()) {
                doubts.put(claim, daysOff(claim));
            }
        });
        return claims.stream()
                .map(claim ->
                        finding(claim, found.getOrDefault(claim, List.of()), doubts.getOrDefault(claim, List.of())))
                .toList();
    }

    private List<Scored> onTheDay(Claim claim) {
        return scored(claim, 0, _ -> true)
                .filter(found -> found.likeness().enough())
                .map(Found::scored)
                .toList();
    }

    private List<Scored> aDayOff(Claim claim) {
        return Stream.of(-1, 1)
                .flatMap(off -> scored(claim, off, _ -> true))
                .filter(found -> found.likeness().near() && free(found))
                .map(Found::scored)
                .toList();
    }

    private List<Scored> daysOff(Claim claim) {
        return Stream.iterate(-FARTHEST, off -> off <= FARTHEST, off -> off + 1)
                .filter(off -> Math.abs(off) >= 2)
                .flatMap(off -> scored(claim, off, report -> mayBeMisdated(claim, report)))
                .filter(found -> found.likeness().striking() && free(found))
                .map(Found::scored)
                .toList();
    }

    private boolean free(Found found) {
        return !taken.contains(key(found.scored().match()));
    }

    private static String key(Match match) {
        return match.collection().word() + " " + match.identifier() + " " + match.days() + " " + match.title();
    }

    /** A report compared with a claim. */
    private record Found(Scored scored, Likeness likeness) {}

    /** News says similar things every week, so that only what names the office as its publisher is looked for there. */
    private static boolean mayBeMisdated(Claim claim, Report report) {
        return report.collection() != Reference.Kind.KREMLIN || NewsRule.expects(claim);
    }

    private Stream<Found> scored(Claim claim, int off, Predicate<Report> wanted) {
        LocalDate day = claim.day().plusDays(off);
        return index.on(day).stream().filter(wanted).map(report -> {
            Likeness likeness = rules.compare(claim, report);
            long distance = Math.abs(ChronoUnit.DAYS.between(claim.day(), day));
            Match match = new Match(
                    report.collection(),
                    report.identifier(),
                    report.days(),
                    report.title(),
                    distance,
                    likeness.because());
            return new Found(new Scored(match, likeness.strength()), likeness);
        });
    }

    private Finding finding(Claim claim, List<Scored> found, List<Scored> doubts) {
        List<Reference.Kind> missing = new ArrayList<>();
        List<Reference.Kind> uncovered = new ArrayList<>();
        Expectation.of(claim).stream()
                .filter(present::contains)
                .filter(kind ->
                        found.stream().noneMatch(scored -> scored.match().collection() == kind))
                .forEach(kind -> (coverage.covers(kind, claim.day()) ? missing : uncovered).add(kind));
        Verdict verdict = verdict(found, doubts, missing, uncovered);
        List<Scored> shown = verdict == Verdict.PERHAPS_WRONG_DATE ? doubts : found;
        return new Finding(claim.incident().key(), claim.day(), verdict, best(shown), missing, uncovered);
    }

    private static Verdict verdict(
            List<Scored> found, List<Scored> doubts, List<Reference.Kind> missing, List<Reference.Kind> uncovered) {
        if (!found.isEmpty()) {
            return Verdict.CORROBORATED;
        }
        if (!doubts.isEmpty()) {
            return Verdict.PERHAPS_WRONG_DATE;
        }
        return missing.isEmpty() && !uncovered.isEmpty() ? Verdict.NOT_COVERED : Verdict.STANDS_ALONE;
    }

    private static List<Match> best(List<Scored> scored) {
        return scored.stream()
                .sorted(BEST)
                .limit(MOST_MATCHES)
                .map(Scored::match)
                .distinct()
                .toList();
    }
}
