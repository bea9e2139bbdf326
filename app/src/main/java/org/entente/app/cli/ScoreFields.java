package org.entente.app.cli;

import java.util.Map;
import org.entente.evaluation.Scores;

/** Scores as the fields of the JSON object that {@code eval} prints. */
final class ScoreFields {
    private static final double PLACES = 1e4;

    private ScoreFields() {}

    /** To four places behind the point. */
    static double rounded(double value) {
        return Math.round(value * PLACES) / PLACES;
    }

    /** A score, and the ends of its interval as {@code _low} and {@code _high}. */
    static void put(Map<String, Object> fields, String name, Scores.Interval interval) {
        fields.put(name, rounded(interval.value()));
        fields.put(name + "_low", rounded(interval.low()));
        fields.put(name + "_high", rounded(interval.high()));
    }
}
