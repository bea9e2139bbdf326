package org.entente.contact;

import java.util.List;
import java.util.Optional;
import org.entente.series.Method;
import org.entente.series.Window;

/**
 * With whom one side's leaders were in contact most, as far as the documents cover the time.
 *
 * @param side code of the state from whose side contacts are counted
 * @param measure which contacts count
 * @param window the days
 * @param months the months of the window with their covered days
 * @param rankedDays covered days in well-covered months: on these the ranks rest
 * @param coveredDays covered days in all
 * @param rows the counterparts, most contacts first
 */
public record Ranking(
        String side,
        ContactMeasure measure,
        Window window,
        List<CoveredDays.Month> months,
        int rankedDays,
        int coveredDays,
        List<RankRow> rows) {

    /** Copies the lists. */
    public Ranking {
        months = List.copyOf(months);
        rows = List.copyOf(rows);
    }

    /** How it is made. */
    public Method method() {
        return ContactLog.METHOD;
    }

    /** Days of the window of which the documents tell nothing. */
    public int missingDays() {
        return (int) window.days() - coveredDays;
    }

    /** How many months of the window are well covered. */
    public int rankedMonths() {
        return (int) months.stream().filter(CoveredDays.Month::wellCovered).count();
    }

    /** The row of a state. */
    public Optional<RankRow> find(String counterpart) {
        return rows.stream()
                .filter(row -> row.counterpart().equals(counterpart))
                .findFirst();
    }

    /** What the documents tell of the claim that this side was in contact with a state more than with any other. */
    public Verdict verdict(String counterpart) {
        int seen = find(counterpart).map(RankRow::seen).orElse(0);
        int most = find(counterpart).map(RankRow::most).orElse(missingDays());
        int othersSeen = others(counterpart).mapToInt(RankRow::seen).max().orElse(0);
        int othersMost = Math.max(
                missingDays(), others(counterpart).mapToInt(RankRow::most).max().orElse(0));
        if (seen > othersMost) {
            return Verdict.TRUE;
        }
        return most <= othersSeen ? Verdict.FALSE : Verdict.UNDECIDED;
    }

    private java.util.stream.Stream<RankRow> others(String counterpart) {
        return rows.stream().filter(row -> !row.counterpart().equals(counterpart));
    }

    /** What can be said of a claim, whatever the missing days hold. */
    public enum Verdict {
        /** True even if every missing day held a contact with another. */
        TRUE("holds, whatever lies in the missing days"),
        /** False even if every missing day held a contact with the one claimed. */
        FALSE("does not hold, whatever lies in the missing days"),
        /** Depends on the missing days. */
        UNDECIDED("cannot be decided from this source");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        /** In words. */
        public String label() {
            return label;
        }
    }
}
