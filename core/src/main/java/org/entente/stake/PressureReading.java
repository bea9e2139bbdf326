package org.entente.stake;

import java.util.List;
import org.entente.channel.Basis;
import org.entente.channel.KnownEvidence;

/**
 * A pressure as of a day.
 *
 * @param pressure what the case declares
 * @param points what was public by then, earliest first
 */
public record PressureReading(Pressure pressure, List<Point> points) {

    /** Copies the points. */
    public PressureReading {
        points = List.copyOf(points);
    }

    static PressureReading of(Pressure pressure, KnownEvidence known, List<String> missing) {
        List<Point> points = pressure.series().asOf(known.asOf());
        points.stream()
                .flatMap(point -> point.incident().stream())
                .forEach(key ->
                        known.cite(new Basis.ByIncident(key), "the pressure \"" + pressure.id() + "\"", missing));
        return new PressureReading(pressure, points);
    }
}
