package org.entente.fragility;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.structure.StatePair;

/** The covariates of a pair that is in no crisis: its structure, how restless the two states are, how its last crisis ended. */
final class RestRow {
    private static final String RESTLESS = "crises of both with others in 5 years (ln)";
    private static final int YEARS = 5;

    private final World world;
    private final CrisisHistory history;

    RestRow(World world, CrisisHistory history) {
        this.world = world;
        this.history = history;
    }

    static List<String> names(World world) {
        return Stream.of(world.names(), List.of(RESTLESS), Recency.REST)
                .flatMap(List::stream)
                .toList();
    }

    /** The covariates on a day, by what lies before it. */
    double[] of(StatePair pair, LocalDate day, Stance stance) {
        double restless = Math.log1p(history.withOthers(pair.first(), pair, day, YEARS))
                + Math.log1p(history.withOthers(pair.second(), pair, day, YEARS));
        double[] lasting = Recency.joined(world.covariates(pair, day.getYear()), new double[] {restless});
        return Recency.joined(lasting, Recency.rest(stance));
    }
}
