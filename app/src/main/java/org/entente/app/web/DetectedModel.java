package org.entente.app.web;

import java.util.List;
import org.entente.crisis.CrisisDetector;
import org.entente.crisis.DetectedCrises;

/**
 * What the detector found, in words.
 *
 * @param state the state of the as-of day, in one line
 * @param method the method and its version
 * @param rules its parameters
 * @param crises the crises
 * @param near the near crises
 */
public record DetectedModel(
        String state, String method, String rules, List<DetectedItem> crises, List<DetectedItem> near) {

    /** Copies the lists. */
    public DetectedModel {
        crises = List.copyOf(crises);
        near = List.copyOf(near);
    }

    static DetectedModel of(Desk desk) {
        DetectedCrises found = desk.view().crises();
        return new DetectedModel(
                found.stateLine(),
                CrisisDetector.METHOD.toString(),
                found.rules().line(),
                found.crises().stream().map(one -> DetectedItem.of(desk, one)).toList(),
                found.near().stream().map(one -> DetectedItem.of(desk, one)).toList());
    }
}
