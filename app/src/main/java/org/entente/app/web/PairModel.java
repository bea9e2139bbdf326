package org.entente.app.web;

import org.entente.app.chart.RelationChart;

/**
 * The page of any two states.
 *
 * @param frame what surrounds it
 * @param name the two in words
 * @param code the two in codes, {@code RUS-SYR}
 * @param figures the first sentence
 * @param note what to mind
 * @param evidenceWord the evidence shown, for the form
 * @param chart the drawing
 */
public record PairModel(
        Frame frame, String name, String code, String figures, String note, String evidenceWord, RelationChart chart) {}
