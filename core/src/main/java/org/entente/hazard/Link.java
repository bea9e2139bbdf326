package org.entente.hazard;

/** How the linear predictor η becomes the probability p of an event in one trial. */
public enum Link {
    /** p = 1 / (1 + e<sup>−η</sup>). */
    LOGIT {
        @Override
        public double probability(double eta) {
            return 1 / (1 + Math.exp(-eta));
        }

        @Override
        double logProbability(double eta) {
            return eta > 0 ? -Math.log1p(Math.exp(-eta)) : eta - Math.log1p(Math.exp(eta));
        }

        @Override
        double logComplement(double eta) {
            return logProbability(-eta);
        }

        @Override
        double weight(double eta) {
            double p = probability(eta);
            return p * (1 - p);
        }

        @Override
        double slope(double eta) {
            return 1;
        }
    },
    /**
     * Complementary log-log: p = 1 − exp(−e<sup>η</sup>), so that e<sup>η</sup> is the cumulative hazard of the step (Prentice
     * and Gloeckler 1978); steps add and groups multiply exactly.
     */
    CLOGLOG {
        @Override
        public double probability(double eta) {
            return -Math.expm1(-hazard(eta));
        }

        @Override
        double logProbability(double eta) {
            return Math.log(Math.max(Double.MIN_NORMAL, probability(eta)));
        }

        @Override
        double logComplement(double eta) {
            return -hazard(eta);
        }

        @Override
        double weight(double eta) {
            double hazard = hazard(eta);
            return hazard * slope(eta) * Math.exp(-hazard);
        }

        @Override
        double slope(double eta) {
            double hazard = hazard(eta);
            return hazard / -Math.expm1(-hazard);
        }

        private static double hazard(double eta) {
            return Math.exp(Math.clamp(eta, -MOST, MOST_HAZARD));
        }
    };

    private static final double MOST = 700;
    private static final double MOST_HAZARD = 6;

    /** The probability, between 0 and 1. */
    public abstract double probability(double eta);

    /** ln p. */
    abstract double logProbability(double eta);

    /** ln (1 − p). */
    abstract double logComplement(double eta);

    /** (dp/dη)² / (p (1 − p)): the information on η in one trial. */
    abstract double weight(double eta);

    /** (dp/dη) / (p (1 − p)): what the score multiplies the residual with. */
    abstract double slope(double eta);
}
