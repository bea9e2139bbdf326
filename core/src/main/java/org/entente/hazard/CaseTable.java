package org.entente.hazard;

import java.util.Arrays;
import java.util.List;

/**
 * The cases of a regression, one row each: covariates, how many trials (weeks at risk, for instance), how many of them had the
 * event, an offset of the linear predictor, and the group that the row belongs to. Rows are only ever added. Not for several
 * threads while rows are added.
 */
public final class CaseTable {
    private static final int FIRST = 1024;

    private final List<String> names;
    private final int width;
    private int size;
    private double[] covariates;
    private double[] trials = new double[FIRST];
    private double[] events = new double[FIRST];
    private double[] offsets = new double[FIRST];
    private int[] groups = new int[FIRST];

    /** @param names of the covariates, in order; the constant is not among them */
    public CaseTable(List<String> names) {
        this.names = List.copyOf(names);
        this.width = names.size();
        this.covariates = new double[FIRST * Math.max(1, width)];
    }

    /** One trial. */
    public void add(double[] row, boolean happened, int group) {
        add(row, 1, happened ? 1 : 0, 0, group);
    }

    /**
     * One row; the array is copied.
     *
     * @param row finite values, as many as there are names
     * @param trialCount more than 0, need not be whole where rows are weighted
     * @param eventCount between 0 and {@code trialCount}
     * @param offset added to the linear predictor
     * @param group rows of one group are not independent
     */
    public void add(double[] row, double trialCount, double eventCount, double offset, int group) {
        check(row, trialCount, eventCount);
        if (size == trials.length) {
            grow();
        }
        System.arraycopy(row, 0, covariates, size * width, width);
        trials[size] = trialCount;
        events[size] = eventCount;
        offsets[size] = offset;
        groups[size] = group;
        size++;
    }

    private void check(double[] row, double trialCount, double eventCount) {
        if (row.length != width) {
            throw new IllegalArgumentException("a row needs " + width + " values, not " + row.length);
        }
        for (int j = 0; j < width; j++) {
            if (!Double.isFinite(row[j])) {
                throw new IllegalArgumentException(names.get(j) + " is " + row[j] + "; covariates are finite numbers");
            }
        }
        if (!(trialCount > 0 && eventCount >= 0 && eventCount <= trialCount)) {
            throw new IllegalArgumentException(eventCount + " events in " + trialCount + " trials cannot be");
        }
    }

    private void grow() {
        int more = size * 2;
        covariates = Arrays.copyOf(covariates, more * Math.max(1, width));
        trials = Arrays.copyOf(trials, more);
        events = Arrays.copyOf(events, more);
        offsets = Arrays.copyOf(offsets, more);
        groups = Arrays.copyOf(groups, more);
    }

    /** Names of the covariates. */
    public List<String> names() {
        return names;
    }

    /** How many rows. */
    public int size() {
        return size;
    }

    double value(int row, int column) {
        return covariates[row * width + column];
    }

    double[] row(int row) {
        return Arrays.copyOfRange(covariates, row * width, (row + 1) * width);
    }

    double trials(int row) {
        return trials[row];
    }

    double events(int row) {
        return events[row];
    }

    double offset(int row) {
        return offsets[row];
    }

    int group(int row) {
        return groups[row];
    }

    /** All events. */
    public double events() {
        return Arrays.stream(events, 0, size).sum();
    }

    /** All trials. */
    public double trials() {
        return Arrays.stream(trials, 0, size).sum();
    }
}
