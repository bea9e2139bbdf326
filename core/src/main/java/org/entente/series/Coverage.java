package org.entente.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which days a source held, alone or together with others. A day that none held is a gap, and what lies before the first
 * covered day is unknown; neither is ever calm.
 *
 * @param window the days asked about
 * @param shares how much of each covered day was held, above 0 and up to 1; also of days outside the window, as history
 */
public record Coverage(Window window, NavigableMap<LocalDate, Double> shares) {

    /** Keeps the days of which anything was held. @throws IllegalArgumentException when a share lies above 1 */
    public Coverage {
        NavigableMap<LocalDate, Double> held = new TreeMap<>(shares);
        held.values().removeIf(share -> share <= 0);
        held.forEach((day, share) -> {
            if (share > 1) {
                throw new IllegalArgumentException("no more than all of " + day + " can be held, not " + share);
            }
        });
        shares = Collections.unmodifiableNavigableMap(held);
    }

    /** The first day of which anything was held, within the window or before it. */
    public Optional<LocalDate> first() {
        return shares.isEmpty() ? Optional.empty() : Optional.of(shares.firstKey());
    }

    /** How a day is covered. */
    public Covered on(LocalDate day) {
        Double share = shares.get(day);
        if (share != null) {
            return share < 1 ? Covered.PARTLY : Covered.WHOLLY;
        }
        return first().filter(day::isAfter).isPresent() ? Covered.NOT : Covered.BEFORE;
    }

    /** How much of a day was held, from 0 to 1. */
    public double share(LocalDate day) {
        return shares.getOrDefault(day, 0.0);
    }

    /** How many days of a period are covered, wholly or partly. */
    public long covered(Window period) {
        return shares.subMap(period.from(), true, period.to(), true).size();
    }

    /** How many days of a period are covered in this way. */
    public long days(Window period, Covered covered) {
        return period.from()
                .datesUntil(period.to().plusDays(1))
                .filter(day -> on(day) == covered)
                .count();
    }

    /** The runs of days of the window that no source held, earliest first. What lies before the first covered day is none. */
    public List<Window> gaps() {
        return runs(window, Covered.NOT);
    }

    /** The days of the window before the first covered day. */
    public Optional<Window> before() {
        return runs(window, Covered.BEFORE).stream().findFirst();
    }

    /** The unbroken runs of days of a period that are covered in this way, earliest first. */
    public List<Window> runs(Window period, Covered covered) {
        List<Window> runs = new ArrayList<>();
        LocalDate begin = null;
        for (LocalDate day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
            boolean is = on(day) == covered;
            if (is && begin == null) {
                begin = day;
            } else if (!is && begin != null) {
                runs.add(new Window(begin, day.minusDays(1)));
                begin = null;
            }
        }
        if (begin != null) {
            runs.add(new Window(begin, period.to()));
        }
        return runs;
    }

    /** How many covered days lie before a day: what there is to compare it with. */
    public long history(LocalDate day) {
        return shares.headMap(day).size();
    }

    /**
     * What stands in the place of a number when a period cannot be judged; empty when it can be.
     *
     * @param history how many covered days have to lie before it, at least
     */
    public Optional<Value> cannotTell(Window period, long history) {
        if (covered(period) == 0) {
            return Optional.of(uncovered(period));
        }
        if (history(period.from()) < history) {
            return Optional.of(new Value.Unknown("fewer than " + history + " covered days before"));
        }
        return Optional.empty();
    }

    /** What a period without a covered day is: unknown while no source had begun, else a gap. */
    public Value uncovered(Window period) {
        return on(period.to()) == Covered.BEFORE ? new Value.Unknown("before the first covered day") : new Value.Gap();
    }
}
