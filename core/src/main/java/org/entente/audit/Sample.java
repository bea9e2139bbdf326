package org.entente.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A sample as it was drawn. It is never changed.
 *
 * @param id its name, {@code s1} for instance
 * @param frame what it stands for
 * @param drawnOn the day on which it was drawn
 * @param drawnBy who drew it
 * @param seed what the drawing began with
 * @param drawing strata and items
 */
public record Sample(String id, SampleFrame frame, LocalDate drawnOn, String drawnBy, long seed, Drawing drawing) {

    /** The strata, by number. */
    public List<Stratum> strata() {
        return drawing.strata();
    }

    /** The items, by number. */
    public List<Item> items() {
        return drawing.items();
    }

    /** The item of this number. */
    public Optional<Item> find(int number) {
        return items().stream().filter(item -> item.number() == number).findFirst();
    }

    /** How many units it stands for. */
    public long population() {
        return strata().stream().mapToLong(Stratum::population).sum();
    }
}
