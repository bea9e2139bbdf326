package org.entente.hazard;

/** Mean and deviation of each covariate, so that one penalty fits all. A covariate that does not vary gets deviation 1. */
final class Scaling {
    private static final double FLAT = 1e-9;

    private final double[] means;
    private final double[] deviations;

    Scaling(CaseTable table) {
        int width = table.names().size();
        means = new double[width];
        deviations = new double[width];
        double all = table.trials();
        for (int j = 0; j < width; j++) {
            double mean = 0;
            double square = 0;
            for (int i = 0; i < table.size(); i++) {
                mean += table.trials(i) * table.value(i, j) / all;
            }
            for (int i = 0; i < table.size(); i++) {
                double apart = table.value(i, j) - mean;
                square += table.trials(i) * apart * apart / all;
            }
            means[j] = mean;
            deviations[j] = square > FLAT * FLAT ? Math.sqrt(square) : 1;
        }
    }

    Scaling(double[] means, double[] deviations) {
        this.means = means.clone();
        this.deviations = deviations.clone();
    }

    double mean(int column) {
        return means[column];
    }

    double deviation(int column) {
        return deviations[column];
    }

    int width() {
        return means.length;
    }

    double of(double value, int column) {
        return (value - means[column]) / deviations[column];
    }
}
