package org.entente.disconnect;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.entente.disconnect.Standing.Known;
import org.entente.disconnect.Standing.NotCovered;
import org.entente.disconnect.Standing.NotEnough;
import org.entente.series.Window;

/**
 * Ranks the words and the deeds of a window among those of the pair's own earlier windows.
 *
 * <p>With W(t) the mean weight of the words of the days t − lag − window + 1 … t − lag, and D(t) that of the deeds of t − window + 1 …
 * t, the ranks are the mid-ranks of W(t) and D(t) among the same of windows that end before the one at hand begins, step by step
 * back to the end of memory. A window counts only with enough acts and covered days. The past alone: nothing after t is looked at.
 * Unchanging; safe for use by several threads.
 */
public final class WordsAndDeeds {
    private final DisconnectRules rules;
    private final Predicate<Window> covered;
    private final DaySums words;
    private final DaySums deeds;

    /**
     * Takes in the acts of a pair or of one direction.
     *
     * @param acts words and deeds, in any order
     * @param span the days that the stream holds; windows that reach beyond it are not covered
     * @param covered true for a window of which sources held enough
     */
    public WordsAndDeeds(List<Act> acts, Window span, DisconnectRules rules, Predicate<Window> covered) {
        this.rules = rules;
        this.covered = window -> span.contains(window.from()) && span.contains(window.to()) && covered.test(window);
        this.words = new DaySums(acts.stream().filter(Act::word).toList(), span);
        this.deeds = new DaySums(acts.stream().filter(act -> !act.word()).toList(), span);
    }

    /** The window of deeds that ends on a day. */
    public static Window window(LocalDate last, DisconnectRules rules) {
        return new Window(last.minusDays(rules.windowDays() - 1L), last);
    }

    /** The words that are held against the deeds of a window. */
    static Window wordsFor(Window window, DisconnectRules rules) {
        return new Window(window.from().minusDays(rules.lagDays()), window.to().minusDays(rules.lagDays()));
    }

    /** How many words are held against the deeds of the window that ends on the day. */
    public int words(LocalDate last) {
        return words.count(wordsFor(window(last, rules), rules));
    }

    /** How many deeds the window that ends on the day has. */
    public int deeds(LocalDate last) {
        return deeds.count(window(last, rules));
    }

    /** Where the window that ends on the day stands. */
    public Standing at(LocalDate last) {
        Window window = window(last, rules);
        Window said = wordsFor(window, rules);
        if (!covered.test(window) || !covered.test(said)) {
            return new NotCovered();
        }
        if (words.count(said) < rules.leastActs() || deeds.count(window) < rules.leastActs()) {
            return new NotEnough(words.count(said) + " words and " + deeds.count(window) + " deeds, of each "
                    + rules.leastActs() + " are needed");
        }
        double[] saidBefore = past(words, said);
        double[] doneBefore = past(deeds, window);
        int least = Math.min(saidBefore.length, doneBefore.length);
        if (least < rules.leastPast()) {
            return new NotEnough("only " + least + " earlier windows are known, " + rules.leastPast() + " are needed");
        }
        double wordsMean = words.mean(said, 1).orElseThrow();
        double deedsMean = deeds.mean(window, 1).orElseThrow();
        return new Known(
                MidRank.of(wordsMean, saidBefore), MidRank.of(deedsMean, doneBefore), wordsMean, deedsMean, least);
    }

    /** Means of the words of earlier windows than the one that ends on the day. */
    double[] wordsBefore(LocalDate last) {
        return past(words, wordsFor(window(last, rules), rules));
    }

    /** Means of the deeds of earlier windows. */
    double[] deedsBefore(LocalDate last) {
        return past(deeds, window(last, rules));
    }

    private double[] past(DaySums sums, Window window) {
        double[] means = new double[rules.memoryDays() / rules.stepDays() + 1];
        int known = 0;
        for (int back = 0; back <= rules.memoryDays(); back += rules.stepDays()) {
            LocalDate last = window.from().minusDays(1L + back);
            Window earlier = window(last, rules);
            OptionalDouble mean =
                    covered.test(earlier) ? sums.mean(earlier, rules.leastActs()) : OptionalDouble.empty();
            if (mean.isPresent()) {
                means[known++] = mean.getAsDouble();
            }
        }
        return Arrays.copyOf(means, known);
    }
}
