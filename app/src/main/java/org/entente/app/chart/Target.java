package org.entente.app.chart;

import java.util.Optional;
import org.entente.event.Quad;
import org.entente.incident.Direction;
import org.entente.series.Window;

/**
 * What a part of the drawing stands for, and so what its link should show.
 *
 * @param period the days
 * @param direction forward or backward with what is mutual, mutual alone, or empty for all
 * @param quad the quad class, or empty for all four
 */
public record Target(Window period, Optional<Direction> direction, Optional<Quad> quad) {}
