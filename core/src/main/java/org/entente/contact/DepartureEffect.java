package org.entente.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.contact.Departure.Part;
import org.entente.series.Estimate;
import org.entente.series.Window;

/**
 * What changes when a leader leaves: contacts with the state in the year after against the year before, over all departures
 * that the documents cover well enough.
 *
 * <p>The ratio of rates is Mantel and Haenszel's over departures i with a contacts in E covered days after, b in F before:
 * Σ aF/(E+F) over Σ bE/(E+F) (Rothman, Greenland and Lash, Modern Epidemiology, ch. 15). Interval: bootstrap over departures.
 * Permutation: within each departure, spells of thirty days change places between before and after, which keeps contacts that
 * come in bursts together.
 *
 * @param departures the departures that count
 * @param left how many more lie in the documented time but have too few covered days or no contact
 * @param ratio the rate after over the rate before, with its 90 % interval; empty without contacts before
 * @param permuted share of permutations with a ratio as far from 1 as the observed; empty without a ratio
 */
public record DepartureEffect(
        List<Departure> departures, int left, Optional<Estimate> ratio, Optional<Double> permuted) {
    /** A year before and a year after are compared. */
    public static final int YEAR = 360;

    /** Each of the two needs so many covered days. */
    public static final int LEAST_COVERED = 60;

    private static final int SPELL = 30;
    private static final int DRAWS = 4_999;
    private static final long SEED = 1_876;
    private static final double LEVEL = 0.9;

    /** Copies the departures. */
    public DepartureEffect {
        departures = List.copyOf(departures);
    }

    /**
     * Compares before and after.
     *
     * @param log contacts of one side
     * @param coverage the days that the documents cover
     * @param terms times in power; those of the side itself are passed over
     */
    public static DepartureEffect of(String side, ContactLog log, CoveredDays coverage, List<LeaderTerm> terms) {
        ContactLog documented = log.documented();
        List<Departure> departures = new ArrayList<>();
        int left = 0;
        for (LeaderTerm term : terms) {
            Optional<LocalDate> day = term.to()
                    .filter(_ -> !term.state().equals(side))
                    .filter(to ->
                            coverage.span().filter(span -> span.contains(to)).isPresent());
            if (day.isEmpty()) {
                continue;
            }
            Departure departure = around(term, day.get().plusDays(1), documented, coverage);
            if (enough(departure)) {
                departures.add(departure);
            } else {
                left++;
            }
        }
        Optional<Double> ratio = ratio(departures);
        return new DepartureEffect(
                departures,
                left,
                ratio.map(value -> interval(departures, value)),
                ratio.map(value -> permuted(departures, value)));
    }

    private static boolean enough(Departure departure) {
        return departure.before().covered() >= LEAST_COVERED
                && departure.after().covered() >= LEAST_COVERED
                && departure.before().contacts() + departure.after().contacts() > 0;
    }

    private static Departure around(LeaderTerm term, LocalDate day, ContactLog log, CoveredDays coverage) {
        Window days = new Window(day.minusDays(YEAR), day.plusDays(YEAR - 1));
        List<Part> blocks = new ArrayList<>();
        for (LocalDate from = days.from(); !from.isAfter(days.to()); from = from.plusDays(SPELL)) {
            Window spell = new Window(from, from.plusDays(SPELL - 1));
            int contacts = log.count(term.state(), ContactMeasure.ALL, at -> spell.contains(at) && coverage.covers(at));
            blocks.add(new Part(contacts, coverage.count(spell)));
        }
        int half = blocks.size() / 2;
        return new Departure(
                term, sum(blocks.subList(0, half)), sum(blocks.subList(half, blocks.size())), blocks, days);
    }

    private static Part sum(List<Part> parts) {
        return parts.stream().reduce(new Part(0, 0), Part::plus);
    }

    private static Optional<Double> ratio(List<Departure> departures) {
        double after = 0;
        double before = 0;
        for (Departure departure : departures) {
            double days =
                    departure.before().covered() + (double) departure.after().covered();
            if (days > 0) {
                after += departure.after().contacts() * departure.before().covered() / days;
                before += departure.before().contacts() * departure.after().covered() / days;
            }
        }
        return before > 0 ? Optional.of(after / before) : Optional.empty();
    }

    private static Estimate interval(List<Departure> departures, double value) {
        Random random = new Random(SEED);
        double[] draws = IntStream.range(0, DRAWS)
                .mapToObj(_ -> departures.stream()
                        .map(_ -> departures.get(random.nextInt(departures.size())))
                        .toList())
                .map(DepartureEffect::ratio)
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        double low = draws[(int) ((1 - LEVEL) / 2 * (draws.length - 1))];
        double high = draws[(int) ((1 + LEVEL) / 2 * (draws.length - 1))];
        long contacts = departures.stream()
                .mapToInt(each -> each.before().contacts() + each.after().contacts())
                .sum();
        return new Estimate(value, low, high, LEVEL, contacts);
    }

    private static double permuted(List<Departure> departures, double value) {
        Random random = new Random(SEED);
        int asFar = 1;
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Departure> shuffled = departures.stream()
                    .map(departure -> shuffled(departure, random))
                    .collect(Collectors.toList());
            double other = ratio(shuffled).orElse(Double.POSITIVE_INFINITY);
            asFar += Math.abs(Math.log(other)) >= Math.abs(Math.log(value)) - 1e-12 ? 1 : 0;
        }
        return asFar / (DRAWS + 1.0);
    }

    private static Departure shuffled(Departure departure, Random random) {
        List<Part> blocks = new ArrayList<>(departure.blocks());
        Collections.shuffle(blocks, random);
        int half = departure.blocksBefore();
        return new Departure(
                departure.term(),
                sum(blocks.subList(0, half)),
                sum(blocks.subList(half, blocks.size())),
                blocks,
                departure.days());
    }
}
