package org.entente.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.entente.event.Quad;
import org.entente.incident.Direction;
import org.entente.provenance.Evidence;
import org.entente.relation.Ground;
import org.entente.relation.RelationLedger;
import org.entente.relation.Tally;
import org.entente.series.Coverage;
import org.entente.series.Grain;
import org.entente.series.Window;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The relation ledger of one pair over ten years, bootstrap included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LedgerBenchmark {
    private static final Window TEN_YEARS = new Window(LocalDate.of(2010, 1, 1), LocalDate.of(2019, 12, 31));

    /** The length of a period. */
    @Param({"DAY", "WEEK", "MONTH"})
    public Grain grain = Grain.MONTH;

    private final List<Tally> tallies = new ArrayList<>();
    private final NavigableMap<LocalDate, Double> covered = new TreeMap<>();

    /** Thirty incidents of ten weights a period and direction. */
    @Setup
    public void fill() {
        SplittableRandom random = new SplittableRandom(7);
        for (LocalDate start : grain.starts(TEN_YEARS)) {
            covered.put(start, 1.0);
            for (Direction direction : Direction.values()) {
                for (int weight = 0; weight < 10; weight++) {
                    tallies.add(new Tally(start, direction, Quad.VERBAL_COOPERATION, random.nextInt(-10, 11), 1, 3));
                }
            }
        }
    }

    /** The whole ledger. */
    @Benchmark
    public RelationLedger ledger() {
        Ground ground = new Ground(new Coverage(TEN_YEARS, covered), new TreeMap<>());
        return RelationLedger.of(Evidence.MACHINE, grain, TEN_YEARS, tallies, ground);
    }
}
