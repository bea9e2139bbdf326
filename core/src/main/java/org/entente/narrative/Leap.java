package org.entente.narrative;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A leap from a label to one of the opposite tone.
 *
 * @param last the last use of the one tone
 * @param first the first use of the other after it
 */
public record Leap(LabelUse last, LabelUse first) {

    /** How many days lie between; 0 on one day. What was said between, and was not read, may have been nearer. */
    public long days() {
        return ChronoUnit.DAYS.between(last.day(), first.day());
    }

    /** True from warm to cold, false back. */
    public boolean turnsCold() {
        return first.label().tone() < 0;
    }

    /** The leaps among labels that one side uses for one state, earliest first. Denied labels and mere words do not count. */
    public static List<Leap> among(List<LabelUse> uses) {
        List<Leap> leaps = new ArrayList<>();
        Optional<LabelUse> last = Optional.empty();
        List<LabelUse> ordered = uses.stream()
                .filter(LabelUse::names)
                .sorted(Comparator.comparing(LabelUse::day)
                        .thenComparing(use -> use.origin().key())
                        .thenComparing(use -> !use.origin().inTitle())
                        .thenComparingInt(use -> use.origin().start()))
                .toList();
        for (LabelUse use : ordered) {
            last.filter(before -> before.label().tone() > 0 != use.label().tone() > 0)
                    .ifPresent(before -> leaps.add(new Leap(before, use)));
            last = Optional.of(use);
        }
        return leaps;
    }
}
