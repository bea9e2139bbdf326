package org.entente.crisis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Days of a made-up pair: a little of everything from 1 January 2018 on, all of it drawn from one seed. */
final class Days {
    static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    /** Two agencies of different owners and sides. */
    static final List<String> INDEPENDENT = List.of("Reuters", "TASS");

    private final List<CrisisDay> days = new ArrayList<>();

    private Days() {}

    /** So many usual days: a few acts, half of them of conflict, none of a trigger class. */
    static Days usual(int count, long seed) {
        Days made = new Days();
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            int conflicts = random.nextInt(4);
            int acts = conflicts + random.nextInt(4);
            int others = 900 + random.nextInt(200);
            made.days.add(new CrisisDay(
                    FIRST.plusDays(i), others, acts, acts, conflicts, conflicts * 2.5, 0, List.of("Reuters")));
        }
        return made;
    }

    /** Turns some days into days of crisis. */
    Days crisis(int from, int count) {
        return change(from, count, day -> hostile(day, 40, INDEPENDENT));
    }

    /** A day with so many more acts of conflict, of a trigger class and of weight −8 all of them. */
    static CrisisDay hostile(CrisisDay day, int acts, List<String> sources) {
        return new CrisisDay(
                day.day(),
                day.others(),
                day.incidents() + acts,
                day.acts() + acts,
                day.conflicts() + acts,
                day.pressure() + 8 * acts,
                acts,
                sources);
    }

    /** Changes some days. */
    Days change(int from, int count, UnaryOperator<CrisisDay> change) {
        for (int i = from; i < from + count; i++) {
            days.set(i, change.apply(days.get(i)));
        }
        return this;
    }

    /** Takes some days away: no source reports anything of them. */
    Days gap(int from, int count) {
        days.removeIf(day -> !day.day().isBefore(day(from)) && day.day().isBefore(day(from + count)));
        return this;
    }

    List<CrisisDay> list() {
        return List.copyOf(days);
    }

    static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }
}
