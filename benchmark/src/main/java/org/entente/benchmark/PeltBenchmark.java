package org.entente.benchmark;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.entente.changepoint.Pelt;
import org.entente.changepoint.Penalty;
import org.entente.changepoint.Segmentation;
import org.entente.changepoint.SquaredCost;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Change points of a hundred thousand points whose level shifts now and then. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PeltBenchmark {
    private static final int POINTS = 100_000;

    /** Points between two shifts. */
    @Param({"100", "1000"})
    public int between = 100;

    private final double[] values = new double[POINTS];

    /** Standard normal values around a level that is drawn anew at each shift. */
    @Setup
    public void fill() {
        SplittableRandom random = new SplittableRandom(7);
        double level = 0;
        for (int i = 0; i < POINTS; i++) {
            level = i % between == 0 ? random.nextDouble(-10, 10) : level;
            values[i] = level + random.nextGaussian();
        }
    }

    /** Cost and segments. */
    @Benchmark
    public Segmentation pelt() {
        return Pelt.of(new SquaredCost(values), Penalty.squared(values), 2);
    }
}
