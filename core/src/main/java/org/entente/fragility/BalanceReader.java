package org.entente.fragility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.structure.StatePair;

/** Reads a model for a pair as of a day. The same model, pair, day and later crises give the same reading. */
public final class BalanceReader {
    private static final long SEED = 1;

    private final ProcessModel model;

    /** Over a model. */
    public BalanceReader(ProcessModel model) {
        this.model = model;
    }

    /**
     * Reads.
     *
     * @param asOf the last day whose knowledge counts; the reading is of the days after it
     * @param later crises of the pair told by others; those that begin by the last day of the tables or after {@code asOf} are left out
     */
    public Balance read(StatePair pair, LocalDate asOf, List<LaterCrisis> later) {
        LocalDate day = asOf.plusDays(1);
        List<CrisisProcess> fits = model.until(day);
        if (fits.isEmpty()) {
            return new Balance.NotEnough(
                    asOf, "the earliest fit is of " + model.days().getFirst() + ", and none may know what came later");
        }
        CrisisProcess fit = fits.getLast();
        List<LaterCrisis> counted = later.stream()
                .filter(one ->
                        one.from().isAfter(model.span().last()) && one.from().isBefore(day))
                .sorted(Comparator.comparing(LaterCrisis::from))
                .toList();
        CrisisHistory known = model.history().asOf(asOf);
        Stance stance = stance(known.of(pair), counted, day);
        return Fragility.of(fit.on(day, known), pair, stance, SEED)
                .<Balance>map(now -> new Balance.Told(
                        asOf,
                        now,
                        history(fits, pair, now),
                        BaseRates.of(
                                fit,
                                model.history().asOf(fit.asOf().minusDays(1)),
                                fit.asOf(),
                                model.neighbours(fit.asOf())),
                        fit.asOf(),
                        model.span(),
                        known.of(pair).stream()
                                .map(spell -> new Balance.Named(model.title(spell), spell))
                                .toList(),
                        counted))
                .orElseGet(() -> new Balance.NotEnough(
                        asOf, "the tables of states do not hold both of them in " + day.getYear()));
    }

    private static List<Fragility> history(List<CrisisProcess> fits, StatePair pair, Fragility now) {
        List<CrisisProcess> before =
                fits.stream().filter(fit -> fit.asOf().isBefore(now.asOf())).toList();
        List<Fragility> all = new ArrayList<>(Fragility.history(before, pair, SEED));
        all.add(now);
        return all;
    }

    /** By the crises of the tables and the later ones, of which one may lie within another; an open one lasts. */
    private static Stance stance(List<CrisisSpell> tables, List<LaterCrisis> later, LocalDate day) {
        Optional<LaterCrisis> open = later.stream()
                .filter(one -> one.to().map(to -> !to.isBefore(day)).orElse(true))
                .findFirst();
        if (open.isPresent()) {
            return new Stance(Stance.Phase.CRISIS, Stance.weeks(open.get().from(), day));
        }
        List<CrisisSpell> all = Stream.concat(
                        tables.stream(),
                        later.stream()
                                .map(one -> new CrisisSpell(
                                        one.title(), PLACE, one.from(), one.to(), Told.UNKNOWN, one.settled())))
                .sorted(Comparator.comparing(Stance::end))
                .toList();
        return Stance.of(all, day);
    }

    /** Stances do not ask which pair it is. */
    private static final StatePair PLACE = new StatePair(/* first= */ 0, /* second= */ 1);
}
