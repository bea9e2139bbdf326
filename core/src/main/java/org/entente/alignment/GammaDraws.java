package org.entente.alignment;

import java.util.random.RandomGenerator;

/**
 * Draws from the gamma distribution with unit scale: Marsaglia and Tsang 2000, "A simple method for generating gamma
 * variables", ACM Transactions on Mathematical Software 26(3).
 */
final class GammaDraws {
    private static final double SQUEEZE = 0.0331;

    private GammaDraws() {}

    /** @param shape over 0 */
    static double draw(RandomGenerator random, double shape) {
        if (shape < 1) {
            return draw(random, shape + 1) * Math.pow(1 - random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double root = 1 + c * x;
            if (root > 0) {
                double v = root * root * root;
                double u = 1 - random.nextDouble();
                if (u < 1 - SQUEEZE * x * x * x * x || Math.log(u) < 0.5 * x * x + d * (1 - v + Math.log(v))) {
                    return d * v;
                }
            }
        }
    }
}
