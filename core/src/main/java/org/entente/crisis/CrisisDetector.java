package org.entente.crisis;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.provenance.Publishers;
import org.entente.series.Method;

/**
 * Finds the crises of a pair in the days of machine-coded streams. Looks at one day after the other and never ahead: the
 * state of a day follows from that day and those before it. See docs/methods/crisis-detector.md.
 */
public final class CrisisDetector {
    /** The page that describes it, and its version. */
    public static final Method METHOD = new Method("crisis-detector", 1);

    private final CrisisRules rules;
    private final Publishers publishers;

    /** A detector with these rules, which knows these publishers. */
    public CrisisDetector(CrisisRules rules, Publishers publishers) {
        this.rules = rules;
        this.publishers = publishers;
    }

    /**
     * Goes through the days up to {@code asOf}.
     *
     * @param days days of which sources report anything, about whomever, each once and in order; a day that is not among them
     *     is a gap. Days after {@code asOf} are passed over
     */
    public Detection detect(List<CrisisDay> days, LocalDate asOf) {
        CrisisWatch watch = new CrisisWatch(rules, publishers);
        NavigableMap<LocalDate, CrisisState> states = new TreeMap<>();
        for (CrisisDay day : days) {
            if (day.day().isAfter(asOf)) {
                break;
            }
            fillGap(states, day.day(), watch);
            states.put(day.day(), watch.next(day));
        }
        if (!states.isEmpty()) {
            fillGap(states, asOf.plusDays(1), watch);
        }
        return new Detection(asOf, watch.crises(), watch.near(), states);
    }

    /**
     * The days that count as covered, looking back: by what was usual of the feed then, and by what was a month of reports later.
     * Thin days, of strays or of a file that has not come, are gaps.
     */
    public static List<CrisisDay> covered(List<CrisisDay> days, CrisisRules rules) {
        Feed feed = new Feed(rules);
        double[] least = days.stream().mapToDouble(feed::leastAfter).toArray();
        return IntStream.range(0, least.length)
                .filter(i -> days.get(i).others()
                        >= Math.max(least[i], least[Math.min(i + rules.feedDays(), least.length) - 1]))
                .mapToObj(days::get)
                .toList();
    }

    private static void fillGap(NavigableMap<LocalDate, CrisisState> states, LocalDate to, CrisisWatch watch) {
        if (states.isEmpty()) {
            return;
        }
        for (LocalDate day = states.lastKey().plusDays(1); day.isBefore(to); day = day.plusDays(1)) {
            states.put(day, watch.gap());
        }
    }
}
