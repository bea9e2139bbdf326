package org.entente.crisis;

import java.time.LocalDate;
import java.util.List;

/**
 * What the detector found, with the evidence.
 *
 * @param asOf the last day it looked at
 * @param state the state of that day
 * @param rules the rules it went by
 * @param crises the crises, earliest first
 * @param near the near crises, earliest first
 */
public record DetectedCrises(
        LocalDate asOf, CrisisState state, CrisisRules rules, List<DetectedCrisis> crises, List<DetectedCrisis> near) {

    /** Copies the lists. */
    public DetectedCrises {
        crises = List.copyOf(crises);
        near = List.copyOf(near);
    }

    /** The state in one line: {@code 2019-01-31: calm (machine-coded streams, crisis-detector v1)}. */
    public String stateLine() {
        return state.line(asOf, CrisisDetector.METHOD);
    }
}
